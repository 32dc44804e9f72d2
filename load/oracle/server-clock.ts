// How far the server's clock is from ours, as bounds, read off its `Date` headers: whole seconds, rounded down (RFC 9110 5.6.7).
// Each answer narrows the bounds; what stays open is uncertainty, and no finding may rest on it.
import type { Observation, Timed } from './observation.ts'

/** What to add to a time of the run's clock for the server's, in milliseconds, at least and at most. */
export interface ClockOffset {
  readonly minMs: number
  readonly maxMs: number
}

/** The run goes by the server's own clock: a mock whose clock it moves. */
export const noOffset: ClockOffset = { minMs: 0, maxMs: 0 }

/** The limiter may sit on another machine than the one that writes `Date`, and servers write it from a cache. */
const slackMs = 100

/** Where no answer has a `Date`: a machine that keeps time is rarely further off. */
const assumedMs = 2000

/** An answer's `Date`, and when it was on its way. */
export type Dated = Pick<Observation, 'date' | 'sentAt' | 'doneAt'>

export function clockOffset(observations: readonly Dated[]): ClockOffset {
  let minMs = -Infinity
  let maxMs = Infinity
  for (const { date, sentAt, doneAt } of observations) {
    const at = date === undefined ? Number.NaN : Date.parse(date)
    if (Number.isNaN(at)) continue
    minMs = Math.max(minMs, at - doneAt)
    maxMs = Math.min(maxMs, at + 1000 - sentAt)
  }
  if (minMs === -Infinity) return { minMs: -assumedMs, maxMs: assumedMs }
  // Servers behind one address may disagree: then the truth lies anywhere between them.
  return { minMs: Math.min(minMs, maxMs) - slackMs, maxMs: Math.max(minMs, maxMs) + slackMs }
}

export function inServerTime(observations: readonly Observation[], { minMs, maxMs }: ClockOffset): Timed[] {
  return observations.map(observation => ({
    ...observation,
    earliestAt: observation.sentAt + minMs,
    latestAt: observation.doneAt + maxMs,
  }))
}
