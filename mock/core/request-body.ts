// From bytes to a JSON value, or to the 400 that says what is wrong with them (errors.malformed-json, .media-type,
// .body-size).
import { maxBodyBytes } from '#openapi/generated/limits.ts'
import { ApiError } from './api-error.ts'
import type { ApiRequest } from './message.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The 400 for a body that was too large to be kept; it can meet every operation, also those that take no body. */
export function refuseTooLarge({ body }: ApiRequest): ApiError | undefined {
  if (body !== 'too-large') return undefined
  return badRequest(
    `The body is larger than ${maxBodyBytes} bytes, the most that is read. Send less at a time.`,
  )
}

/** The parsed body, or an ApiError. */
export function readJsonBody(request: ApiRequest): { value: unknown } | ApiError {
  const { body } = request
  if (!(body instanceof Uint8Array) || body.length === 0)
    return badRequest('The body is missing: expected a JSON object.')
  const contentType = request.header('content-type')
  if (contentType === undefined) {
    return badRequest('The Content-Type is missing: send application/json with the body.')
  }
  if (!isJsonInUtf8(contentType)) {
    const got = contentType.length > 40 ? `${contentType.slice(0, 40)}…` : contentType
    return badRequest(`The Content-Type must be application/json, with no charset or utf-8; got "${got}".`)
  }
  return parseJson(body)
}

/** A media type and its parameters (RFC 9110 8.3.1), of which only the charset matters. */
export function isJsonInUtf8(contentType: string): boolean {
  if (contentType === 'application/json') return true
  const [type, ...parameters] = contentType
    .toLowerCase()
    .split(';')
    .map(part => part.trim())
  const charset = parameters.find(parameter => parameter.startsWith('charset'))
  return type === 'application/json' && (charset === undefined || /^charset="?utf-8"?$/.test(charset))
}

/** What a body says, or the 400 for one that is no JSON in UTF-8. */
export function parseJson(body: Uint8Array): { value: unknown } | ApiError {
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
