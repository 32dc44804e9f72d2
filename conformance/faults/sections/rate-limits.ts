// Servers that let in too many or too few, or send those away for the wrong time.
import { rateLimit } from '#openapi/generated/limits.ts'
import type { HttpResponse } from '../../target/target.ts'
import { anyAnswer, headerOf, keyOf, withHeader, withText, withValue } from '../edit.ts'
import type { Fault, Handler, Surroundings } from '../fault.ts'
import { type Admit, fixedWindows, limitedBy, windowMs } from '../limiter.ts'

const most = rateLimit.default

export const rateLimitFaults: readonly Fault[] = [
  {
    name: 'exceeded-as-503',
    what: 'refuses with 503 what is past the limit',
    breaks: ['rate.exceeded'],
    wrap: anyAnswer(response => (response.status === 429 ? { ...response, status: 503 } : response)),
  },
  {
    name: 'exceeded-under-another-code',
    what: 'refuses with the code TOO_MANY_REQUESTS',
    breaks: ['rate.exceeded'],
    wrap: onRefusal(response => withValue(response, '/error/code', () => 'TOO_MANY_REQUESTS')),
  },
  {
    name: 'never-refuses',
    what: 'counts, and lets everybody in all the same',
    breaks: ['rate.exceeded', 'rate.exact'],
    ...limitedBy(() => {
      const count = fixedWindows()
      return async (key, now) => ({ ...(await count(key, now)), admitted: true })
    }),
  },
  {
    name: 'admits-one-more',
    what: 'compares with "greater than" and lets one more in than it says',
    breaks: ['rate.exact'],
    limit: most + 1,
    wrap: ofMain(response =>
      limitTold(response, old => (response.status === 429 ? old : Math.max(0, old - 1))),
    ),
  },
  {
    name: 'admits-one-fewer',
    what: 'refuses the last request that it says is left',
    breaks: ['rate.exact'],
    limit: most - 1,
    wrap: ofMain(response => limitTold(response, old => (response.status === 429 ? old : old + 1))),
  },
  {
    name: 'limit-lost-in-a-race',
    what: 'reads the count, and writes it a moment later: requests at the same time are counted once',
    breaks: ['rate.exact'],
    ...limitedBy(readThenWrite),
  },
  {
    name: 'one-window-for-the-account',
    what: 'counts the requests of all keys of an account together',
    breaks: ['rate.per-key', 'rate.remaining'],
    ...limitedBy(() => fixedWindows(() => 'account')),
  },
  {
    name: 'account-locked-with-its-key',
    what: 'refuses every key of an account as soon as one has used up its window',
    breaks: ['rate.per-key'],
    wrap: (next, { keys, now }) => {
      let refusal: HttpResponse | undefined
      return async request => {
        const isLocked =
          refusal !== undefined && now() < Number(headerOf(refusal, 'X-RateLimit-Reset')) * 1000
        if (refusal !== undefined && isLocked && keyOf(request) === keys.second) return refusal
        const response = await next(request)
        if (keyOf(request) === keys.main && response.status === 429) refusal = response
        return response
      }
    },
  },
  {
    name: 'window-starts-anew-at-a-refusal',
    what: 'forgets the count when it refuses',
    breaks: ['rate.retry-truthful'],
    needsControl: true,
    ...limitedBy(forgetAtRefusal),
  },
  {
    name: 'refusal-prolongs',
    what: 'begins another minute of refusals at each one, without saying so',
    breaks: ['rate.retry-truthful'],
    ...limitedBy(penalty),
  },
  {
    name: 'retry-after-rounded-down',
    what: 'rounds Retry-After down',
    breaks: ['rate.retry-truthful'],
    wrap: retryAfter(exact => Math.floor(exact)),
  },
  {
    name: 'retry-after-rounded-to-the-nearest',
    what: 'rounds Retry-After to the nearest second',
    breaks: ['rate.retry-truthful'],
    wrap: retryAfter(exact => Math.round(exact)),
  },
  {
    name: 'retry-after-constant',
    what: 'says ten seconds whatever is left of the window',
    breaks: ['rate.retry-truthful'],
    wrap: retryAfter(() => 10),
  },
  {
    name: 'retry-after-far-too-long',
    what: 'says twice of what is left of the window',
    breaks: ['rate.retry-truthful'],
    wrap: retryAfter(exact => 2 * Math.ceil(exact)),
  },
  {
    name: 'retry-after-missing',
    what: 'refuses without Retry-After',
    breaks: ['rate.retry-after'],
    wrap: onRefusal(response => withHeader(response, 'Retry-After', undefined)),
  },
  {
    name: 'retry-after-fractional',
    what: 'tells fractions of a second in Retry-After',
    breaks: ['rate.retry-after'],
    wrap: retryAfter(exact => exact),
  },
  {
    name: 'retry-after-as-a-date',
    what: 'tells a date in Retry-After',
    breaks: ['rate.retry-after'],
    wrap: onRefusal(response => {
      const at = Number(headerOf(response, 'X-RateLimit-Reset')) * 1000
      return withHeader(response, 'Retry-After', new Date(at).toUTCString())
    }),
  },
  {
    name: 'retry-after-differs-in-the-body',
    what: 'tells milliseconds in error.retry_after',
    breaks: ['rate.retry-after'],
    wrap: onRefusal(response => withValue(response, '/error/retry_after', old => Number(old) * 1000)),
  },
  {
    name: 'refusal-in-plain-text',
    what: 'refuses with a line of text, as a gateway does',
    breaks: ['rate.exceeded', 'rate.retry-after'],
    wrap: onRefusal(response => withText(response, 'Too Many Requests')),
  },
]

