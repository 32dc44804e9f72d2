// What an answer says of the rate limit, as a part of its sample.
import type { IncomingHttpHeaders } from 'node:http'
import type { RateHeaders, Sample } from '../sample.ts'

const names = {
  limit: 'x-ratelimit-limit',
  remaining: 'x-ratelimit-remaining',
  reset: 'x-ratelimit-reset',
} as const

/** Nothing of what is not there; numbers only of what is one. */
export function rateHeadersOf(headers: IncomingHttpHeaders): Pick<Sample, 'rate' | 'retryAfter'> {
  const raw: Record<string, string> = {}
  const numbers: Record<string, number> = {}
  for (const [field, name] of Object.entries(names)) {
    const value = headers[name]
    if (typeof value !== 'string') continue
    raw[name] = value
    if (/^-?\d+(?:\.\d+)?$/.test(value.trim())) numbers[field] = Number(value)
  }
  const retryAfter = headers['retry-after']
  const rate: RateHeaders = { ...numbers, raw }
  return {
    ...(Object.keys(raw).length === 0 ? {} : { rate }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  }
}
