// A rate limit of another kind in front of a server: the main and the second key are counted here, and their requests go
// on under a key that nothing holds back. Answers get headers of this limit.
import { rateLimit } from '#openapi/generated/limits.ts'
import { basePath, operations } from '#openapi/generated/operations.ts'
import type { HttpRequest, HttpResponse } from '../target/target.ts'
import { keyOf, withHeader, withKey, withValue } from './edit.ts'
import type { Surroundings, Wrapper } from './fault.ts'

export interface Admission {
  readonly admitted: boolean
  readonly remaining: number
  /** When the window ends, in epoch milliseconds. */
  readonly resetAtMs: number
}

/** Counts a request of a key at a time, in epoch milliseconds. */
export type Admit = (key: string, now: number) => Admission | Promise<Admission>

export const windowMs = rateLimit.windowSeconds * 1000

/** `create` is called once for each run. */
export function limitedBy(create: () => Admit): Pick<Wrapper, 'wrap'> {
  return {
    wrap: (next, surroundings) => {
      const admit = create()
      return async request => {
        const { keys, freeKey, now } = surroundings
        const key = keyOf(request)
        if (key === undefined || (key !== keys.main && key !== keys.second)) return next(request)
        const admission = await admit(key, now())
        if (admission.admitted) return told(await next(withKey(request, freeKey)), admission)
        return refusal(await next(withKey(cheap(request), freeKey)), admission, surroundings)
      }
    },
  }
}

/** In whole seconds, so that who waits for as long does not come too early. */
export function secondsUntil(resetAtMs: number, now: number): number {
  return Math.max(1, Math.ceil((resetAtMs - now) / 1000))
}

function told(response: HttpResponse, { remaining, resetAtMs }: Admission): HttpResponse {
  const headers = {
    'X-RateLimit-Limit': rateLimit.default,
    'X-RateLimit-Remaining': remaining,
    'X-RateLimit-Reset': Math.ceil(resetAtMs / 1000),
  }
  return Object.entries(headers).reduce(
    (changed, [name, value]) => withHeader(changed, name, String(value)),
    response,
  )
}

/** Any request of this server's API, of which only the envelope is wanted. */
function cheap({ url }: HttpRequest): HttpRequest {
  const href = new URL(url).origin + basePath + operations.getUsage.path
  return { method: 'GET', url: href, headers: [], body: undefined }
}

function refusal(response: HttpResponse, admission: Admission, { now }: Surroundings): HttpResponse {
  const retryAfter = secondsUntil(admission.resetAtMs, now())
  const error = {
    code: 'RATE_LIMITED',
    message: `Rate limit exceeded. You are allowed ${rateLimit.default} requests per minute.`,
    status: 429,
    retry_after: retryAfter,
  }
  const empty = withValue({ ...response, status: 429 }, '/data', () => null)
  const refused = withValue(empty, '/error', () => error)
  return withHeader(told(refused, admission), 'Retry-After', String(retryAfter))
}

/** Fixed windows, aligned to the clock's minute, a count for each of whatever `countedBy` names. */
export function fixedWindows(countedBy: (key: string) => string = key => key): Admit {
  const counts = new Map<string, number>()
  return (key, now) => {
    const resetAtMs = (Math.floor(now / windowMs) + 1) * windowMs
    const name = `${countedBy(key)} ${resetAtMs}`
    const count = counts.get(name) ?? 0
    if (count >= rateLimit.default) return { admitted: false, remaining: 0, resetAtMs }
    counts.set(name, count + 1)
    return { admitted: true, remaining: rateLimit.default - count - 1, resetAtMs }
  }
}
