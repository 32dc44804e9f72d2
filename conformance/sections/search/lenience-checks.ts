// Where the reference is silent: what the mock does, and what others are only described by.
import type { RequirementId } from '#openapi/generated/requirements.ts'
import { expectError, expectStatus, expectThat } from '../../judge/found.ts'
import { judgeExchange } from '../../judge/judge-exchange.ts'
import type { StepCheck } from '../../model/check.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { Finding } from '../../model/finding.ts'
import { leadsIn } from '../unlock/leads-in.ts'
import { noPage, pageAt } from './found-page.ts'

export const lenienceChecks: readonly StepCheck[] = [
  {
    requirement: 'search.beyond-end',
    title: 'a page after the last is an empty one',
    steps: ['search-beyond-end'],
    judge: judgeExchange('search-beyond-end/page', emptyFindings),
  },
  {
    requirement: 'search.min-over-max',
    title: 'a minimum above its maximum is refused',
    steps: ['search-min-over-max'],
    judge: judgeExchange('search-min-over-max/page', exchange =>
      expectError('search.min-over-max', exchange, 400, 'BAD_REQUEST'),
    ),
  },
  sameTotal('unknown', 'a parameter that is not in the table changes nothing', 'search-narrow/first'),
  sameTotal('empty', 'an empty value counts as absent', 'search-narrow/first'),
  sameTotal('repeated', 'a repeated parameter adds its values', 'search-narrow/either'),
  sameTotal('other-case', 'values match in either case', 'search-narrow/first'),
]

function emptyFindings(exchange: Exchange): Finding[] {
  const requirement: RequirementId = 'search.beyond-end'
  const wrong = expectStatus(requirement, exchange, 200)
  if (wrong.length > 0) return wrong
  const leads = leadsIn(exchange).length
  const difference = { path: '/data', expected: 'no leads', actual: `${leads} leads`, exchange }
  return expectThat(leads === 0, requirement, difference)
}

function sameTotal(as: string, title: string, asIn: string): StepCheck {
  return {
    requirement: 'search.unknown-param',
    title,
    steps: ['search-narrow', 'search-lenient'],
    judge(recording) {
      const plain = pageAt(recording, asIn)
      if (plain === undefined) return noPage(asIn)
      return judgeExchange(`search-lenient/${as}`, exchange => {
        const page = pageAt(recording, `search-lenient/${as}`)
        if (page === undefined) return expectStatus('search.unknown-param', exchange, 200)
        return expectThat(page.total === plain.total, 'search.unknown-param', {
          path: '/meta/total',
          expected: `${plain.total}, as for ${asIn}`,
          actual: page.total,
          exchange,
        })
      })(recording)
    },
  }
}
