// What a target says beyond the contract: version 1 may grow, so none of it is ever a failure, but a client's author wants
// to know. Fields of JSON answers and of deliveries, and headers that are not HTTP's own.
import { isNode, type Node, nodeAt, nodeIn, resolve } from '#openapi/contract-node.ts'
import contract from '#openapi/generated/contract.json' with { type: 'json' }
import { webhookDelivery } from '#openapi/generated/limits.ts'
import { type OperationId, operations } from '#openapi/generated/operations.ts'
import type { Delivery } from '../model/delivery.ts'
import type { Exchange, HeaderLine } from '../model/exchange.ts'
import type { Drift } from '../model/finding.ts'
import type { Recording } from '../model/recording.ts'
import { isSuccess } from './answer.ts'
import { undescribed } from './described.ts'
import { fieldOf } from './found.ts'
import { isStandardHeader } from './standard-headers.ts'

/** In the order in which it was first seen; each place once, with the first exchange that shows it. */
export function driftOf({ exchanges, deliveries }: Recording): Drift[] {
  const first = new Map<string, Drift>()
  for (const drift of [...exchanges.flatMap(ofExchange), ...deliveries.flatMap(ofDelivery)]) {
    const place = `${drift.where}\n${drift.path.toLowerCase()}`
    if (!first.has(place)) first.set(place, drift)
  }
  return [...first.values()]
}

function ofExchange(exchange: Exchange): Drift[] {
  const { operation, response, label } = exchange
  if (operation === undefined) return []
  const schema = schemaOf(exchange, operation)
  const fields = schema === undefined ? [] : undescribed(response.json, schema)
  return [...fields, ...headersBeyond(response.headers, headersOf(operation))].map(path => ({
    where: operation,
    path,
    exchange: label,
  }))
}

function ofDelivery({ json, headers, number }: Delivery): Drift[] {
  const event = fieldOf(json, 'event')
  if (typeof event !== 'string' || !Object.hasOwn(contract.webhooks, event)) return []
  const post = nodeAt(nodeAt(nodeAt(contract, 'webhooks'), event), 'post')
  const schema = mediaSchema(nodeAt(post, 'requestBody'))
  const fields = schema === undefined ? [] : undescribed(json, schema)
  return [...fields, ...headersBeyond(headers, [webhookDelivery.signatureHeader])].map(path => ({
    where: event,
    path,
    exchange: `delivery ${number}`,
  }))
}

/** Of the answer's status; a success under another status than the contract's is read as the contract's. */
function schemaOf(exchange: Exchange, operation: OperationId): Node | undefined {
  const responses = responsesOf(operation)
  const { successStatus } = operations[operation]
  const response =
    responses[String(exchange.response.status)] ??
    (isSuccess(exchange) ? responses[String(successStatus)] : undefined)
  return isNode(response) ? mediaSchema(resolve(contract, response)) : undefined
}

function mediaSchema(node: Node): Node | undefined {
  const schema = nodeIn(nodeIn(node, 'content'), 'application/json')['schema']
  return isNode(schema) ? schema : undefined
}

function responsesOf(operation: OperationId): Node {
  const { path, method } = operations[operation]
  return nodeAt(nodeAt(nodeAt(nodeAt(contract, 'paths'), path), method.toLowerCase()), 'responses')
}

/** The headers that the contract describes for any answer of the operation. */
function headersOf(operation: OperationId): string[] {
  return Object.values(responsesOf(operation))
    .filter(isNode)
    .flatMap(response => Object.keys(nodeIn(resolve(contract, response), 'headers')))
}

function headersBeyond(headers: readonly HeaderLine[], described: readonly string[]): string[] {
  const known = new Set(described.map(name => name.toLowerCase()))
  return headers
    .filter(([name]) => !known.has(name.toLowerCase()) && !isStandardHeader(name))
    .map(([name]) => `header ${name}`)
}