/** Two requests at the same time read the same count. */
function readThenWrite(): Admit {
  const counts = new Map<string, number>()
  return async (key, now) => {
    const resetAtMs = (Math.floor(now / windowMs) + 1) * windowMs
    const name = `${key} ${resetAtMs}`
    const count = counts.get(name) ?? 0
    if (count >= most) return { admitted: false, remaining: 0, resetAtMs }
    for (let turn = 0; turn < 8; turn += 1) await Promise.resolve()
    counts.set(name, count + 1)
    return { admitted: true, remaining: most - count - 1, resetAtMs }
  }
}

function forgetAtRefusal(): Admit {
  let count = fixedWindows()
  return async (key, now) => {
    const admission = await count(key, now)
    if (!admission.admitted) count = fixedWindows()
    return admission
  }
}

function penalty(): Admit {
  const count = fixedWindows()
  const until = new Map<string, number>()
  return async (key, now) => {
    const admission = await count(key, now)
    const isPunished = now < (until.get(key) ?? 0)
    if (admission.admitted && !isPunished) return admission
    until.set(key, now + windowMs)
    return { ...admission, admitted: false, remaining: 0 }
  }
}

function ofMain(change: (response: HttpResponse) => HttpResponse) {
  return (next: Handler, { keys }: Surroundings): Handler =>
    async request => {
      const response = await next(request)
      return keyOf(request) === keys.main ? change(response) : response
    }
}

function limitTold(response: HttpResponse, change: (remaining: number) => number): HttpResponse {
  const remaining = change(Number(headerOf(response, 'X-RateLimit-Remaining')))
  const told = withHeader(response, 'X-RateLimit-Remaining', String(remaining))
  return withHeader(told, 'X-RateLimit-Limit', String(most))
}

function onRefusal(change: (response: HttpResponse) => HttpResponse): (next: Handler) => Handler {
  return anyAnswer(response => (response.status === 429 ? change(response) : response))
}

/** In the header as in the body; `choose` is given the exact number of seconds that are left. */
function retryAfter(choose: (exact: number) => number) {
  return (next: Handler, { now }: Surroundings): Handler =>
    async request => {
      const response = await next(request)
      if (response.status !== 429) return response
      const seconds = choose(Number(headerOf(response, 'X-RateLimit-Reset')) - now() / 1000)
      return withHeader(
        withValue(response, '/error/retry_after', () => seconds),
        'Retry-After',
        String(seconds),
      )
    }
}
