// When to ask a key that was refused: just before the time it was told, at that time, and the same for its Reset.
import { type Observation, wholeNumber } from '../oracle/observation.ts'

export interface Moment {
  readonly at: number
  readonly phase: 'before' | 'at'
}

export interface MomentsOptions {
  readonly windowMs: number
  /** A moved clock is exact; else a request takes its time, and whole seconds hide up to one. */
  readonly isExact: boolean
  readonly now: number
  /** From the run's clock to the server's, as near as is known. */
  readonly aimMs: number
}

/** On a real clock: how long before a moment a request must be sent to be surely decided before it. */
const marginMs = 250

/** From here on a wait has a middle worth asking in. */
const longWaitMs = 10_000

/** Of the refusals since the last admission; empty where they told no time. */
export function momentsToAsk(refusals: readonly Observation[], options: MomentsOptions): Moment[] {
  const promise = Math.min(...refusals.flatMap(o => promiseOf(o, options)))
  const resets = refusals.flatMap(({ reset }) => (reset === undefined ? [] : [reset * 1000 - options.aimMs]))
  const sane = resets.filter(at => at > options.now && at <= options.now + options.windowMs + 1000)
  const reset = sane.length > 0 ? Math.min(...sane) : Infinity
  const moments = options.isExact
    ? [...around(promise, 1), ...around(reset, 1)]
    : [
        ...around(promise, 1000 + marginMs),
        // A Reset that is told in agreement would only ask the same again.
        ...(Math.abs(reset - promise) > 1000 ? around(reset, 1000 + marginMs) : []),
      ]
  const waitMs = Math.min(promise, reset) - options.now
  // Three quarters on: whoever is let in there was not told the truth.
  if (waitMs > longWaitMs && waitMs < Infinity)
    moments.push({ at: options.now + waitMs * 0.75, phase: 'before' })
  return moments
    .filter(({ at }) => Number.isFinite(at) && at >= options.now)
    .toSorted((a, b) => a.at - b.at)
    .filter(({ at }, index, all) => at !== all[index - 1]?.at)
}

function promiseOf(o: Observation, { windowMs }: MomentsOptions): number[] {
  const seconds = wholeNumber(o.retryAfter)
  // A promise of more than some windows is a finding by itself; nobody waits for it.
  return seconds === undefined || seconds < 0 || seconds * 1000 > windowMs * 1.5
    ? []
    : [o.doneAt + seconds * 1000]
}

function around(at: number, beforeMs: number): Moment[] {
  return [
    { at: at - beforeMs, phase: 'before' },
    { at, phase: 'at' },
  ]
}
