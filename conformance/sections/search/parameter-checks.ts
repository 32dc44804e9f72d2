// Parameters: that each is taken, which values are refused, what a search finds that names no type, and what it costs.
import { operations } from '#openapi/generated/operations.ts'
import { expectError, expectStatus, expectThat } from '../../judge/found.ts'
import { judgeExchange } from '../../judge/judge-exchange.ts'
import type { Judgement, StepCheck } from '../../model/check.ts'
import type { Exchange } from '../../model/exchange.ts'
import { exchangesOf, type Recording } from '../../model/recording.ts'
import { judgeFall } from '../usage/readings.ts'
import { askedFor, idsOf, noPage, pageAt, sharedIds } from './found-page.ts'

const refusals = [
  ['page-0', 'page 0 is refused'],
  ['per-page-0', 'a page of no leads is refused'],
  ['page-1-and-a-half', 'a page number that is no integer is refused'],
  ['unknown-type', 'an unknown type is refused'],
] as const

/** Steps that name only values that the API has shown, or that the reference has. */
const plainSteps = ['search-types', 'search-narrow', 'search-employees'] as const

export const parameterChecks: readonly StepCheck[] = [
  {
    requirement: 'search.params',
    title: 'a search needs no parameter',
    steps: ['search-default'],
    judge: judgeExchange('search-default/first', exchange => expectStatus('search.params', exchange, 200)),
  },
  {
    requirement: 'search.params',
    title: 'a search takes every parameter that shows its values',
    steps: plainSteps,
    judge: recording => judgeTaken(recording, plainSteps),
  },
  {
    requirement: 'search.params',
    title: 'a search takes every parameter whose values an enrichment shows',
    steps: ['search-hidden'],
    judge: recording => judgeTaken(recording, ['search-hidden']),
  },
  ...refusals.map(
    ([as, title]): StepCheck => ({
      requirement: 'search.bad-params',
      title,
      steps: ['search-refused'],
      judge: judgeExchange(`search-refused/${as}`, exchange =>
        expectError('search.bad-params', exchange, 400, 'BAD_REQUEST'),
      ),
    }),
  ),
  {
    requirement: 'search.type-default',
    title: 'a search that names no type finds what type=business finds',
    steps: ['search-default', 'search-types'],
    judge: judgeTypeDefault,
  },
  {
    requirement: 'search.free',
    title: 'the balance is the same after the searches as before',
    steps: ['auth-let-in', 'search-default', 'usage-before'],
    judge: judgeFall('search.free', {
      of: 'search-default/first',
      to: 'usage-before/usage',
      by: 0,
      because: 'only searches came between',
    }),
  },
]

function judgeTaken(recording: Recording, steps: readonly string[]): Judgement {
  const searches = steps
    .flatMap(step => exchangesOf(recording, step))
    .filter(exchange => exchange.operation === 'searchLeads' && !isDeep(exchange))
  if (searches.length === 0) return { notAsked: 'nothing was found whose values could be asked for' }
  return searches
    .filter(({ response: { status } }) => status !== 200)
    .map(exchange => ({ exchange, names: parametersOf(exchange) }))
    .flatMap(({ exchange, names }) =>
      expectThat(false, 'search.params', {
        path: 'status',
        expected: `200, for ${names.join(', ')}`,
        actual: exchange.response.status,
        exchange,
      }),
    )
}

/** How deep one may go into a search the reference does not say. */
function isDeep(exchange: Exchange): boolean {
  return Number(askedFor(exchange, 'page') ?? 1) > 1
}

function parametersOf(exchange: Exchange): string[] {
  return operations.searchLeads.parameters
    .map(({ name }) => name)
    .filter(name => askedFor(exchange, name) !== undefined)
}

/**
 * Leads come and go between two searches, so that totals need not be equal: they must be nearer to those of business than
 * to those of consumers or of both. Where both types have about as many leads, only the leads themselves tell.
 */
function judgeTypeDefault(recording: Recording): Judgement {
  const none = pageAt(recording, 'search-default/first')
  const business = pageAt(recording, 'search-types/business')
  const consumer = pageAt(recording, 'search-types/consumer')
  if (none === undefined || business === undefined || consumer === undefined)
    return noPage('a search by type')
  if (sharedIds(consumer.leads, business.leads).length > 0)
    return { notAsked: 'type=business and type=consumer find the same leads' }
  const shared = sharedIds(none.leads, consumer.leads)
  const distance = (total: number) => Math.abs(none.total - total)
  const isNearer = distance(business.total) <= distance(business.total + consumer.total)
  return [
    ...expectThat(shared.length === 0, 'search.type-default', {
      path: '/data',
      expected: 'no lead that type=consumer finds',
      actual: shared,
      exchange: none.exchange,
    }),
    ...expectThat(isNearer || idsOf(consumer.leads).length === 0, 'search.type-default', {
      path: '/meta/total',
      expected: `about ${business.total}, as for type=business; ${consumer.total} are consumers`,
      actual: none.total,
      exchange: none.exchange,
    }),
  ]
}
