// A client of a mock in the same process. Every answer that it gets is held to the contract: a listed status, the schema
// of that status, and its headers.
import { type OperationId, operations } from '#openapi/generated/operations.ts'
import { responseHeadersOf, responseOf } from '#openapi/generated/response-validators.js'
import type { operations as Operations } from '#openapi/generated/types.ts'
import type { Validator } from '#openapi/generated/validator.ts'
import type { ApiResponse } from '../core/message.ts'
import { textOf } from '../core/response-body.ts'
import type { Mock } from '../mock.ts'
import { apiRequest, type RequestParts } from './api-request.ts'

export interface Answer {
  status: number
  /** By lower-case name. */
  headers: Readonly<Record<string, string>>
  text: string
  /** The body, if it is JSON. */
  body: unknown
  trace: ApiResponse['trace']
}

export interface CallInput extends Pick<RequestParts, 'query' | 'headers' | 'body'> {
  /** The path parameter of the operations that have one. */
  id?: string
}

type SuccessOf<Op extends OperationId> = Operations[Op]['responses'] extends {
  200: { content: { 'application/json': infer Body } }
}
  ? Body
  : never

export interface Client {
  /** Any request, answered and sent. */
  send(parts: RequestParts): Promise<Answer>
  /** A request that is answered, and not sent before the test says so. */
  hold(operation: OperationId, input?: CallInput): Promise<ApiResponse>
  /** An operation; its answer is one that the contract lists. */
  call(operation: OperationId, input?: CallInput): Promise<Answer>
  /** The body of an operation that succeeds. */
  ok<Op extends OperationId>(operation: Op, input?: CallInput): Promise<SuccessOf<Op>>
}

export function createClient(mock: Pick<Mock, 'handle'>, key: string | undefined): Client {
  const authorization: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` }

  const handle = (parts: RequestParts) =>
    mock.handle(apiRequest({ ...parts, headers: { ...authorization, ...parts.headers } }))

  async function send(parts: RequestParts): Promise<Answer> {
    const response = await handle(parts)
    response.sent()
    return answerOf(response)
  }

  async function call(operation: OperationId, input: CallInput = {}): Promise<Answer> {
    const answer = await send(partsOf(operation, input))
    const violations = violationsOf(operation, answer)
    if (violations.length > 0)
      throw new Error(`${operation} answered ${answer.text}\n${violations.join('\n')}`)
    return answer
  }

  return {
    send,
    call,
    hold: (operation, input = {}) => handle(partsOf(operation, input)),
    async ok<Op extends OperationId>(operation: Op, input?: CallInput) {
      const { status, text, body } = await call(operation, input)
      if (status !== operations[operation].successStatus) throw new Error(`${operation} answered ${text}`)
      // The contract's validator of this operation and status has passed it.
      return body as SuccessOf<Op>
    },
  }
}

function partsOf(operation: OperationId, { id = '', ...input }: CallInput): RequestParts {
  const { method, path } = operations[operation]
  return { method, path: path.replace('{id}', encodeURIComponent(id)), ...input }
}

function answerOf({ status, headers, body, trace }: ApiResponse): Answer {
  const byName = Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]))
  if (headers.length !== Object.keys(byName).length) throw new Error('A header was sent twice.')
  const isJson = byName['content-type']?.startsWith('application/json')
  const text = textOf(body)
  return { status, headers: byName, text, body: isJson ? JSON.parse(text) : undefined, trace }
}

/** What of an answer is not as the contract has it. */
function violationsOf(operation: OperationId, { status, headers, body }: Answer): string[] {
  const validators: Partial<Record<number, Validator<unknown>>> = responseOf[operation]
  const headerValidators: Partial<Record<number, Validator<unknown>>> = responseHeadersOf[operation]
  const [isBody, areHeaders] = [validators[status], headerValidators[status]]
  if (isBody === undefined || areHeaders === undefined) return [`The contract lists no status ${status}.`]
  return [
    ...(body === undefined || isBody(body) ? [] : [JSON.stringify(isBody.errors)]),
    ...(areHeaders(headers) ? [] : [JSON.stringify(areHeaders.errors)]),
  ]
}
