// Patterns of the contract's schemas, so that none is written twice.
import { nodeAt, stringAt } from '#openapi/contract-node.ts'
import contract from '#openapi/generated/contract.json' with { type: 'json' }

/** The pattern of a named schema. Throws where it has none. */
export function patternOf(schema: string): RegExp {
  return new RegExp(
    stringAt(nodeAt(nodeAt(nodeAt(contract, 'components'), 'schemas'), schema), 'pattern'),
    'u',
  )
}
