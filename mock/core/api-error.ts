// An API error is data, not a throw: a code of the contract's table, and words for a person.
import { type ErrorCode, errors } from '#openapi/generated/errors.ts'

export class ApiError {
  readonly code: ErrorCode
  readonly message: string
  /** Whole seconds; only on RATE_LIMITED. */
  readonly retryAfter: number | undefined

  /** Without a message, the contract's default for the code. */
  constructor(code: ErrorCode, message: string = errors[code].message, retryAfter?: number) {
    this.code = code
    this.message = message
    this.retryAfter = retryAfter
  }

  get status(): number {
    return errors[this.code].status
  }
}
