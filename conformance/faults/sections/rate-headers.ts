// Servers whose rate headers are missing or untrue.
import { rateLimit } from '#openapi/generated/limits.ts'
import type { HttpResponse } from '../../target/target.ts'
import { anyAnswer, headerOf, keyOf, withHeader } from '../edit.ts'
import type { Fault, Handler, Surroundings } from '../fault.ts'

const limit = 'X-RateLimit-Limit'
const remaining = 'X-RateLimit-Remaining'
const reset = 'X-RateLimit-Reset'

export const rateHeaderFaults: readonly Fault[] = [
  {
    name: 'no-rate-headers-on-errors',
    what: 'tells of the limit only where a request succeeds',
    breaks: ['rate.headers'],
    wrap: anyAnswer(response => (response.status >= 400 ? withoutRateHeaders(response) : response)),
  },
  {
    name: 'no-rate-headers-when-exceeded',
    what: 'tells nothing of the limit when it refuses for its sake',
    breaks: ['rate.headers'],
    wrap: anyAnswer(response => (response.status === 429 ? withoutRateHeaders(response) : response)),
  },
  {
    name: 'reset-missing',
    what: 'does not tell when the window ends',
    breaks: ['rate.headers'],
    wrap: anyAnswer(response => withHeader(response, reset, undefined)),
  },
  {
    name: 'limit-of-another-plan',
    what: 'tells a limit of 100 where 60 are let in',
    breaks: ['rate.default-limit'],
    wrap: anyAnswer(response => withHeader(response, limit, '100')),
  },
  {
    name: 'limit-with-policy',
    what: 'tells the limit together with its window, as in `60;w=60`',
    breaks: ['rate.default-limit'],
    wrap: anyAnswer(response =>
      withHeader(response, limit, `${rateLimit.default};w=${rateLimit.windowSeconds}`),
    ),
  },
  {
    name: 'remaining-counts-only-successes',
    what: 'gives a request that failed back to Remaining',
    breaks: ['rate.remaining'],
    wrap: keyed(() => {
      let failed = 0
      return response => {
        if (response.status >= 400 && response.status !== 401 && response.status !== 429) failed += 1
        return number(response, remaining, old => Math.min(rateLimit.default - 1, old + failed))
      }
    }),
  },
  {
    name: 'remaining-starts-at-limit',
    what: 'tells what was left before the request',
    breaks: ['rate.remaining'],
    wrap: anyAnswer(response =>
      response.status === 429 ? response : number(response, remaining, old => old + 1),
    ),
  },
  {
    name: 'remaining-falls-by-two',
    what: 'takes two from Remaining for each request',
    breaks: ['rate.remaining'],
    wrap: anyAnswer(response => number(response, remaining, old => Math.max(0, 2 * old - rateLimit.default))),
  },
  {
    name: 'remaining-below-zero',
    what: 'counts on below zero while it refuses',
    breaks: ['rate.remaining'],
    wrap: anyAnswer(response => (response.status === 429 ? withHeader(response, remaining, '-1') : response)),
  },
  {
    name: 'remaining-when-refused',
    what: 'tells of a request left while it refuses one',
    breaks: ['rate.remaining'],
    wrap: anyAnswer(response => (response.status === 429 ? withHeader(response, remaining, '1') : response)),
  },
  {
    name: 'remaining-stands-still',
    what: 'tells the same Remaining every time',
    breaks: ['rate.remaining'],
    wrap: anyAnswer(response => number(response, remaining, old => Math.max(old, 48))),
  },
  {
    name: 'reset-in-milliseconds',
    what: 'tells Reset in milliseconds',
    breaks: ['rate.reset'],
    wrap: anyAnswer(response => number(response, reset, old => old * 1000)),
  },
  {
    name: 'reset-relative',
    what: 'tells how many seconds are left instead of when they end',
    breaks: ['rate.reset'],
    wrap: atTheTime((response, now) => number(response, reset, old => old - Math.floor(now / 1000))),
  },
  {
    name: 'reset-moves',
    what: 'tells a minute from now, at every request',
    breaks: ['rate.reset'],
    wrap: atTheTime((response, now) =>
      withHeader(response, reset, String(Math.ceil(now / 1000) + rateLimit.windowSeconds)),
    ),
  },
  {
    name: 'reset-in-the-past',
    what: 'tells when the window began',
    breaks: ['rate.reset'],
    wrap: anyAnswer(response => number(response, reset, old => old - rateLimit.windowSeconds)),
  },
  {
    name: 'reset-an-hour-ahead',
    what: 'tells the end of an hour',
    breaks: ['rate.reset'],
    wrap: anyAnswer(response => number(response, reset, old => old + 3600)),
  },
  {
    name: 'reset-as-a-date',
    what: 'tells Reset as a date',
    breaks: ['rate.reset'],
    wrap: anyAnswer(response => {
      const told = headerOf(response, reset)
      return told === undefined
        ? response
        : withHeader(response, reset, new Date(Number(told) * 1000).toISOString())
    }),
  },
  {
    name: 'windows-off-the-minute',
    what: 'ends its windows ten seconds after the minute, by what it tells',
    breaks: ['rate.window'],
    wrap: anyAnswer(response => number(response, reset, old => old - 50)),
  },
  {
    name: 'retry-after-on-success',
    what: 'sends Retry-After with every answer',
    breaks: ['rate.retry-only-429'],
    wrap: anyAnswer(response => withHeader(response, 'Retry-After', '1')),
  },
  {
    name: 'remaining-told-of-all-keys',
    what: 'takes what one key has used from the Remaining of another',
    breaks: ['rate.per-key', 'rate.remaining'],
    wrap: (next, { keys }) => {
      let ofMain = 0
      return async request => {
        const response = await next(request)
        if (keyOf(request) === keys.main) ofMain += 1
        if (keyOf(request) !== keys.second) return response
        return number(response, remaining, old => Math.max(0, old - ofMain))
      }
    },
  },
]

function withoutRateHeaders(response: HttpResponse): HttpResponse {
  return { ...response, headers: response.headers.filter(([name]) => !/^x-ratelimit-/i.test(name)) }
}

/** As it was where it is missing. */
function number(response: HttpResponse, name: string, change: (old: number) => number): HttpResponse {
  const old = headerOf(response, name)
  return old === undefined ? response : withHeader(response, name, String(change(Number(old))))
}

/** An edit with a memory for each key. */
function keyed(create: () => (response: HttpResponse) => HttpResponse): (next: Handler) => Handler {
  return next => {
    const edits = new Map<string, (response: HttpResponse) => HttpResponse>()
    return async request => {
      const key = keyOf(request) ?? ''
      const edit = edits.get(key) ?? create()
      edits.set(key, edit)
      return edit(await next(request))
    }
  }
}

function atTheTime(change: (response: HttpResponse, now: number) => HttpResponse) {
  return (next: Handler, { now }: Surroundings): Handler =>
    async request =>
      change(await next(request), now())
}
