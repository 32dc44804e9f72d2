// What a limiter under test is: who asked and when in, a decision out; and the reply that a truthful server makes of it.
export interface Asked {
  readonly key: string
  /** Epoch ms of the server. */
  readonly at: number
  /** The operation will refuse it. */
  readonly isWrong: boolean
}

export interface Decision {
  readonly isAdmitted: boolean
  readonly limit: number
  readonly remaining: number
  /** Epoch ms. */
  readonly resetAt: number
}

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly code?: string
  readonly retryInBody?: number
}

export type Limiter = (asked: Asked) => Decision | Promise<Decision>

/** Makes another reply of a truthful one. */
export type Dress = (reply: Reply, decision: Decision, asked: Asked) => Reply

export const windowMs = 60_000

export function truthfulReply(
  { isAdmitted, limit, remaining, resetAt }: Decision,
  { at, isWrong }: Asked,
): Reply {
  const headers = {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(Math.ceil(resetAt / 1000)),
  }
  if (isAdmitted) return isWrong ? { status: 400, headers, code: 'BAD_REQUEST' } : { status: 200, headers }
  return withRetryAfter(
    { status: 429, headers, code: 'RATE_LIMITED' },
    Math.max(1, Math.ceil((resetAt - at) / 1000)),
  )
}

export function withRetryAfter(reply: Reply, seconds: number): Reply {
  return { ...reply, headers: { ...reply.headers, 'retry-after': String(seconds) }, retryInBody: seconds }
}

export function withHeader(reply: Reply, name: string, value: string | number): Reply {
  return { ...reply, headers: { ...reply.headers, [name]: String(value) } }
}

export function withoutHeaders(reply: Reply, ...names: string[]): Reply {
  return {
    ...reply,
    headers: Object.fromEntries(Object.entries(reply.headers).filter(([name]) => !names.includes(name))),
  }
}
