// What a run has cost the main account, as far as its recording tells: what the answers say they charged, held against how
// far the balance fell.
import { fieldOf } from '../judge/found.ts'
import { valueAt } from '../judge/value-at.ts'
import { type Exchange, headerOf } from '../model/exchange.ts'
import type { Recording } from '../model/recording.ts'

export interface CreditsSpent {
  /** null: the answers do not tell. */
  readonly credits: number | null
  /** Why that is not certain; null: the charges told and the balance agree, or one of them is all there is. */
  readonly doubt: string | null
}

interface Reading {
  readonly index: number
  readonly remaining: number
}

/** Both keys are those of the main account. */
const payers = ['main', 'second']

export function creditsSpent({ exchanges }: Pick<Recording, 'exchanges'>): CreditsSpent {
  const own = exchanges.filter(({ role, throttled }) => payers.includes(role) && !throttled)
  const charges = own
    .map((exchange, index) => ({ index, told: chargeOf(exchange) }))
    .filter(({ told }) => told !== undefined)
  if (charges.length === 0) return { credits: 0, doubt: null }
  const told = charges.map(each => each.told ?? null)
  const sum = told.reduce((total, each) => (total === null || each === null ? null : total + each), 0)
  const fall = fallOfBalance(
    own,
    charges.map(({ index }) => index),
  )
  if (sum === null)
    return fall === undefined
      ? { credits: null, doubt: 'an answer that may have cost credits does not say how many' }
      : { credits: fall, doubt: 'an answer does not say what it cost; the balance does' }
  if (fall === undefined || fall === sum) return { credits: sum, doubt: null }
  return { credits: fall, doubt: `the answers say ${sum}, the balance fell by ${fall}` }
}

/** Credits that an answer says it cost; null: it may have cost some and does not say; undefined: it cannot have. */
function chargeOf({ operation, response }: Exchange): number | null | undefined {
  if (response.status < 200 || response.status > 299) return undefined
  if (operation === 'unlockLead') return countIn(valueAt(response.json, '/meta/credits_used'))
  if (operation === 'exportLeads') return countIn(Number(headerOf(response, 'X-New-Unlocks') ?? Number.NaN))
  return undefined
}

function countIn(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null
}

/** From the last reading before the first charge to the lowest since the last; undefined: there are none, or it rose. */
function fallOfBalance(own: readonly Exchange[], charges: readonly number[]): number | undefined {
  if (new Set(own.flatMap(periodOf)).size > 1) return undefined
  const readings = own.flatMap(readingOf)
  const before = readings.filter(({ index }) => index < Math.min(...charges)).at(-1)
  const since = readings.filter(({ index }) => index >= lastOfBurst(own, Math.max(...charges)))
  if (before === undefined || since.length === 0) return undefined
  const fall = before.remaining - Math.min(...since.map(({ remaining }) => remaining))
  return fall < 0 ? undefined : fall
}

/** Of several charged at the same time the first one recorded may have been the last one charged. */
function lastOfBurst(own: readonly Exchange[], last: number): number {
  let index = last
  while (own[index]?.concurrent && own[index - 1]?.step === own[last]?.step) index -= 1
  return index
}

function readingOf({ operation, response: { json } }: Exchange, index: number): Reading[] {
  const told =
    operation === 'getUsage'
      ? valueAt(json, '/data/usage/leads_remaining')
      : fieldOf(fieldOf(json, 'meta'), 'credits_remaining')
  return typeof told === 'number' ? [{ index, remaining: told }] : []
}

/** A clock that is moved into another month fills the account. */
function periodOf({ operation, response: { json } }: Exchange): unknown[] {
  const start = operation === 'getUsage' ? valueAt(json, '/data/period/start') : undefined
  return start === undefined ? [] : [start]
}
