// The operation table: what a router, an authenticator and a ledger need to know of each operation.

import { asNode, listIn, type Node, nodeAt, nodeIn, resolve, stringAt, stringsIn } from '../contract-node.ts'
import { bodySchema, type OperationNode, operationNodes, responseNodes } from './operation-nodes.ts'
import { constant, file, type GeneratedFile, literal } from './print.ts'

const shape = `export type ParameterKind = 'string' | 'integer' | 'list'

export interface Parameter {
  readonly name: string
  readonly in: 'query' | 'path' | 'header'
  readonly kind: ParameterKind
  /** The only values there are, matched case-insensitively. */
  readonly values?: readonly string[]
  readonly default?: string | number
}

export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Template relative to the base path. */
  readonly path: string
  readonly tag: string
  readonly summary: string
  /** Alternatives; of each all scopes are needed. */
  readonly scopes: readonly (readonly Scope[])[]
  /** Credits for each lead that the operation unlocks. */
  readonly credits: number
  readonly events: readonly EventName[]
  readonly cacheTtlSeconds?: number
  /** The status of success that the mock sends. */
  readonly successStatus: number
  /** Every status that the contract lists. */
  readonly statuses: readonly number[]
  readonly requestBody: boolean
  /** The fields of its JSON body, of all alternatives. */
  readonly bodyFields: readonly string[]
  readonly parameters: readonly Parameter[]
}

export type Scope = (typeof scopes)[number]
export type EventName = (typeof events)[number]
export type OperationId = keyof typeof operations`

export function operationsFile(contract: Node): GeneratedFile {
  const table = Object.fromEntries(operationNodes(contract).map(o => [o.id, operationRow(contract, o)]))
  const printed = literal(table)
  return file(
    'operations.ts',
    constant('basePath', basePath(contract), 'The path that every operation lives under.'),
    constant('scopes', Object.keys(nodeAt(apiKey(contract), 'x-scopes')), 'All scopes a key can have.'),
    constant('events', eventNames(contract), 'All events a subscription can be told of.'),
    shape,
    `/** All operations, by operationId. */\nexport const operations = ${printed} as const satisfies Readonly<Record<string, Operation>>`,
  )
}

function operationRow(contract: Node, operation: OperationNode) {
  const { node, method, path, parameters } = operation
  const ttl = node['x-cache-ttl-seconds']
  const statuses = responseNodes(contract, operation)
  const success = statuses.find(([status, response]) => status.startsWith('2') && !response['x-alternative'])
  if (success === undefined) throw new Error(`${operation.id} has no status of success`)
  return {
    method,
    path,
    tag: stringsIn(node, 'tags')[0],
    summary: stringAt(node, 'summary'),
    scopes: listIn(node, 'security').map(value => stringsIn(asNode(value, 'security'), 'apiKey')),
    credits: node['x-credits'] ?? 0,
    events: stringsIn(node, 'x-events'),
    ...(ttl === undefined ? {} : { cacheTtlSeconds: ttl }),
    successStatus: Number(success[0]),
    statuses: statuses.map(([status]) => Number(status)),
    requestBody: node['requestBody'] !== undefined,
    bodyFields: fieldsOf(contract, bodySchema(operation)),
    parameters: parameters.map(parameter => parameterRow(contract, parameter)),
  }
}

function fieldsOf(contract: Node, schema: Node | undefined): string[] {
  if (schema === undefined) return []
  const resolved = resolve(contract, schema)
  const alternatives = listIn(resolved, 'oneOf').flatMap(each => fieldsOf(contract, asNode(each, 'a schema')))
  return [...new Set([...Object.keys(nodeIn(resolved, 'properties')), ...alternatives])]
}

function parameterRow(contract: Node, parameter: Node) {
  const schema = resolve(contract, nodeAt(parameter, 'schema'))
  const values = schema['enum']
  const preset = schema['default']
  return {
    name: stringAt(parameter, 'name'),
    in: stringAt(parameter, 'in'),
    kind: schema['type'] === 'array' ? 'list' : stringAt(schema, 'type'),
    ...(values === undefined ? {} : { values }),
    ...(preset === undefined ? {} : { default: preset }),
  }
}

function basePath(contract: Node): string {
  const paths = listIn(contract, 'servers').map(s => new URL(stringAt(asNode(s, 'a server'), 'url')).pathname)
  const [first, ...others] = paths
  if (first === undefined || others.some(path => path !== first))
    throw new Error('servers differ in their path')
  return first
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
