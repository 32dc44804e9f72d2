// What one request tells of the limiter: its outcome and what the headers claimed, with two sets of times.
// Order is read off the run's monotonic clock; time off a clock that runs as the server's does, but for a constant offset.
import type { Answer } from '../scenario.ts'

export interface Observation {
  readonly key: string
  readonly phase: string
  /** Whether the request was wrong on purpose: it counts like any other (rate.remaining). */
  readonly wrongOnPurpose: boolean
  /** Milliseconds since the run began. */
  readonly sentMs: number
  readonly doneMs: number
  /** Epoch milliseconds of the run's clock; of a mock whose clock stands, both are its time. */
  readonly sentAt: number
  readonly doneAt: number
  /** 0: there was no answer. */
  readonly status: number
  readonly outcome: 'admitted' | 'refused' | 'lost'
  /** The headers where they are whole numbers. */
  readonly limit: number | undefined
  readonly remaining: number | undefined
  readonly reset: number | undefined
  /** The headers as they were sent, by their names in lower case. */
  readonly raw: Readonly<Record<string, string>>
  readonly retryAfter: string | undefined
  /** `error.code` and `error.retry_after` of the body. */
  readonly code: string | undefined
  readonly retryInBody: unknown
  /** The `Date` header. */
  readonly date: string | undefined
}

/** An observation with the bounds between which the server decided it: epoch milliseconds of the server's clock. */
export interface Timed extends Observation {
  readonly earliestAt: number
  readonly latestAt: number
}

export interface Stamp {
  readonly sentAt: number
  readonly doneAt: number
  readonly wrongOnPurpose: boolean
}

/** A refusal is a 429, or what stands for one: another status with the code or the headers of a refusal. */
export function observe({ sample, headers, text }: Answer, stamp: Stamp): Observation {
  const { key, phase, sentMs, doneMs, status } = sample
  const raw = sample.rate?.raw ?? {}
  const error = status >= 400 ? errorOf(text) : {}
  const code = typeof error['code'] === 'string' ? error['code'] : undefined
  const refused =
    status === 429 || (status >= 500 && (code === 'RATE_LIMITED' || headers['retry-after'] !== undefined))
  return {
    key,
    phase,
    sentMs,
    doneMs,
    status,
    ...stamp,
    outcome: refused ? 'refused' : status === 0 || status >= 500 ? 'lost' : 'admitted',
    limit: wholeNumber(raw['x-ratelimit-limit']),
    remaining: wholeNumber(raw['x-ratelimit-remaining']),
    reset: wholeNumber(raw['x-ratelimit-reset']),
    raw,
    retryAfter: sample.retryAfter,
    code,
    retryInBody: error['retry_after'],
    date: headers.date,
  }
}

export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,15}$/.test(text) ? Number(text) : undefined
}

/** Whether one was answered before the other was sent: only then is their order known. */
export function wasBefore(one: Observation, other: Observation): boolean {
  return one.doneMs <= other.sentMs
}

/** One line that shows it. */
export function lineOf(observation: Timed): string {
  const { key, phase, status, raw, retryAfter, earliestAt, latestAt } = observation
  const says = Object.entries(raw).map(([name, value]) => `${name.replace('x-ratelimit-', '')} ${value}`)
  if (retryAfter !== undefined) says.push(`retry-after ${retryAfter}`)
  const time = new Date((earliestAt + latestAt) / 2).toISOString()
  return `${time} ${key} ${phase}: ${status || 'no answer'}${says.length > 0 ? `, ${says.join(', ')}` : ''}`
}

function errorOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(text)
    if (!isRecord(body)) return {}
    return isRecord(body['error']) ? body['error'] : {}
  } catch {
    return {}
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
