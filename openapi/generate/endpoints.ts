// What a router and a reader of requests need to know of each operation, whichever document it stands in.

import { asNode, listIn, type Node, nodeAt, nodeIn, resolve, stringAt, stringsIn } from '../contract-node.ts'
import { bodySchema, type OperationNode, responseNodes } from './operation-nodes.ts'

export const endpointShape = `export type ParameterKind = 'string' | 'integer' | 'list'

export interface Parameter {
  readonly name: string
  readonly in: 'query' | 'path' | 'header'
  readonly kind: ParameterKind
  /** The only values there are, matched case-insensitively. */
  readonly values?: readonly string[]
  readonly default?: string | number
}

/** How an operation is called. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Template relative to the base path. */
  readonly path: string
  readonly tag: string
  readonly summary: string
  /** The status of success that the mock sends. */
  readonly successStatus: number
  /** Every status that the contract lists. */
  readonly statuses: readonly number[]
  readonly requestBody: boolean
  /** The fields of its JSON body, of all alternatives. */
  readonly bodyFields: readonly string[]
  readonly parameters: readonly Parameter[]
}`

export function endpointRow(contract: Node, operation: OperationNode) {
  const { node, method, path, parameters } = operation
  const statuses = responseNodes(contract, operation)
  const success = statuses.find(([status, response]) => status.startsWith('2') && !response['x-alternative'])
  if (success === undefined) throw new Error(`${operation.id} has no status of success`)
  return {
    method,
    path,
    tag: stringsIn(node, 'tags')[0],
    summary: stringAt(node, 'summary'),
    successStatus: Number(success[0]),
    statuses: statuses.map(([status]) => Number(status)),
    requestBody: node['requestBody'] !== undefined,
    bodyFields: fieldsOf(contract, bodySchema(operation)),
    parameters: parameters.map(parameter => parameterRow(contract, parameter)),
  }
}

/** The path that all servers of a document share. */
export function basePathOf(contract: Node): string {
  const paths = listIn(contract, 'servers').map(s => new URL(stringAt(asNode(s, 'a server'), 'url')).pathname)
  const [first, ...others] = paths
  if (first === undefined || others.some(path => path !== first))
    throw new Error('servers differ in their path')
  return first
}

function fieldsOf(contract: Node, schema: Node | undefined): string[] {
  if (schema === undefined) return []
  const resolved = resolve(contract, schema)
  const parts = [...listIn(resolved, 'allOf'), ...listIn(resolved, 'oneOf')]
  const fields = parts.flatMap(each => fieldsOf(contract, asNode(each, 'a schema')))
  return [...new Set([...Object.keys(nodeIn(resolved, 'properties')), ...fields])]
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
