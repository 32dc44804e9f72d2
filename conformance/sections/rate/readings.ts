// What the rate headers of a run's answers tell, key by key.

import { errors } from '#openapi/generated/errors.ts'
import { rateLimit } from '#openapi/generated/limits.ts'
import { operations } from '#openapi/generated/operations.ts'
import { valueAt } from '../../judge/value-at.ts'
import { type Exchange, headerOf } from '../../model/exchange.ts'
import type { Recording } from '../../model/recording.ts'
import { isKeyRole, type KeyRole } from '../../model/roles.ts'

export interface Reading {
  readonly exchange: Exchange
  /** undefined, as those below: it is not there, or no whole number. */
  readonly limit: number | undefined
  readonly remaining: number | undefined
  /** Seconds of Unix time. */
  readonly reset: number | undefined
  /** The target's own time, in epoch milliseconds. */
  readonly at: number
}

export const rateHeaders = ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'] as const

/** Timestamps within a minute of now are good ones (envelope.timestamp). */
const mostSkewMs = 60_000
const windowMs = rateLimit.windowSeconds * 1000
/** What a Reset in whole seconds may be away from the end of the window it rounds. */
export const roundingMs = 1000
/** And what an answer's timestamp may be away from the moment at which the request was counted. */
const toleranceMs = 2000

export function readingOf(exchange: Exchange): Reading {
  const [limit, remaining, reset] = rateHeaders.map(name => wholeNumber(headerOf(exchange.response, name)))
  return { exchange, limit, remaining, reset, at: targetTimeOf(exchange) }
}

/** All answers to a key's requests in the order in which they came, those refused included. */
export function readingsOf({ exchanges }: Recording, role: KeyRole): Reading[] {
  return exchanges.filter(each => each.role === role).map(readingOf)
}

export function rolesIn({ exchanges }: Recording): KeyRole[] {
  return [...new Set(exchanges.map(({ role }) => role))].filter(isKeyRole)
}

/**
 * Whether the reference says of this answer that it tells of the rate limit, and of its request that it is counted. It is
 * silent on what is no operation, on statuses that its table of errors does not have, and on a 401, which knows no key.
 */
export function isSurelyCounted(exchange: Exchange): boolean {
  const { operation, role, request, response } = exchange
  if (role === 'none' || operation === undefined || request.method !== operations[operation].method)
    return false
  const { status } = response
  const isInTable = Object.values(errors).some(error => error.status === status)
  return (status >= 200 && status < 300) || (isInTable && status !== 401)
}

export function isRefused({ response }: Exchange): boolean {
  return response.status === 429
}

/** As the answer tells it, a file by its Date (RFC 9110, section 6.6.1); where it does not, when it arrived. */
export function targetTimeOf({ response, receivedAt }: Exchange): number {
  const told = [valueAt(response.json, '/meta/timestamp'), headerOf(response, 'Date')]
  const times = told.map(text => (typeof text === 'string' ? Date.parse(text) : Number.NaN))
  return times.find(time => Math.abs(time - receivedAt) <= mostSkewMs) ?? receivedAt
}

/** Whether Reset can be the end of the window of a request answered then. */
export function isPlausible({ reset, at }: Reading): boolean {
  if (reset === undefined) return false
  const aheadMs = reset * 1000 - at
  return aheadMs >= -toleranceMs && aheadMs <= windowMs + toleranceMs
}

/** Whether the window that an earlier answer told of may have ended when a later one was given. */
export function mayHaveEnded(earlier: Reading, later: Reading): boolean {
  return earlier.reset === undefined || later.at >= earlier.reset * 1000 - roundingMs
}

export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined
}
