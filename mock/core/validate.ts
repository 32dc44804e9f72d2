// Is the input what the contract asks for? The generated validators decide; an operation runs on what they have passed.
import { type OperationId, operations } from '#openapi/generated/operations.ts'
import { type BodyOf, bodyOf, type QueryOf, queryOf } from '#openapi/generated/request-validators.js'
import type { Awaitable } from '../store/store.ts'
import { ApiError } from './api-error.ts'
import { complaintAbout } from './complaint.ts'
import type { ApiRequest } from './message.ts'
import type { Context, Handler, Handlers, Input, Result } from './operation.ts'
import { parseQuery } from './query.ts'
import { readJsonBody, refuseTooLarge } from './request-body.ts'
import type { Route } from './route.ts'

/** An operation with its validated input, ready to run. */
export type Call<Op extends OperationId> = (
  handlers: Handlers,
  context: Context,
) => Awaitable<Result<Op> | ApiError>

/** The call that a request asks for, or the 400 that says what is wrong with it. */
export function prepareCall<Op extends OperationId>(
  operation: Op,
  route: Route,
  request: ApiRequest,
): Call<Op> | ApiError {
  const tooLarge = refuseTooLarge(request)
  if (tooLarge !== undefined) return tooLarge
  const query = readQuery(operation, request)
  if (query instanceof ApiError) return query
  const body = operations[operation].requestBody ? readBody(operation, request) : undefined
  if (body instanceof ApiError) return body
  // The route has matched the operation's path, and the body was read where the contract names one.
  const input = { query, body, path: route.pathParameters } as Input<Op>
  return (handlers, context) => {
    const handler: Handler<Op> = handlers[operation]
    return handler(context, input)
  }
}

function readQuery<Op extends OperationId>(operation: Op, request: ApiRequest): QueryOf<Op> | ApiError {
  const key = `${operation}?${request.query}`
  // The value was kept under the name of its operation.
  const known = goodQueries.get(key) as QueryOf<Op> | undefined
  if (known !== undefined) return known
  const query: unknown = parseQuery(operation, request.query)
  const isValid = queryOf[operation]
  if (!isValid(query)) {
    return complaintAbout({ what: 'parameter', findings: isValid.errors, input: query, fields: [] })
  }
  if (key.length <= maxKnownLength && !maybeSecret.test(key)) {
    if (goodQueries.size >= maxKnown) goodQueries.clear()
    goodQueries.set(key, query)
  }
  return query
}

/** Queries that were found good, as they were read: clients repeat themselves, and to read one takes 4 µs. */
const goodQueries = new Map<string, unknown>()
const maxKnown = 200
const maxKnownLength = 300
/** A key in the wrong place is kept nowhere (auth.hashed). */
const maybeSecret = /(?:ll|whsec)(?:_|%)/i

function readBody<Op extends OperationId>(operation: Op, request: ApiRequest): BodyOf<Op> | ApiError {
  const body = readJsonBody(request)
  if (body instanceof ApiError) return body
  const isValid = bodyOf[operation]
  if (isValid(body.value)) return body.value
  const fields = operations[operation].bodyFields
  return complaintAbout({ what: 'field', findings: isValid.errors, input: body.value, fields })
}
