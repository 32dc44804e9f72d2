// An API error is data, not a throw: a code of the contract's table, and words for a person.
import { type ErrorCode, errors } from '#openapi/generated/errors.ts'

export class ApiError {
  readonly code: ErrorCode
  readonly message: string
  readonly status: number
  /** Whole seconds; only on RATE_LIMITED. */
  readonly retryAfter: number | undefined

  /** Without a message, the contract's default for the code; another status than the code's only in a fault. */
  constructor(
    code: ErrorCode,
    message: string = errors[code].message,
    { retryAfter, status }: { retryAfter?: number; status?: number } = {},
  ) {
    this.code = code
    this.message = message
    this.status = status ?? errors[code].status
    this.retryAfter = retryAfter
  }
}

/** The code that the table has for a status; for one that it lacks, the code of its class. */
export function codeForStatus(status: number): ErrorCode {
  for (const code of errorCodes) if (errors[code].status === status) return code
  return status < 500 ? 'BAD_REQUEST' : 'INTERNAL_ERROR'
}

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errors, code)
}

const errorCodes = Object.keys(errors).filter(isErrorCode)
