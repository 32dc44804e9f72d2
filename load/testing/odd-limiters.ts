// Faulty limiters that are no rule of counting put otherwise.
import { breaking, minuteEnd } from './counting-limiter.ts'
import type { Limiter } from './limiter.ts'

/** Lets in as it should, but tells of each key only the successes. */
export function remainingOfSuccesses(limit: number): Limiter {
  const inner = breaking({}).create(limit)
  const failures = new Map<string, number>()
  return async asked => {
    const decision = await inner(asked)
    const window = `${asked.key} ${decision.resetAt}`
    if (asked.isWrong && decision.isAdmitted) failures.set(window, (failures.get(window) ?? 0) + 1)
    return {
      ...decision,
      remaining: decision.isAdmitted ? decision.remaining + (failures.get(window) ?? 0) : 0,
    }
  }
}
