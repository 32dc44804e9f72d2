// The envelope around every JSON answer (envelope.*), and the headers that every answer carries (rate.headers).
import { isoTime } from '../iso-time.ts'
import type { ApiError } from './api-error.ts'
import { JsonText } from './json-text.ts'
import type { Headers } from './message.ts'
import type { ResponseBody } from './response-body.ts'

export interface RateState {
  limit: number
  remaining: number
  /** Epoch seconds. */
  resetAt: number
}

interface Stamp {
  requestId: string
  now: number
}

const beforeData = '{"data":'

const jsonContentType: Headers[number] = ['Content-Type', 'application/json; charset=utf-8']

export function successBody(data: unknown, meta: object, stamp: Stamp): ResponseBody {
  const after = `,"meta":${metaText(meta, stamp)},"error":null}`
  if (!(data instanceof JsonText)) return beforeData + JSON.stringify(data) + after
  const { json } = data
  return typeof json === 'string'
    ? beforeData + json + after
    : { before: beforeData, bytes: json, after, isOwn: false }
}

export function errorBody({ code, message, status, retryAfter }: ApiError, stamp: Stamp): string {
  const again = retryAfter === undefined ? undefined : { retry_after: retryAfter }
  const error = JSON.stringify({ code, message, status, ...again })
  return `{"data":null,"meta":${metaText({}, stamp)},"error":${error}}`
}

/** An example of the contract, with this answer's id and time in its envelope; what has no envelope stays as it is. */
export function exampleBody(value: unknown, stamp: Stamp): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null || !('meta' in value)) return JSON.stringify(value)
  return JSON.stringify({ ...value, meta: { ...(value.meta ?? {}), ...metaOf(stamp) } })
}

export function rateHeaders(rate: RateState): Headers {
  return [
    limitHeader(rate.limit),
    ['X-RateLimit-Remaining', String(rate.remaining)],
    resetHeader(rate.resetAt),
  ]
}

const limitHeader = lastHeader('X-RateLimit-Limit')
const resetHeader = lastHeader('X-RateLimit-Reset')

/** A header that is mostly the same as the last time, made anew when it is not: the journal keeps all of them. */
function lastHeader(name: string): (value: number) => Headers[number] {
  let last = Number.NaN
  let header: Headers[number] = [name, '']
  return value => {
    if (value !== last) {
      last = value
      header = [name, String(value)]
    }
    return header
  }
}

export function jsonHeaders(rate: RateState): Headers {
  return [jsonContentType, ...rateHeaders(rate)]
}

function metaOf({ requestId, now }: Stamp): { request_id: string; timestamp: string } {
  return { request_id: requestId, timestamp: isoTime(now) }
}

/** The operation's own part follows what all have; put together as text, in a third of the time of an object made for it. */
function metaText(own: object, stamp: Stamp): string {
  const shared = `{"request_id":"${stamp.requestId}","timestamp":"${isoTime(stamp.now)}"`
  const text = JSON.stringify(own)
  return text === '{}' ? `${shared}}` : `${shared},${text.slice(1)}`
}
