// What the account has left, read before and after: the only proof of what a call costs. Readings of GET /account/usage are
// compared with one another and with nothing else, because that other answers agree with them is only inferred.
import type { RequirementId } from '#openapi/generated/requirements.ts'
import { found } from '../../judge/found.ts'
import { valueAt } from '../../judge/value-at.ts'
import type { Judgement } from '../../model/check.ts'
import type { Exchange } from '../../model/exchange.ts'
import { exchangeOf, type Recording } from '../../model/recording.ts'

/** Credits left, as an answer of GET /account/usage or POST /leads/unlock tells; undefined: it does not. */
export function creditsLeftIn(exchange: Exchange | undefined): number | undefined {
  if (exchange?.response.status !== 200) return undefined
  const pointer =
    exchange.operation === 'getUsage' ? '/data/usage/leads_remaining' : '/meta/credits_remaining'
  const value = valueAt(exchange.response.json, pointer)
  return typeof value === 'number' ? value : undefined
}

/** The last reading of the main account before an exchange. */
export function readingBefore({ exchanges }: Recording, exchange: Exchange): Exchange | undefined {
  return exchanges
    .slice(0, exchanges.indexOf(exchange))
    .findLast(
      each =>
        each.operation === 'getUsage' &&
        (each.role === 'main' || each.role === 'second') &&
        creditsLeftIn(each) !== undefined,
    )
}

export interface Fall {
  /** The first exchange that may have cost something. */
  readonly of: string
  /** The reading after the last one. */
  readonly to: string
  readonly by: number
  /** Why that much: a clause. */
  readonly because: string
}

/** What an account loses between two readings. */
export function judgeFall(requirement: RequirementId, fall: Fall): (recording: Recording) => Judgement {
  return recording => {
    const lost = creditsLost(recording, fall)
    if (typeof lost !== 'number') return lost
    if (lost === fall.by) return []
    return [
      found(requirement, {
        path: '/data/usage/leads_remaining',
        expected: `${fall.by} lower than before: ${fall.because} (if nobody else spends on the account meanwhile)`,
        actual: `${lost} lower`,
        exchange: fall.to,
      }),
    ]
  }
}

/** How many credits went between two readings. Not asked where readings are missing or do not tell. */
export function creditsLost(
  recording: Recording,
  { of, to }: Pick<Fall, 'of' | 'to'>,
): number | { readonly notAsked: string } {
  const first = exchangeOf(recording, of)
  if (first === undefined) return { notAsked: `${of} was not sent` }
  const before = readingBefore(recording, first)
  const after = exchangeOf(recording, to)
  const had = creditsLeftIn(before)
  const has = creditsLeftIn(after)
  if (had === undefined || has === undefined)
    return { notAsked: 'GET /account/usage did not tell the balance' }
  if (before !== undefined && hasSpentBetween(recording, before, first))
    return { notAsked: 'GET /account/usage did not tell the balance since something else was paid for' }
  if (periodStartIn(before) !== periodStartIn(after))
    return { notAsked: 'a new billing period began meanwhile' }
  if (isCostly(recording)) return { notAsked: 'GET /account/usage seems to cost something itself' }
  if (of !== 'unlock-lead/first' && isSlow(recording))
    return { notAsked: 'GET /account/usage did not show at once what an unlock had cost' }
  return had - has
}

/** Whether another step has unlocked or exported since a reading, as it may where the reading after that failed. */
function hasSpentBetween({ exchanges }: Recording, reading: Exchange, first: Exchange): boolean {
  return exchanges
    .slice(exchanges.indexOf(reading) + 1, exchanges.indexOf(first))
    .some(
      ({ step, role, operation, response }) =>
        step !== first.step &&
        (role === 'main' || role === 'second') &&
        (operation === 'unlockLead' || operation === 'exportLeads') &&
        response.status < 300,
    )
}

/** Two readings in a row, by which usage.free is judged. */
export function readingsInARow(recording: Recording): readonly [Exchange | undefined, Exchange | undefined] {
  return [exchangeOf(recording, 'auth-schemes/lower-case'), exchangeOf(recording, 'auth-let-in/usage')]
}

function isCostly(recording: Recording): boolean {
  const [had, has] = readingsInARow(recording).map(creditsLeftIn)
  return had !== undefined && has !== undefined && had !== has
}

/** A balance that is brought up to date later would have one call pay for another. */
function isSlow(recording: Recording): boolean {
  const lost = creditsLost(recording, { of: 'unlock-lead/first', to: 'unlock-lead/usage' })
  const used = valueAt(exchangeOf(recording, 'unlock-lead/first')?.response.json, '/meta/credits_used')
  return typeof lost === 'number' && used === 1 && lost < 1
}

function periodStartIn(exchange: Exchange | undefined): unknown {
  return valueAt(exchange?.response.json, '/data/period/start')
}
