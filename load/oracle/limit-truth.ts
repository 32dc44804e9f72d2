// Limit says how many a window lets in: the same in every answer, and the number that counts (rate.headers, rate.default-limit).
import type { Case } from './case.ts'
import type { Timed } from './observation.ts'
import type { Offence } from './offence.ts'

export function limitTruth({ observations, limit }: Case): Offence[] {
  const wrong = observations.filter(o => o.limit !== undefined && o.limit !== limit)
  return wrong.map(o => ({
    name: 'limit-header-wrong',
    requirement: 'rate.headers',
    key: o.key,
    message: 'Limit is not the number of requests that a window lets in.',
    expected: String(limit),
    actual: String(o.limit),
    shownBy: [o],
  }))
}

/**
 * The limit to judge by: what is known of the key; else what the first answers say. Where Limit and the first Remaining
 * do not agree, the one that was let in before the first refusal is true.
 */
export function limitInForce(own: readonly Timed[], known: number | undefined): number | undefined {
  if (known !== undefined) return known
  const first = own.find(({ outcome }) => outcome === 'admitted')
  if (first === undefined) return undefined
  const fromRemaining = first.remaining === undefined ? undefined : first.remaining + 1
  if (first.limit === undefined) return fromRemaining
  const refusedAt = own.findIndex(({ outcome }) => outcome === 'refused')
  const letIn = own.slice(0, refusedAt).filter(({ outcome }) => outcome === 'admitted').length
  return refusedAt > 0 && letIn !== first.limit && letIn === fromRemaining ? letIn : first.limit
}
