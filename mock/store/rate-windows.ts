// Fixed windows aligned to the clock minute (rate.window): a count a key, forgotten when the minute ends.
import { rateLimit } from '#openapi/generated/limits.ts'

export interface WindowCount {
  admitted: boolean
  remaining: number
  /** Epoch seconds. */
  resetAt: number
}

/** The counts of the current window as plain data, for snapshots. */
export interface WindowsState {
  /** Epoch seconds. */
  resetAt: number
  counts: [keyDigest: string, count: number][]
}

/** More keys than this in one minute, and those used least recently start anew; each costs about 150 bytes. */
const maxKeys = 100_000

const windowMs = rateLimit.windowSeconds * 1000

/** Epoch seconds at which the window that holds `now` ends. */
export function windowEnd(now: number): number {
  return (Math.floor(now / windowMs) + 1) * rateLimit.windowSeconds
}

export class RateWindows {
  #resetAt = 0
  readonly #counts = new Map<string, number>()

  count(keyDigest: string, limit: number, now: number): WindowCount {
    const resetAt = windowEnd(now)
    if (resetAt !== this.#resetAt) this.#counts.clear()
    this.#resetAt = resetAt
    const count = this.#counts.get(keyDigest) ?? 0
    if (count >= limit) return { admitted: false, remaining: 0, resetAt }
    // Near the bound the order is that of use, so that a key in use is not the one forgotten.
    if (this.#counts.size > maxKeys / 2) this.#counts.delete(keyDigest)
    this.#counts.set(keyDigest, count + 1)
    if (this.#counts.size > maxKeys) this.#dropOldest()
    return { admitted: true, remaining: limit - count - 1, resetAt }
  }

  state(): WindowsState {
    return { resetAt: this.#resetAt, counts: [...this.#counts] }
  }

  restore({ resetAt, counts }: WindowsState): void {
    this.clear()
    this.#resetAt = resetAt
    for (const [keyDigest, count] of counts) this.#counts.set(keyDigest, count)
  }

  clear(): void {
    this.#counts.clear()
  }

  #dropOldest(): void {
    for (const oldest of this.#counts.keys()) {
      this.#counts.delete(oldest)
      return
    }
  }
}
