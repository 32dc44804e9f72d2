// From bytes to a JSON value, or to the 400 that says what is wrong with them (errors.malformed-json, .media-type,
// .body-size).
import { maxBodyBytes } from '#openapi/generated/limits.ts'
import { ApiError } from './api-error.ts'
import type { ApiRequest } from './message.ts'

const jsonMediaType = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?;?\s*$/i

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The parsed body, or an ApiError. */
export function readJsonBody(request: ApiRequest): { value: unknown } | ApiError {
  const { body } = request
  if (body === 'too-large') {
    return badRequest(
      `The body is larger than ${maxBodyBytes} bytes, the most that is read. Send less at a time.`,
    )
  }
  if (body === undefined || body.length === 0)
    return badRequest('The body is missing: expected a JSON object.')
  const contentType = request.header('content-type')
  if (contentType === undefined || !jsonMediaType.test(contentType)) {
    return badRequest('The Content-Type must be application/json in UTF-8.')
  }
  return parseJson(body)
}

function parseJson(body: Uint8Array): { value: unknown } | ApiError {
  let text: string
  try {
    text = utf8.decode(body)
  } catch {
    return badRequest('The body is not UTF-8.')
  }
  try {
    return { value: JSON.parse(text) }
  } catch {
    return badRequest('The body is not valid JSON.')
  }
}

function badRequest(message: string): ApiError {
  return new ApiError('BAD_REQUEST', message)
}
