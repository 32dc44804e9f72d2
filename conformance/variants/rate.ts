// Rate limits whose headers are true in another way than the mock's.
import { rateLimit } from '#openapi/generated/limits.ts'
import { anyAnswer } from '../faults/edit.ts'
import type { Variant } from '../faults/fault.ts'
import { type Admit, limitedBy, windowMs } from '../faults/limiter.ts'

/** Room comes back request by request; Reset tells when the next of it does. */
function slidingWindow(): Admit {
  const admittedAt = new Map<string, number[]>()
  return (key, now) => {
    const recent = (admittedAt.get(key) ?? []).filter(at => at > now - windowMs)
    const admitted = recent.length < rateLimit.default
    if (admitted) recent.push(now)
    admittedAt.set(key, recent)
    return {
      admitted,
      remaining: rateLimit.default - recent.length,
      resetAtMs: (recent[0] ?? now) + windowMs,
    }
  }
}

/** A window begins with the first request after the last one. */
function windowFromFirstRequest(): Admit {
  const windows = new Map<string, { endsAt: number; count: number }>()
  return (key, now) => {
    const current = windows.get(key)
    const window =
      current !== undefined && now < current.endsAt ? current : { endsAt: now + windowMs, count: 0 }
    windows.set(key, window)
    const admitted = window.count < rateLimit.default
    if (admitted) window.count += 1
    return { admitted, remaining: rateLimit.default - window.count, resetAtMs: window.endsAt }
  }
}

export const rateVariants: readonly Variant[] = [
  {
    name: 'sliding-window',
    what: 'counts the requests of the last minute; the reference does not say where windows begin',
    ...limitedBy(slidingWindow),
  },
  {
    name: 'window-from-the-first-request',
    what: 'begins a window with the first request; the reference does not say where windows begin',
    ...limitedBy(windowFromFirstRequest),
  },
  {
    name: 'no-rate-headers-without-a-key',
    what: 'sends no rate headers with a 401, as there is no key to count',
    wrap: anyAnswer(response =>
      response.status === 401
        ? { ...response, headers: response.headers.filter(([name]) => !/^x-ratelimit-/i.test(name)) }
        : response,
    ),
  },
]
