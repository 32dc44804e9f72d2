// The example answer that the contract has under a name.
import { asNode, isNode, nodeAt, nodeIn, resolve } from '#openapi/contract-node.ts'
import contract from '#openapi/generated/contract.json' with { type: 'json' }

/** The value of the one response example of this name at a status; throws when there is none. */
export function contractExample(name: string, status: number): unknown {
  for (const path of Object.values(contract.paths)) {
    for (const operation of Object.values(path)) {
      const response = nodeIn(nodeAt(asNode(operation, 'operation'), 'responses'), String(status))
      const content = nodeIn(nodeIn(resolve(contract, response), 'content'), 'application/json')
      const example = nodeIn(content, 'examples')[name]
      if (isNode(example)) return example['value']
    }
  }
  throw new Error(`The contract has no example "${name}" of a ${status}.`)
}
