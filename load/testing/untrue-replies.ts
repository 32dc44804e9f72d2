// Replies that are true but for one thing.
import { type Asked, type Decision, type Dress, withHeader, withRetryAfter } from './limiter.ts'

export const onRefusals =
  (dress: (reply: Parameters<Dress>[0], decision: Decision, asked: Asked) => ReturnType<Dress>): Dress =>
  (reply, decision, asked) =>
    decision.isAdmitted ? reply : dress(reply, decision, asked)

export const retryAfter = (secondsOf: (leftSeconds: number) => number): Dress =>
  onRefusals((reply, { resetAt }, { at }) => withRetryAfter(reply, secondsOf((resetAt - at) / 1000)))

export const reset =
  (value: (resetAt: number, at: number) => number): Dress =>
  (reply, { resetAt }, { at }) =>
    withHeader(reply, 'x-ratelimit-reset', value(resetAt, at))

export const remaining =
  (value: (decision: Decision) => number): Dress =>
  (reply, decision) =>
    withHeader(reply, 'x-ratelimit-remaining', value(decision))

export const header = {
  limit: 'x-ratelimit-limit',
  remaining: 'x-ratelimit-remaining',
  reset: 'x-ratelimit-reset',
} as const
