// Limiters that each break one promise, and the finding that must name it: what proves that the oracle sees.
// All count in windows of the clock minute and reply truthfully but for the one thing that their name says.
import { breaking, minuteEnd } from './counting-limiter.ts'
import { type Dress, type Limiter, windowMs, withHeader, withoutHeaders } from './limiter.ts'
import { carryingOver, leaking, racing, remainingOfSuccesses } from './odd-limiters.ts'
import { header, onRefusals, remaining, reset, retryAfter } from './untrue-replies.ts'

export interface FaultyLimiter {
  readonly name: string
  /** The finding by which it is caught. */
  readonly caughtAs: string
  readonly create: (limit: number) => Limiter
  readonly dress?: Dress
}

export const faultyLimiters: readonly FaultyLimiter[] = [
  // How many are let in.
  { name: 'admits one more', caughtAs: 'admits-past-limit', ...breaking({ capacity: limit => limit + 1 }) },
  {
    name: 'admits one fewer',
    caughtAs: 'admits-fewer-than-limit',
    ...breaking({ capacity: limit => limit - 1 }),
  },
  { name: 'never refuses', caughtAs: 'admits-past-limit', ...breaking({ capacity: () => Infinity }) },
  {
    name: 'counts what it refused against the next window',
    caughtAs: 'admits-fewer-than-limit',
    create: carryingOver,
  },
  { name: 'races past the limit', caughtAs: 'admits-past-limit-concurrently', create: racing },
  {
    name: 'does not count the first second of a window',
    caughtAs: 'admits-past-limit-at-edge',
    ...breaking({ counts: ({ at }, { endsAt }) => at >= endsAt - windowMs + 1000 }),
  },
  {
    name: 'adds the room of the window before in the first second of a window',
    caughtAs: 'admits-past-limit-at-edge',
    ...breaking({ capacity: (limit, { at }) => (at % windowMs < 1000 ? limit * 2 : limit) }),
  },
  {
    name: 'does not count what fails, and lets it in for nothing',
    caughtAs: 'admits-past-limit',
    ...breaking({ counts: ({ isWrong }) => !isWrong }),
  },
  {
    name: 'opens a new window on a refusal',
    caughtAs: 'refusal-reopens-window',
    ...breaking({
      onRefusal(window) {
        window.count = 0
      },
    }),
  },
  {
    name: 'starts again at half the minute',
    caughtAs: 'admits-before-reset',
    ...breaking({
      endOf: at => (Math.floor(at / (windowMs / 2)) + 1) * (windowMs / 2),
      resetAt: at => minuteEnd(at),
    }),
  },
  // When it lets in again.
  {
    name: 'prolongs the ban with each refusal',
    caughtAs: 'refuses-after-retry-after',
    ...breaking({ isOver: (at, { endsAt, refusedTimes }) => at >= endsAt + refusedTimes * 2000 }),
  },
  {
    name: 'opens its windows later and later',
    caughtAs: 'refuses-after-retry-after',
    ...breaking({ isOver: (at, { endsAt }) => at >= endsAt + 1700 }),
  },
  {
    name: 'begins the minute anew with each refusal',
    caughtAs: 'reset-moves',
    ...breaking({
      onRefusal(window, at) {
        window.endsAt = at + windowMs
      },
    }),
  },
  // Keys.
  {
    name: 'counts two keys as one',
    caughtAs: 'key-touched-by-another',
    ...breaking({ counterOf: ({ key }) => (key === 'key-3' ? key : 'both') }),
  },
  {
    name: 'counts half of what other keys ask',
    caughtAs: 'key-touched-by-another',
    create: leaking,
  },
  {
    name: 'counts by address',
    caughtAs: 'key-touched-by-another',
    ...breaking({ counterOf: () => '127.0.0.1' }),
  },
  {
    name: 'gives one key half of its limit',
    caughtAs: 'keys-treated-unequally',
    ...breaking({ capacity: (limit, { key }) => (key === 'key-3' ? Math.ceil(limit / 2) : limit) }),
  },
  // Retry-After.
  {
    name: 'rounds Retry-After down',
    caughtAs: 'retry-after-rounded-down',
    ...breaking({}),
    dress: retryAfter(Math.floor),
  },
  {
    name: 'always says Retry-After 60',
    caughtAs: 'retry-after-constant',
    ...breaking({}),
    dress: retryAfter(() => 60),
  },
  {
    name: 'always says Retry-After 1',
    caughtAs: 'retry-after-constant',
    ...breaking({}),
    dress: retryAfter(() => 1),
  },
  {
    name: 'says half of Retry-After',
    caughtAs: 'retry-after-too-short',
    ...breaking({}),
    dress: retryAfter(left => Math.ceil(left / 2)),
  },
  {
    name: 'says too long a Retry-After',
    caughtAs: 'retry-after-too-long',
    ...breaking({}),
    dress: retryAfter(left => Math.ceil(left) + 5),
  },
  {
    name: 'says Retry-After with a fraction',
    caughtAs: 'retry-after-fractional',
    ...breaking({}),
    dress: onRefusals((reply, { resetAt }, { at }) =>
      withHeader(reply, 'retry-after', ((resetAt - at) / 1000).toFixed(3)),
    ),
  },
  {
    name: 'says Retry-After as a date',
    caughtAs: 'retry-after-is-a-date',
    ...breaking({}),
    dress: onRefusals((reply, { resetAt }) =>
      withHeader(reply, 'retry-after', new Date(resetAt).toUTCString()),
    ),
  },
  {
    name: 'says Retry-After with its unit',
    caughtAs: 'retry-after-not-a-number',
    ...breaking({}),
    dress: onRefusals(reply => withHeader(reply, 'retry-after', `${reply.headers['retry-after']}s`)),
  },
  {
    name: 'says no Retry-After',
    caughtAs: 'retry-after-missing',
    ...breaking({}),
    dress: onRefusals(reply => withoutHeaders(reply, 'retry-after')),
  },
  {
    name: 'says another retry_after in the body',
    caughtAs: 'retry-after-differs-from-body',
    ...breaking({}),
    dress: onRefusals(reply => ({ ...reply, retryInBody: 12 })),
  },
  // Reset.
  {
    name: 'says Reset in milliseconds',
    caughtAs: 'reset-in-milliseconds',
    ...breaking({}),
    dress: reset(resetAt => resetAt),
  },
  {
    name: 'says Reset in seconds from now',
    caughtAs: 'reset-relative',
    ...breaking({}),
    dress: reset((resetAt, at) => Math.ceil((resetAt - at) / 1000)),
  },
  {
    name: 'says the start of the window as Reset',
    caughtAs: 'reset-in-the-past',
    ...breaking({}),
    dress: reset(resetAt => (resetAt - windowMs) / 1000),
  },
  {
    name: 'says Reset an hour ahead',
    caughtAs: 'reset-too-far',
    ...breaking({}),
    dress: reset(resetAt => resetAt / 1000 + 3600),
  },
  {
    name: 'moves Reset with each request',
    caughtAs: 'reset-moves',
    ...breaking({}),
    dress: reset((_, at) => Math.ceil((at + windowMs) / 1000)),
  },
  {
    name: 'says Reset three seconds late',
    caughtAs: 'reset-too-late',
    ...breaking({}),
    dress: reset(resetAt => resetAt / 1000 + 3),
  },
  {
    name: 'says Reset three seconds early',
    caughtAs: 'reset-too-early',
    ...breaking({}),
    dress: reset(resetAt => resetAt / 1000 - 3),
  },
  {
    name: 'says Reset as a date',
    caughtAs: 'reset-not-a-whole-number',
    ...breaking({}),
    dress: (reply, { resetAt }) => withHeader(reply, header.reset, new Date(resetAt).toISOString()),
  },
  // Remaining and Limit.
  {
    name: 'lets Remaining fall below zero',
    caughtAs: 'remaining-negative',
    ...breaking({ remaining: (limit, { answers }) => limit - answers }),
  },
  {
    name: 'says the same Remaining always',
    caughtAs: 'remaining-constant',
    ...breaking({}),
    dress: remaining(({ limit }) => limit - 1),
  },
  {
    name: 'starts Remaining at the limit',
    caughtAs: 'remaining-starts-too-high',
    ...breaking({}),
    dress: remaining(d => (d.isAdmitted ? d.remaining + 1 : 0)),
  },
  {
    name: 'takes two off Remaining each time',
    caughtAs: 'remaining-skips',
    ...breaking({}),
    dress: remaining(({ limit, remaining: left }) => Math.max(0, limit - 1 - 2 * (limit - 1 - left))),
  },
  {
    name: 'counts only successes in Remaining',
    caughtAs: 'remaining-ignores-failures',
    create: remainingOfSuccesses,
  },
  {
    name: 'says on refusals that some remain',
    caughtAs: 'remaining-when-refused',
    ...breaking({}),
    dress: onRefusals(remaining(() => 1)),
  },
  {
    name: 'says another limit',
    caughtAs: 'limit-header-wrong',
    ...breaking({}),
    dress: (reply, { limit }) => withHeader(reply, header.limit, limit + 40),
  },
  // What a refusal looks like.
  {
    name: 'leaves the headers out when exceeded',
    caughtAs: 'headers-missing-when-refused',
    ...breaking({}),
    dress: onRefusals(reply => withoutHeaders(reply, ...Object.values(header))),
  },
  {
    name: 'leaves all headers out',
    caughtAs: 'headers-missing',
    ...breaking({}),
    dress: reply => withoutHeaders(reply, ...Object.values(header)),
  },
  {
    name: 'refuses with 503',
    caughtAs: 'refusal-with-wrong-status',
    ...breaking({}),
    dress: onRefusals(reply => ({ ...reply, status: 503 })),
  },
  {
    name: 'refuses with another code',
    caughtAs: 'refusal-with-wrong-code',
    ...breaking({}),
    dress: onRefusals(reply => ({ ...reply, code: 'PLAN_LIMIT' })),
  },
  {
    name: 'says Retry-After on each answer',
    caughtAs: 'retry-after-without-refusal',
    ...breaking({}),
    dress: reply => withHeader(reply, 'retry-after', reply.headers['retry-after'] ?? 1),
  },
]
