// Faulty limiters that are no rule of counting put otherwise.
import { breaking, minuteEnd } from './counting-limiter.ts'
import type { Limiter } from './limiter.ts'

/** Reads the count, waits for a store, and writes it back: all that came meanwhile read the same. */
export function racing(limit: number): Limiter {
  const counts = new Map<string, number>()
  return async ({ key, at }) => {
    const window = `${key} ${minuteEnd(at)}`
    const count = counts.get(window) ?? 0
    await new Promise(resolve => setImmediate(resolve))
    await new Promise(resolve => setImmediate(resolve))
    if (count < limit) counts.set(window, count + 1)
    return {
      isAdmitted: count < limit,
      limit,
      remaining: Math.max(0, limit - count - 1),
      resetAt: minuteEnd(at),
    }
  }
}

/** Counts what it refused as the first of the next window. */
export function carryingOver(limit: number): Limiter {
  const windows = new Map<string, { endsAt: number; count: number }>()
  return ({ key, at }) => {
    const endsAt = minuteEnd(at)
    const last = windows.get(key) ?? { endsAt, count: 0 }
    const window = last.endsAt === endsAt ? last : { endsAt, count: Math.max(0, last.count - limit) }
    window.count += 1
    windows.set(key, window)
    const { count } = window
    return { isAdmitted: count <= limit, limit, remaining: Math.max(0, limit - count), resetAt: endsAt }
  }
}

/** Each request of one key counts for half of one in the windows of the others. */
export function leaking(limit: number): Limiter {
  const uses: { key: string; endsAt: number }[] = []
  return ({ key, at }) => {
    const endsAt = minuteEnd(at)
    uses.push({ key, endsAt })
    const now = uses.filter(use => use.endsAt === endsAt)
    const others = now.filter(use => use.key !== key).length
    const count = now.length - others + Math.floor(others / 2)
    return { isAdmitted: count <= limit, limit, remaining: Math.max(0, limit - count), resetAt: endsAt }
  }
}

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
