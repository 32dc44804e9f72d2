// The operations of the contract in the order of its paths, each with its node: what the other generators walk.

import { asNode, listIn, type Node, nodeAt, nodeIn, resolve, stringAt } from '../contract-node.ts'

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

export interface OperationNode {
  readonly id: string
  /** Template relative to the base path, such as `/webhooks/{id}`. */
  readonly path: string
  readonly method: Uppercase<(typeof methods)[number]>
  readonly node: Node
  readonly parameters: readonly Node[]
}

const upper = {
  get: 'GET',
  post: 'POST',
  put: 'PUT',
  patch: 'PATCH',
  delete: 'DELETE',
} as const

export function operationNodes(contract: Node): OperationNode[] {
  return Object.entries(nodeAt(contract, 'paths')).flatMap(([path, value]) => {
    const item = asNode(value, path)
    return methods
      .filter(method => item[method] !== undefined)
      .map(method => {
        const node = nodeAt(item, method)
        return {
          id: stringAt(node, 'operationId'),
          path,
          method: upper[method],
          node,
          parameters: parameterNodes(contract, node),
        }
      })
  })
}

function parameterNodes(contract: Node, operation: Node): Node[] {
  return listIn(operation, 'parameters').map(value => resolve(contract, asNode(value, 'a parameter')))
}

/** The JSON schema of an operation's request body, if it takes one. */
export function bodySchema({ node }: OperationNode): Node | undefined {
  if (node['requestBody'] === undefined) return undefined
  const content = nodeAt(nodeAt(node, 'requestBody'), 'content')
  return nodeAt(nodeAt(content, 'application/json'), 'schema')
}

/** The query parameters of an operation as the schema of one object. */
export function querySchema({ parameters }: OperationNode): Node {
  const inQuery = parameters.filter(parameter => parameter['in'] === 'query')
  const properties = Object.fromEntries(
    inQuery.map(parameter => [stringAt(parameter, 'name'), nodeAt(parameter, 'schema')]),
  )
  const required = inQuery.filter(parameter => parameter['required'] === true).map(p => p['name'])
  return { type: 'object', properties, required }
}

/** The responses of an operation by status, references followed. */
export function responseNodes(contract: Node, { node }: OperationNode): [status: string, response: Node][] {
  return Object.entries(nodeIn(node, 'responses')).map(([status, value]) => [
    status,
    resolve(contract, asNode(value, status)),
  ])
}
