// Many variants as one server: each wraps the one before it.
import type { Wrapper } from '../faults/fault.ts'

/** Where several say how many requests a minute the main key may make, the last one counts. */
export function together(wrappers: readonly Wrapper[]): Wrapper {
  const limit = wrappers.findLast(each => each.limit !== undefined)?.limit
  return {
    wrap: (next, surroundings) =>
      wrappers.reduce((inner, { wrap }) => wrap?.(inner, surroundings) ?? inner, next),
    deliver: (next, surroundings) =>
      wrappers.reduce((inner, { deliver }) => deliver?.(inner, surroundings) ?? inner, next),
    ...(limit !== undefined && { limit }),
  }
}
