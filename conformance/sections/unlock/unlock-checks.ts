// What unlocking costs: by what each answer says of itself, by what the next one says is left, and by the account's usage.
import type { RequirementId } from '#openapi/generated/requirements.ts'
import { expectError, expectStatus, expectThat, found } from '../../judge/found.ts'
import { judgeExchange } from '../../judge/judge-exchange.ts'
import { schemaFindings } from '../../judge/schema-findings.ts'
import { valueAt } from '../../judge/value-at.ts'
import type { StepCheck } from '../../model/check.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { Finding } from '../../model/finding.ts'
import { exchangeOf, type Recording } from '../../model/recording.ts'
import { creditsLeftIn, creditsLost, judgeFall } from '../usage/readings.ts'
import { maskedFindings } from './contact-details.ts'

const nobodyElse = '(if nobody else spends on the account meanwhile)'

export const unlockChecks: readonly StepCheck[] = [
  {
    requirement: 'unlock.fields',
    title: 'an unlocked lead has the fields of the example, in full',
    steps: ['unlock-lead'],
    judge: judgeExchange('unlock-lead/first', fieldsFindings),
  },
  {
    requirement: 'unlock.fields',
    title: 'a lead that was unlocked before has the same fields, in full',
    steps: ['unlock-lead'],
    judge: judgeExchange('unlock-lead/again', fieldsFindings),
  },
  {
    requirement: 'unlock.cost',
    title: 'the first unlock of a lead says that it cost one credit',
    steps: ['unlock-lead'],
    judge: judgeExchange('unlock-lead/first', exchange => costFindings('unlock.cost', exchange, 1)),
  },
  {
    requirement: 'unlock.cost',
    title: 'the first unlock of a lead leaves one credit less',
    steps: ['unlock-lead'],
    judge(recording) {
      const { had, first, again, has } = balancesIn(recording)
      if (had === undefined || first === undefined || again !== has)
        return { notAsked: 'POST /leads/unlock and GET /account/usage do not tell one balance' }
      return expectThat(first === had - 1, 'unlock.cost', {
        path: '/meta/credits_remaining',
        expected: `${had - 1}, one less than before ${nobodyElse}`,
        actual: first,
        exchange: 'unlock-lead/first',
      })
    },
  },
  {
    requirement: 'unlock.cached',
    title: 'a second unlock of a lead says that it cost nothing',
    steps: ['unlock-lead'],
    judge: judgeExchange('unlock-lead/again', exchange => costFindings('unlock.cached', exchange, 0)),
  },
  {
    requirement: 'unlock.cached',
    title: 'a second unlock of a lead leaves the balance as it was',
    steps: ['unlock-lead'],
    judge: cachedBalance,
  },
  {
    requirement: 'unlock.race',
    title: 'of two unlocks of a lead at the same time one says that it cost a credit',
    steps: ['unlock-race'],
    judge(recording) {
      const racers = racersIn(recording)
      if (racers.length < 2) return { notAsked: 'the two unlocks were not both answered with the lead' }
      const used = racers.map(exchange => valueAt(exchange.response.json, '/meta/credits_used'))
      return expectThat(used.filter(credits => credits !== 0).length === 1, 'unlock.race', {
        path: '/meta/credits_used',
        expected: '0 in one of the two answers, and in one only',
        actual: used.join(' and '),
        exchange: racers[1],
      })
    },
  },
  {
    requirement: 'unlock.race',
    title: 'two unlocks of a lead at the same time cost one credit in all',
    steps: ['unlock-race'],
    judge(recording) {
      if (racersIn(recording).length === 0) return { notAsked: 'neither of the two unlocks went through' }
      const one = creditsLost(recording, { of: 'unlock-lead/first', to: 'unlock-lead/usage' })
      if (one !== 1) return { notAsked: 'what a single unlock costs is not settled' }
      const because = 'two unlocks of one lead cost one credit'
      return judgeFall('unlock.race', {
        of: 'unlock-race/race-1',
        to: 'unlock-race/usage',
        by: 1,
        because,
      })(recording)
    },
  },
  {
    requirement: 'unlock.agrees',
    title: 'the balance after an unlock is the one that the usage shows',
    steps: ['unlock-lead'],
    judge: recording => agreement(recording, ['unlock-lead/again'], 'unlock-lead/usage'),
  },
  {
    requirement: 'unlock.agrees',
    title: 'the balance after two unlocks at the same time is the one that the usage shows',
    steps: ['unlock-race'],
    judge: recording =>
      agreement(recording, ['unlock-race/race-1', 'unlock-race/race-2'], 'unlock-race/usage'),
  },
  {
    requirement: 'unlock.unknown',
    title: 'a lead that nobody has is not found',
    steps: ['unlock-refused'],
    judge: judgeExchange('unlock-refused/unknown', exchange =>
      expectError('unlock.unknown', exchange, 404, 'NOT_FOUND'),
    ),
  },
  {
    requirement: 'unlock.deleted',
    title: 'a lead that has been deleted is gone',
    steps: ['unlock-deleted'],
    judge: judgeExchange('unlock-deleted/lead', exchange =>
      expectError('unlock.deleted', exchange, 410, 'GONE'),
    ),
  },
  {
    requirement: 'unlock.request',
    title: 'a body without a lead_id is refused',
    steps: ['unlock-refused'],
    judge: judgeExchange('unlock-refused/no-lead', exchange =>
      expectError('unlock.request', exchange, 400, 'BAD_REQUEST'),
    ),
  },
  {
    requirement: 'unlock.request',
    title: 'a lead_id that is a number is refused',
    steps: ['unlock-number'],
    judge(recording) {
      const exchange = exchangeOf(recording, 'unlock-number/lead')
      if (exchange === undefined) return { notAsked: 'unlock-number/lead was not sent' }
      if (exchange.response.status === 402)
        return { notAsked: 'the account that it was asked with has no credits' }
      return expectError('unlock.request', exchange, 400, 'BAD_REQUEST')
    },
  },
]

