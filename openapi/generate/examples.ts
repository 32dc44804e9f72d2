// The contract's examples of responses, by operation, status and name: what `Prefer: example=...` chooses from.

import { asNode, type Node, nodeIn, resolve } from '../contract-node.ts'
import { apiSource } from './document.ts'
import { operationNodes, responseNodes } from './operation-nodes.ts'
import { file, type GeneratedFile, literal } from './print.ts'

interface Example {
  operation: string
  status: number
  name: string
  mediaType: string
  value: unknown
}

export function examplesFile(contract: Node): GeneratedFile {
  const examples = operationNodes(contract).flatMap(operation =>
    responseNodes(contract, operation).flatMap(([status, response]) =>
      examplesOf(contract, response).map(example => ({
        operation: operation.id,
        status: Number(status),
        ...example,
      })),
    ),
  )
  return file(
    apiSource,
    'examples.ts',
    "import type { OperationId } from './operations.ts'",
    `/** Every example of a response, in the order of the contract. */
export const examples: readonly {
  operation: OperationId
  status: number
  name: string
  mediaType: string
  value: unknown
}[] = ${literal(examples)}`,
  )
}

function examplesOf(contract: Node, response: Node): Omit<Example, 'operation' | 'status'>[] {
  return Object.entries(nodeIn(response, 'content')).flatMap(([mediaType, media]) =>
    Object.entries(nodeIn(asNode(media, mediaType), 'examples')).map(([name, example]) => ({
      name,
      mediaType,
      value: resolve(contract, asNode(example, name))['value'],
    })),
  )
}
