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
 * The limits that what was let in is compared with, the likeliest first: what Limit says, and what the highest Remaining
 * does. Limit is true unless what was let in fits the other alone.
 */
export function possibleLimits(own: readonly Timed[]): number[] {
  const admitted = own.filter(({ outcome }) => outcome === 'admitted')
  const said = admitted.find(({ limit }) => limit !== undefined)?.limit
  const highest = Math.max(...admitted.flatMap(({ remaining }) => remaining ?? []))
  return [...(said === undefined ? [] : [said]), ...(highest >= 0 && highest < Infinity ? [highest + 1] : [])]
}
