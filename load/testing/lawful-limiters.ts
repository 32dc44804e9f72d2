// Limiters that keep all that the reference promises, each in its own way: a finding on one of them is a false accusation.
import type { AlgorithmName } from '../oracle/models.ts'
import { type Limiter, windowMs } from './limiter.ts'

export interface LawfulLimiter {
  readonly algorithm: AlgorithmName
  create(limit: number): Limiter
}

export const lawfulLimiters: readonly LawfulLimiter[] = [
  {
    algorithm: 'fixed-aligned',
    create: limit => windowed(limit, at => Math.floor(at / windowMs) * windowMs),
  },
  { algorithm: 'fixed-first', create: limit => windowed(limit, at => at) },
  { algorithm: 'sliding-log', create: slidingLog },
  { algorithm: 'token-bucket', create: tokenBucket },
]

/** `startOf` says where the window begins that a request at this time opens. */
function windowed(limit: number, startOf: (at: number) => number): Limiter {
  const windows = new Map<string, { endsAt: number; count: number }>()
  return ({ key, at }) => {
    let window = windows.get(key)
    if (window === undefined || at >= window.endsAt) window = { endsAt: startOf(at) + windowMs, count: 0 }
    windows.set(key, window)
    const isAdmitted = window.count < limit
    if (isAdmitted) window.count += 1
    return { isAdmitted, limit, remaining: limit - window.count, resetAt: window.endsAt }
  }
}

/** Its Reset is when the oldest request stops counting: from then on there is room again. */
function slidingLog(limit: number): Limiter {
  const logs = new Map<string, number[]>()
  return ({ key, at }) => {
    const log = (logs.get(key) ?? []).filter(earlier => earlier > at - windowMs)
    const isAdmitted = log.length < limit
    if (isAdmitted) log.push(at)
    logs.set(key, log)
    return { isAdmitted, limit, remaining: limit - log.length, resetAt: (log[0] ?? at) + windowMs }
  }
}

/** Its Reset is when the next token comes: the same until then, and from then on there is room again. */
function tokenBucket(limit: number): Limiter {
  const intervalMs = windowMs / limit
  const buckets = new Map<string, { tokens: number; since: number }>()
  return ({ key, at }) => {
    const bucket = buckets.get(key) ?? { tokens: limit, since: at }
    const arrived = Math.floor((at - bucket.since) / intervalMs)
    const tokens = Math.min(limit, bucket.tokens + arrived)
    // A full bucket's next interval begins when the first token is taken.
    const since = tokens === limit ? at : bucket.since + arrived * intervalMs
    const isAdmitted = tokens > 0
    const remaining = isAdmitted ? tokens - 1 : 0
    buckets.set(key, { tokens: remaining, since })
    return { isAdmitted, limit, remaining, resetAt: since + intervalMs }
  }
}
