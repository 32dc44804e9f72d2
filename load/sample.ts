// One request of a run, as a record: everything that a report says is a fold over these.
// Times are milliseconds since the run began, of a monotonic clock, with their microseconds.

/** What an answer said of the rate limit. */
export interface RateHeaders {
  /** The headers' values where they are there and are numbers. */
  readonly limit?: number
  readonly remaining?: number
  /** A Unix time in seconds. */
  readonly reset?: number
  /** The three as they were sent, by their names in lower case. */
  readonly raw: Readonly<Record<string, string>>
}

export interface Sample {
  /** The key's name in the run, such as `key-1`; never the key. */
  readonly key: string
  /** The part of the scenario: `burst`, `edge`, `step-3`. */
  readonly phase: string
  /** An operationId of the contract. */
  readonly operation: string
  /** When it should have been sent; in a closed model, when it was. */
  readonly dueMs: number
  readonly sentMs: number
  readonly doneMs: number
  /** Of the answer; 0: there was none. */
  readonly status: number
  /** Why there was none. */
  readonly error?: string
  readonly rate?: RateHeaders
  /** The header as it was sent. */
  readonly retryAfter?: string
}

/** Latency as a caller with a schedule feels it: from when the request was due. */
export function latencyMs({ dueMs, doneMs }: Sample): number {
  return doneMs - dueMs
}
