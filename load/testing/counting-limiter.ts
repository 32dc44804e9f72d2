// A counter of windows as a set of rules, so that a fault is one rule put otherwise.
import { type Asked, type Decision, type Limiter, windowMs } from './limiter.ts'

export interface Window {
  endsAt: number
  /** Requests that were counted. */
  count: number
  /** Answers so far. */
  answers: number
  refusedTimes: number
}

export interface Rules {
  /** How many it lets in. */
  readonly capacity: (limit: number, asked: Asked) => number
  readonly counterOf: (asked: Asked) => string
  /** When a window ends that a request at this time opens. */
  readonly endOf: (at: number) => number
  readonly counts: (asked: Asked, window: Window) => boolean
  /** When the window is really over. */
  readonly isOver: (at: number, window: Window) => boolean
  readonly remaining: (limit: number, window: Window) => number
  readonly resetAt: (at: number, window: Window) => number
  readonly onRefusal: (window: Window, at: number) => void
}

export const minuteEnd = (at: number) => (Math.floor(at / windowMs) + 1) * windowMs

const lawful: Rules = {
  capacity: limit => limit,
  counterOf: ({ key }) => key,
  endOf: minuteEnd,
  counts: () => true,
  isOver: (at, { endsAt }) => at >= endsAt,
  remaining: (limit, { count }) => Math.max(0, limit - count),
  resetAt: (_, { endsAt }) => endsAt,
  onRefusal() {},
}

/** A counter of windows with one rule broken. */
export function breaking(broken: Partial<Rules>): { create: (limit: number) => Limiter } {
  const rules = { ...lawful, ...broken }
  return {
    create(limit) {
      const windows = new Map<string, Window>()
      return asked => decide(asked, { rules, windows, limit })
    },
  }
}

function decide(
  asked: Asked,
  { rules, windows, limit }: { rules: Rules; windows: Map<string, Window>; limit: number },
) {
  const { at } = asked
  const counter = rules.counterOf(asked)
  let window = windows.get(counter)
  if (window === undefined || rules.isOver(at, window))
    window = { endsAt: rules.endOf(at), count: 0, answers: 0, refusedTimes: 0 }
  windows.set(counter, window)
  const isAdmitted = window.count < rules.capacity(limit, asked)
  if (isAdmitted && rules.counts(asked, window)) window.count += 1
  window.answers += 1
  const decision: Decision = {
    isAdmitted,
    limit,
    remaining: rules.remaining(limit, window),
    resetAt: rules.resetAt(at, window),
  }
  if (!isAdmitted) {
    window.refusedTimes += 1
    rules.onRefusal(window, at)
  }
  return decision
}
