// Every operation lives under the base path: it answers there as itself, and is not sought elsewhere.
import { isNode } from '#openapi/contract-node.ts'
import { basePath, type OperationId, operations } from '#openapi/generated/operations.ts'
import { callOf, isRedirect, isSuccess } from '../../judge/answer.ts'
import { found } from '../../judge/found.ts'
import { valueAt } from '../../judge/value-at.ts'
import type { Judgement, RunCheck } from '../../model/check.ts'
import type { Exchange } from '../../model/exchange.ts'
import { operationIds } from '../../model/operation-ids.ts'
import type { Recording } from '../../model/recording.ts'

const id = 'transport.base-path'

export const basePathChecks: readonly RunCheck[] = operationIds.map(operation => ({
  requirement: id,
  title: `${callOf(operation)} is answered below ${basePath}`,
  steps: 'all',
  judge: recording => judgeOperation(operation, recording),
}))

function judgeOperation(operation: OperationId, recording: Recording): Judgement {
  // Without a key all the API may say is 401, whether there is such an operation or not.
  const asked = recording.exchanges.filter(each => each.operation === operation && each.role !== 'none')
  const absent = asked.filter(isNowhere)
  const answered = asked.some(each => !isNowhere(each) && each.response.status < 500)
  const [first] = absent.filter(each => !mayBeNotFound(each, recording))
  if (answered) return []
  if (first === undefined) return { notAsked: `no request showed whether there is ${callOf(operation)}` }
  const { status } = first.response
  return [
    found(id, { path: 'status', expected: 'an answer of the operation', actual: status, exchange: first }),
  ]
}

function isNowhere(exchange: Exchange): boolean {
  return isRedirect(exchange) || [404, 405, 501].includes(exchange.response.status)
}

/** Whether the operation itself may say so: it was asked about something that no answer before had named. */
function mayBeNotFound(exchange: Exchange, { exchanges }: Recording): boolean {
  const { operation, response } = exchange
  if (operation === undefined || response.status !== 404) return false
  if (!operations[operation].statuses.some(status => status === 404)) return false
  const known = new Set(exchanges.filter(isSuccess).flatMap(({ response: { json } }) => idsIn(json)))
  return idsAsked(exchange).some(each => !known.has(each))
}

function idsIn(json: unknown): unknown[] {
  const data = valueAt(json, '/data')
  return (Array.isArray(data) ? data : [data]).map(item => valueAt(item, '/id'))
}

function idsAsked({ request: { body = '', url, method } }: Exchange): unknown[] {
  if (method === 'DELETE') return [decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '')]
  const json = parsed(body)
  if (!isNode(json)) return []
  const ids = json['lead_ids'] ?? json['lead_id'] ?? []
  return Array.isArray(ids) ? ids : [ids]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
