// Is a request what its control route asks for? The generated validators decide. Unlike the API, these routes refuse what
// they do not know: a misspelt `time` instead of `times` would change what a test proves.
import { type OperationId, operations } from '#openapi/generated/control-operations.ts'
import { type BodyOf, bodyOf, type QueryOf, queryOf } from '#openapi/generated/control-request-validators.js'
import { maxBodyBytes } from '#openapi/generated/limits.ts'
import { ApiError } from '../core/api-error.ts'
import { complaintAbout } from '../core/complaint.ts'
import type { RequestBody } from '../core/message.ts'
import { readParameters } from '../core/query.ts'
import { isJsonInUtf8, parseJson } from '../core/request-body.ts'
import type { Route } from '../core/route.ts'
import { nearestName } from '../observation/nearest-name.ts'
import type {
  ControlContext,
  ControlHandler,
  ControlHandlers,
  ControlInput,
  ControlResult,
} from './handler.ts'
import { Problem } from './problem.ts'

export interface ControlRequest {
  /** Without the question mark, still percent-encoded. */
  query: string
  contentType: string | undefined
  body: RequestBody
}

/** A control route with its validated input, ready to run. */
export type ControlCall<Id extends OperationId = OperationId> = (
  handlers: ControlHandlers,
  context: ControlContext,
  signal: AbortSignal,
) => Promise<ControlResult<Id> | Problem>

/** The call that a request asks for, or the problem with it. */
export function prepareCall<Id extends OperationId>(
  route: Route<Id>,
  request: ControlRequest,
): ControlCall<Id> | Problem {
  const { operation, pathParameters: path } = route
  const query = readQuery(operation, request)
  if (query instanceof Problem) return query
  const body = readBody(operation, request)
  if (body instanceof Problem) return body
  return async (handlers, context, signal) => {
    const handler: ControlHandler<Id> = handlers[operation]
    // The route has matched the operation's path, and the body was read where the contract names one.
    const input = { query, path, body, signal } as ControlInput<Id>
    return handler(context, input)
  }
}

function readQuery<Id extends OperationId>(operation: Id, request: ControlRequest): QueryOf<Id> | Problem {
  const given = new URLSearchParams(request.query)
  const { parameters } = operations[operation]
  const known: string[] = parameters.filter(each => each.in === 'query').map(each => each.name)
  const unknown = [...given.keys()].find(name => !known.includes(name))
  if (unknown !== undefined) return new Problem('invalid-parameter', unknownName('parameter', unknown, known))
  const query: unknown = readParameters(parameters, request.query)
  const isValid = queryOf[operation]
  if (isValid(query)) return query
  const { message } = complaintAbout({
    what: 'parameter',
    findings: isValid.errors,
    input: query,
    fields: [],
  })
  return new Problem('invalid-parameter', message)
}

/** A route without a body takes any JSON and reads none of it; one with a body takes none for `{}`. */
function readBody<Id extends OperationId>(
  operation: Id,
  { contentType, body }: ControlRequest,
): BodyOf<Id> | Problem | undefined {
  // Also without a body: a form of another site always states a type, and never this one.
  if (contentType !== undefined && operations[operation].method !== 'GET' && !isJsonInUtf8(contentType)) {
    return new Problem('wrong-media-type', 'Send JSON, with "Content-Type: application/json".')
  }
  if (body === 'too-large') return new Problem('too-large', `Send at most ${maxBodyBytes} bytes.`)
  if (!operations[operation].requestBody) return undefined
  if (body === undefined || body.length === 0) return validBody(operation, {})
  if (contentType === undefined) {
    return new Problem('wrong-media-type', 'Send "Content-Type: application/json" with the body.')
  }
  const parsed = parseJson(body)
  return parsed instanceof ApiError
    ? new Problem('invalid-body', parsed.message)
    : validBody(operation, parsed.value)
}

function validBody<Id extends OperationId>(operation: Id, value: unknown): BodyOf<Id> | Problem {
  const isValid = bodyOf[operation]
  if (isValid(value)) return value
  const fields = operations[operation].bodyFields
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  const unknown = Object.keys(isObject ? value : {}).find(name => !fields.some(field => field === name))
  if (unknown !== undefined) {
    return new Problem('invalid-body', unknownName('field', unknown, fields))
  }
  const { message } = complaintAbout({ what: 'field', findings: isValid.errors, input: value, fields })
  return new Problem('invalid-body', message)
}

function unknownName(what: 'parameter' | 'field', name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known)
  const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`
  const there = known.length === 0 ? `It takes no ${what}s.` : `There are: ${known.join(', ')}.`
  return `There is no ${what} "${name.slice(0, 100)}" here.${hint} ${there}`
}
