// When the next request of a key may go, read off the rate headers of its last answers.
import { rateLimit } from '#openapi/generated/limits.ts'
import { type Exchange, headerOf } from '../model/exchange.ts'
import type { Role } from '../model/roles.ts'
import type { Window } from '../model/window.ts'

export interface Pace {
  /** Learns from an answer. */
  heed(exchange: Exchange): void
  /** How long the next request of a role should wait, in milliseconds; 0: not at all. */
  pauseMs(role: Role, now: number): number
  windowOf(role: Role): Window | undefined
}

export function createPace(): Pace {
  const windows = new Map<Role, Window>()
  return {
    heed({ role, response }) {
      const window = windowIn(response)
      if (window !== undefined) windows.set(role, window)
    },
    pauseMs(role, now) {
      const window = windows.get(role)
      if (window === undefined || window.remaining > 0) return 0
      return atMostOneWindow(window.endsAt - now)
    },
    windowOf: role => windows.get(role),
  }
}

/** undefined: the headers are not all there, or not numbers. */
export function windowIn(response: Exchange['response']): Window | undefined {
  const remaining = numberIn(headerOf(response, 'X-RateLimit-Remaining'))
  const reset = numberIn(headerOf(response, 'X-RateLimit-Reset'))
  if (remaining === undefined || reset === undefined) return undefined
  return { limit: numberIn(headerOf(response, 'X-RateLimit-Limit')), remaining, endsAt: reset * 1000 }
}

/** The pause that a 429 asks for, in milliseconds; a whole window where it names none. */
export function pauseAfter(response: Exchange['response']): number {
  const seconds = numberIn(headerOf(response, 'Retry-After'))
  return atMostOneWindow(seconds === undefined ? Number.POSITIVE_INFINITY : seconds * 1000)
}

/** A target whose headers are wrong must not make the suite wait for ever. */
function atMostOneWindow(ms: number): number {
  return Math.min(Math.max(0, ms), rateLimit.windowSeconds * 1000)
}

function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined
}