function fieldsFindings(exchange: Exchange): Finding[] {
  const requirement = 'unlock.fields'
  return [
    ...expectStatus(requirement, exchange, 200),
    ...schemaFindings(exchange, { requirement, under: ['/data'] }),
    ...maskedFindings(exchange),
  ]
}

/** What an answer says of its own cost; `credits` as for a first unlock or 0 for a later one. */
function costFindings(requirement: RequirementId, exchange: Exchange, credits: 0 | 1): Finding[] {
  const refused = expectStatus(requirement, exchange, 200)
  if (refused.length > 0) return refused
  const wanted = [
    ['/meta/credits_used', credits],
    ['/meta/cached', credits === 0],
  ] as const
  return [
    ...schemaFindings(exchange, { requirement, under: ['/meta/credits_remaining'] }),
    ...wanted.flatMap(([path, value]) => {
      const actual = valueAt(exchange.response.json, path)
      return expectThat(actual === value, requirement, { path, expected: String(value), actual, exchange })
    }),
  ]
}

interface Balances {
  readonly had: number | undefined
  readonly first: number | undefined
  readonly again: number | undefined
  readonly has: number | undefined
}

/** Before the two unlocks, after each of them by its own account, and afterwards. */
function balancesIn(recording: Recording): Balances {
  const left = (label: string) => creditsLeftIn(exchangeOf(recording, label))
  const has = left('unlock-lead/usage')
  const lost = creditsLost(recording, { of: 'unlock-lead/first', to: 'unlock-lead/usage' })
  return {
    had: has !== undefined && typeof lost === 'number' ? has + lost : undefined,
    first: left('unlock-lead/first'),
    again: left('unlock-lead/again'),
    has,
  }
}

/**
 * Two witnesses: the answers themselves, and the usage before and after. If only one credit went in all, an answer that
 * says otherwise is wrong about the first unlock, or about the balance, but the second cost nothing.
 */
function cachedBalance(recording: Recording) {
  const { had, first, again, has } = balancesIn(recording)
  if (first === undefined || again === undefined)
    return { notAsked: 'POST /leads/unlock did not tell the balance' }
  const lost = had === undefined || has === undefined ? undefined : had - has
  const isPaidTwice =
    lost === undefined ? again < first : lost > 1 && (again < first || first === (had ?? 0) - 1)
  return isPaidTwice
    ? [
        found('unlock.cached', {
          path: '/meta/credits_remaining',
          expected: `${first} as before, here and in the usage ${nobodyElse}`,
          actual: `${again}${has === undefined ? '' : `, and ${has} in the usage`}`,
          exchange: 'unlock-lead/again',
        }),
      ]
    : []
}

function racersIn(recording: Recording): Exchange[] {
  return ['unlock-race/race-1', 'unlock-race/race-2']
    .map(label => exchangeOf(recording, label))
    .filter(exchange => exchange !== undefined)
    .filter(({ response }) => response.status === 200)
}

/** The lowest of several, because of two at the same time nobody knows which was the last. */
function agreement(recording: Recording, unlocks: readonly string[], usage: string) {
  const told = unlocks
    .map(label => creditsLeftIn(exchangeOf(recording, label)))
    .filter(left => left !== undefined)
  const has = creditsLeftIn(exchangeOf(recording, usage))
  if (told.length === 0 || has === undefined) return { notAsked: 'the two balances were not both told' }
  return expectThat(Math.min(...told) === has, 'unlock.agrees', {
    path: '/data/usage/leads_remaining',
    expected: `${Math.min(...told)}, as the unlock said ${nobodyElse}`,
    actual: has,
    exchange: usage,
  })
}
