// An example of the contract as an answer: of a success as it is printed, of an error by its code and message.
import type { OperationId } from '#openapi/generated/operations.ts'
import { ApiError, isErrorCode } from './api-error.ts'
import type { RateState } from './envelope.ts'
import { rateLimited } from './rate-limited.ts'

/** A named example of the contract, sent with fresh ids and times. */
export interface ExampleAnswer {
  status: number
  mediaType: string
  value: unknown
}

export interface ExampleChoice {
  /** Only of this status; otherwise those of `successStatus` come first. */
  status?: number | undefined
  successStatus: number
  name?: string | undefined
  rate: RateState
  now: number
}

/** The example asked for; undefined: there is none. Examples are loaded when the first request asks for one. */
export async function findExample(
  operation: OperationId,
  { status, successStatus, name, rate, now }: ExampleChoice,
): Promise<ExampleAnswer | ApiError | undefined> {
  const { examples } = await import('#openapi/generated/examples.ts')
  const candidates = examples.filter(
    each =>
      each.operation === operation &&
      (status === undefined || each.status === status) &&
      (name === undefined || each.name === name),
  )
  const found = candidates.find(each => each.status === successStatus) ?? candidates[0]
  if (found === undefined || found.status < 400) return found
  return found.status === 429 ? rateLimited(rate, now) : errorIn(found.value, found.status)
}

function errorIn(value: unknown, status: number): ApiError | undefined {
  const { code, message } = Object(Object(value).error)
  return isErrorCode(code) ? new ApiError(code, String(message), { status }) : undefined
}
