// Is an answer one that the contract lists? Status, headers and body of any exchange, judged by what is generated from the
// contract; for the proofs that send what no table could list.
import Papa from 'papaparse'
import { type OperationId, operations } from '#openapi/generated/operations.ts'
import { errorOf, responseHeadersOf, responseOf } from '#openapi/generated/response-validators.js'
import type { Validator } from '#openapi/generated/validator.ts'
import type { Answer } from './exchange.ts'

/** What is wrong with an answer; empty: nothing. `undefined` stands for a request that is no operation's. */
export function faultsOf(operation: OperationId | undefined, answer: Answer): string[] {
  const { status } = answer
  const listed = operation === undefined ? [400, 404, 429] : operations[operation].statuses
  if (status === 500 || !listed.some(one => one === status)) return [`the status ${status} is not listed`]
  return [...headerFaults(operation, answer), ...bodyFaults(operation, answer)]
}

type Validators = Readonly<Record<number, Validator<unknown>>>

/** Headers of HTTP itself, that no contract lists. */
const ofHttp = ['allow', 'connection', 'content-length', 'content-type', 'date', 'keep-alive']

const ofExports = ['content-disposition', 'x-total-leads', 'x-new-unlocks', 'x-cached-unlocks']

function* headerFaults(operation: OperationId | undefined, { status, headers }: Answer): Generator<string> {
  // The errors of every operation have the same headers; unlocking has them all.
  const validators: Validators = responseHeadersOf[operation ?? 'unlockLead']
  yield* complaints('the headers', validators[status], headers)
  const allowed = [
    ...ofHttp,
    ...['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'],
    ...(status === 429 ? ['retry-after'] : []),
    ...(operation === 'exportLeads' && status === 200 ? ofExports : []),
  ]
  for (const name of Object.keys(headers)) {
    if (!allowed.includes(name)) yield `the header ${name} is not listed`
  }
}

function* bodyFaults(
  operation: OperationId | undefined,
  { status, headers, body }: Answer,
): Generator<string> {
  if (headers['content-type']?.startsWith('text/csv')) {
    yield* csvFaults(headers, body)
    return
  }
  if (!/^application\/json(?:; charset=utf-8)?$/.test(headers['content-type'] ?? '')) {
    yield `the body is ${headers['content-type']}`
  }
  const value = parse(body)
  const validators: Validators = operation === undefined ? errorOf : responseOf[operation]
  yield* complaints('the body', validators[status], value)
  if (operation === 'exportLeads' && status === 200) yield* rowFaults(headers, value)
  else yield* envelopeFaults(status, value)
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function* envelopeFaults(status: number, value: unknown): Generator<string> {
  const keys = Object.keys(Object(value)).join()
  if (keys !== 'data,meta,error') yield `the envelope holds ${keys}`
  const { error, meta } = Object(value)
  if (status < 400) return
  const allowed = ['code', 'message', 'status', ...(status === 429 ? ['retry_after'] : [])]
  const extra = Object.keys(Object(error)).filter(key => !allowed.includes(key))
  if (extra.length > 0) yield `the error holds ${extra}`
  if (Object.keys(Object(meta)).join() !== 'request_id,timestamp')
    yield `the meta of an error holds ${Object.keys(meta)}`
}

function* csvFaults(headers: Answer['headers'], body: string): Generator<string> {
  const { data, errors } = Papa.parse(body, { header: true, skipEmptyLines: true })
  for (const { message } of errors) yield `the CSV is broken: ${message}`
  yield* rowFaults(headers, data)
}

function* rowFaults(headers: Answer['headers'], rows: unknown): Generator<string> {
  const count = (name: string) => Number(headers[name])
  if (!Array.isArray(rows) || rows.length !== count('x-total-leads'))
    yield 'the rows are not as many as announced'
  if (count('x-total-leads') !== count('x-new-unlocks') + count('x-cached-unlocks'))
    yield 'the counts do not add up'
}

function* complaints(
  what: string,
  validator: Validator<unknown> | undefined,
  value: unknown,
): Generator<string> {
  if (validator === undefined) yield `${what} cannot be judged`
  else if (!validator(value)) {
    for (const { instancePath, message } of validator.errors ?? [])
      yield `${what}: ${instancePath} ${message}`
  }
}
