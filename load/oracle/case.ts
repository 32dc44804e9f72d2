// What the checks of the oracle are given: all that was observed, and what is known or was found out about the limiter.
import type { AlgorithmName } from './models.ts'
import type { Timed } from './observation.ts'
import type { Window } from './windows.ts'

export interface WindowSize {
  /** Requests that a window lets in. */
  readonly limit: number
  readonly windowMs: number
}

export interface Case extends WindowSize {
  readonly observations: readonly Timed[]
  readonly algorithm: AlgorithmName | undefined
  readonly windows: readonly Window[]
}

/** The observations of each key, in the order of their sending. */
export function byKey<T extends { readonly key: string; readonly sentMs: number }>(
  observations: readonly T[],
): Map<string, T[]> {
  return Map.groupBy(
    observations.toSorted((a, b) => a.sentMs - b.sentMs),
    ({ key }) => key,
  )
}
