// The operation table of the API: what a router, an authenticator and a ledger need to know of each operation.

import { asNode, listIn, type Node, nodeAt, nodeIn, stringsIn } from '../contract-node.ts'
import { apiSource } from './document.ts'
import { basePathOf, endpointRow, endpointShape } from './endpoints.ts'
import { type OperationNode, operationNodes } from './operation-nodes.ts'
import { constant, file, type GeneratedFile, literal } from './print.ts'

const shape = `export interface Operation extends Endpoint {
  /** Alternatives; of each all scopes are needed. */
  readonly scopes: readonly (readonly Scope[])[]
  /** Credits for each lead that the operation unlocks. */
  readonly credits: number
  readonly events: readonly EventName[]
  readonly cacheTtlSeconds?: number
}

export type Scope = (typeof scopes)[number]
export type EventName = (typeof events)[number]
export type OperationId = keyof typeof operations`

export function operationsFile(contract: Node): GeneratedFile {
  const table = Object.fromEntries(operationNodes(contract).map(o => [o.id, operationRow(contract, o)]))
  const printed = literal(table)
  return file(
    apiSource,
    'operations.ts',
    constant('basePath', basePathOf(contract), 'The path that every operation lives under.'),
    constant('scopes', Object.keys(nodeAt(apiKey(contract), 'x-scopes')), 'All scopes a key can have.'),
    constant('events', eventNames(contract), 'All events a subscription can be told of.'),
    endpointShape,
    shape,
    `/** All operations, by operationId. */\nexport const operations = ${printed} as const satisfies Readonly<Record<string, Operation>>`,
  )
}

function operationRow(contract: Node, operation: OperationNode) {
  const { node } = operation
  const ttl = node['x-cache-ttl-seconds']
  return {
    ...endpointRow(contract, operation),
    scopes: listIn(node, 'security').map(value => stringsIn(asNode(value, 'security'), 'apiKey')),
    credits: node['x-credits'] ?? 0,
    events: stringsIn(node, 'x-events'),
    ...(ttl === undefined ? {} : { cacheTtlSeconds: ttl }),
  }
}

export function apiKey(contract: Node): Node {
  return nodeAt(nodeAt(nodeAt(contract, 'components'), 'securitySchemes'), 'apiKey')
}

export function schemaNamed(contract: Node, name: string): Node {
  return nodeAt(nodeIn(nodeAt(contract, 'components'), 'schemas'), name)
}

/** The names under `webhooks`, which the schema Event has to agree with. */
export function eventNames(contract: Node): string[] {
  const described = Object.keys(nodeAt(contract, 'webhooks'))
  const listed = stringsIn(schemaNamed(contract, 'Event'), 'enum')
  if (described.join() !== listed.join())
    throw new Error('webhooks and the schema Event list different events')
  return described
}
