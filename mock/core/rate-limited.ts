// The 429 for a window that is full (rate.exceeded, rate.retry-after).
import { errors } from '#openapi/generated/errors.ts'
import { ApiError } from './api-error.ts'
import type { RateState } from './envelope.ts'

export function rateLimited({ limit, resetAt }: RateState, now: number): ApiError {
  const message = errors.RATE_LIMITED.message.replace('{limit}', String(limit))
  // Rounded up: a client that waits for as long as it is told must not come too early (RFC 9110 10.2.3).
  return new ApiError('RATE_LIMITED', message, { retryAfter: Math.max(1, Math.ceil(resetAt - now / 1000)) })
}
