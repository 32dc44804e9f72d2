// The section `envelope`: every answer of the API is `data`, `meta` and `error`. It sends nothing and reads everything.
import { type ErrorCode, errors } from '#openapi/generated/errors.ts'
import type { RequirementId } from '#openapi/generated/requirements.ts'
import { isEnvelopeDue, isError, isSuccess } from '../../judge/answer.ts'
import { errorCodeOf, expectThat, fieldOf, found } from '../../judge/found.ts'
import type { PassiveCheck } from '../../model/check.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { Finding } from '../../model/finding.ts'
import type { Section } from '../../model/section.ts'
import { messageChecks } from './message.ts'
import { requestIdChecks } from './request-id.ts'
import { timestampChecks } from './timestamp.ts'

export const envelope: Section = {
  steps: [],
  checks: [
    passive('envelope.success', 'a success has data, meta and an error that is null', exchange =>
      isSuccess(exchange) ? successFindings(exchange) : undefined,
    ),
    passive(
      'envelope.error',
      'an error has null for data, meta, and a code, a message and a status',
      exchange => (isError(exchange) ? errorFindings(exchange) : undefined),
    ),
    passive('envelope.status-matches', 'error.status is the HTTP status', statusFindings),
    passive('envelope.status-matches', "an error's code belongs to its HTTP status", codeFindings),
    ...requestIdChecks,
    ...timestampChecks,
    ...messageChecks,
  ],
}

function passive(
  requirement: RequirementId,
  title: string,
  judge: (exchange: Exchange) => readonly Finding[] | undefined,
): PassiveCheck {
  return {
    requirement,
    title,
    steps: 'any',
    judgeExchange: exchange => (isEnvelopeDue(exchange) ? judge(exchange) : undefined),
  }
}

function successFindings({ response: { json, body } }: Exchange): Finding[] {
  const id = 'envelope.success'
  if (!isRecord(json)) return [found(id, { path: '', expected: 'an envelope in JSON', actual: body })]
  return [
    ...expectThat(Object.hasOwn(json, 'data'), id, { path: '/data', expected: 'there', actual: undefined }),
    ...expectThat(isRecord(json['meta']), id, {
      path: '/meta',
      expected: 'an object',
      actual: json['meta'],
    }),
    ...expectThat(json['error'] === null, id, { path: '/error', expected: 'null', actual: json['error'] }),
  ]
}

function errorFindings({ response: { json, body } }: Exchange): Finding[] {
  const id = 'envelope.error'
  if (!isRecord(json)) return [found(id, { path: '', expected: 'an envelope in JSON', actual: body })]
  const { data, meta, error } = json
  const always = [
    ...expectThat(data === null, id, { path: '/data', expected: 'null', actual: data }),
    ...expectThat(isRecord(meta), id, { path: '/meta', expected: 'an object', actual: meta }),
  ]
  if (!isRecord(error))
    return [...always, found(id, { path: '/error', expected: 'an object', actual: error })]
  const types = { code: 'string', message: 'string', status: 'number' } as const
  return [
    ...always,
    ...Object.entries(types).flatMap(([name, type]) =>
      expectThat(typeof error[name] === type, id, {
        path: `/error/${name}`,
        expected: `a ${type}`,
        actual: error[name],
      }),
    ),
  ]
}

function statusFindings({ response: { status, json } }: Exchange): Finding[] | undefined {
  const told = fieldOf(fieldOf(json, 'error'), 'status')
  if (typeof told !== 'number') return undefined
  return expectThat(told === status, 'envelope.status-matches', {
    path: '/error/status',
    expected: 'the HTTP status',
    actual: `${told} with HTTP ${status}`,
  })
}

/** Codes that the table does not have are the business of errors.table. */
function codeFindings(exchange: Exchange): Finding[] | undefined {
  const code = errorCodeOf(exchange)
  if (exchange.operation === undefined || !isErrorCode(code)) return undefined
  const { status } = exchange.response
  return expectThat(errors[code].status === status, 'envelope.status-matches', {
    path: 'status',
    expected: `${errors[code].status} with ${code}`,
    actual: status,
  })
}

function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errors, code)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
