// What a run has seen, in the order in which it was seen. Judging reads a recording and nothing else, so that one taken
// from a HAR file is judged in the same way.
import type { Delivery } from './delivery.ts'
import type { Exchange } from './exchange.ts'
import type { FactName, KeyRole } from './roles.ts'

export interface Recording {
  readonly target: TargetFacts
  readonly exchanges: readonly Exchange[]
  /** What the receiver was sent, oldest first. */
  readonly deliveries: readonly Delivery[]
  /** What became of each step that was planned; one that is not here was never planned. */
  readonly steps: ReadonlyMap<string, StepState>
  /** Small values that steps noted for their checks, by `step/name`: not secrets. */
  readonly notes: ReadonlyMap<string, unknown>
}

/** What is known about a target before the first request. */
export interface TargetFacts {
  /** Ends in the base path, without a slash. */
  readonly baseUrl: string
  readonly isLoopback: boolean
  /** Requests a minute that the main key may make. */
  readonly expectedLimit: number
  /** Whoever runs the suite says that this version is deprecated. */
  readonly isDeprecated: boolean
  readonly keys: readonly KeyRole[]
  readonly facts: Readonly<Partial<Record<FactName, string>>>
}

export type StepState =
  | { readonly state: 'done' }
  /** Not run: why, in one sentence that says what to do about it. */
  | { readonly state: 'skipped'; readonly because: string }
  /** It could not be run to its end: no answer, say. */
  | { readonly state: 'error'; readonly because: string }

/** The exchange of a label, which was not throttled; undefined: there is none. */
export function exchangeOf({ exchanges }: Pick<Recording, 'exchanges'>, label: string): Exchange | undefined {
  return exchanges.find(each => each.label === label && !each.throttled)
}

/** The exchanges of a step in the order of sending, without those throttled. */
export function exchangesOf({ exchanges }: Pick<Recording, 'exchanges'>, step: string): Exchange[] {
  return exchanges.filter(each => each.step === step && !each.throttled)
}
