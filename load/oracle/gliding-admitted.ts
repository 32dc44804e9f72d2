// How many are let in where windows glide: a sliding log holds the limit over any minute that ends with a request; a bucket
// lets in its limit and what flowed back meanwhile (rate.exact, for the algorithms that the reference leaves open).
import { byKey, type Case } from './case.ts'
import { type Timed, wasBefore } from './observation.ts'
import type { Offence } from './offence.ts'

export function glidingAdmittedTruth(judged: Case): Offence[] {
  const { algorithm } = judged
  if (algorithm === undefined) return unboundedTruth(judged)
  if (algorithm !== 'sliding-log' && algorithm !== 'token-bucket') return []
  const bounds = algorithm === 'sliding-log' ? slidingBounds : bucketBounds
  return [...byKey(judged.observations)].flatMap(([key, own]) => {
    const counting = own.filter(({ outcome }) => outcome !== 'refused')
    return own.flatMap(o => {
      const { least, most } = bounds(o, counting, judged)
      if (o.outcome === 'admitted' && least >= judged.limit) return [offence('admits-past-limit', key, o)]
      if (o.outcome === 'refused' && most < judged.limit) return [offence('admits-fewer-than-limit', key, o)]
      return []
    })
  })
}

/**
 * Whatever the algorithm: less than a window holds at most one edge, and so at most two limits; and whoever is refused has
 * had a limit within the window before.
 */
function unboundedTruth(judged: Case): Offence[] {
  return [...byKey(judged.observations)].flatMap(([key, own]) => {
    const counting = own.filter(({ outcome }) => outcome === 'admitted')
    const over = counting.find(o => slidingBounds(o, counting, judged).least >= 2 * judged.limit)
    const unlost = own.filter(({ outcome }) => outcome !== 'refused')
    const beganAt = own[0]?.sentAt ?? Infinity
    const under = own.find(
      o =>
        o.outcome === 'refused' &&
        // What was before the first of ours, nobody knows.
        o.sentAt - judged.windowMs > beganAt &&
        slidingBounds(o, unlost, judged).most < judged.limit,
    )
    return [
      ...(over === undefined ? [] : [offence('admits-past-limit', key, over)]),
      ...(under === undefined ? [] : [offence('admits-fewer-than-limit', key, under)]),
    ]
  })
}

interface Use {
  /** What was in use when the request was decided, at least and at most, in requests. */
  readonly least: number
  readonly most: number
}

function slidingBounds(o: Timed, counting: readonly Timed[], { windowMs }: Case): Use {
  const others = counting.filter(other => other !== o)
  const surely = others.filter(
    a => a.outcome === 'admitted' && wasBefore(a, o) && a.sentAt > o.doneAt - windowMs,
  )
  const possibly = others.filter(a => !wasBefore(o, a) && a.doneAt > o.sentAt - windowMs)
  return { least: surely.length, most: possibly.length }
}

/** The level of use falls steadily to zero: of all starts, the one that leaves the most in use tells how much is. */
function bucketBounds(o: Timed, counting: readonly Timed[], { limit, windowMs }: Case): Use {
  const before = counting.filter(a => a !== o && !wasBefore(o, a))
  const flowed = (ms: number) => (Math.max(0, ms) * limit) / windowMs
  const surely = before.filter(a => a.outcome === 'admitted' && wasBefore(a, o))
  const least = surely.map((start, index) => surely.length - index - flowed(o.doneAt - start.sentAt))
  const most = before.map((start, index) => before.length - index - flowed(o.sentAt - start.doneAt))
  // The next fits when all but one of the limit is in use: compared with the limit, use is rounded that way.
  return { least: Math.floor(Math.max(0, ...least) + 1e-6), most: Math.ceil(Math.max(0, ...most) - 1e-6) }
}

function offence(name: 'admits-past-limit' | 'admits-fewer-than-limit', key: string, o: Timed): Offence {
  return {
    name,
    requirement: 'rate.exact',
    key,
    message:
      name === 'admits-past-limit'
        ? 'A request is let in although the limit is in use.'
        : 'A request is refused although less than the limit is in use.',
    shownBy: [o],
  }
}
