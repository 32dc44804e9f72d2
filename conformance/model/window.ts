// The window of a key's rate limit, as an answer's headers tell it.

export interface Window {
  readonly limit: number | undefined
  readonly remaining: number
  /** Epoch milliseconds. */
  readonly endsAt: number
}
