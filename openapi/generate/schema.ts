// Makes a schema of the contract fit for Ajv: references inlined, annotations dropped.
// Inlined, because Ajv's schemaPath starts anew at each reference that it compiles on its own; this way a path leads
// from the validator's own schema to the violated keyword, and a reader of the contract follows it through the `$ref`s.

import { isNode, type Node, resolve } from '../contract-node.ts'

const annotations = new Set(['description', 'summary', 'default', 'example', 'examples', 'discriminator'])

/** Keywords under which names are the author's, not JSON Schema's. */
const namedChildren = new Set(['properties', 'patternProperties', '$defs'])

export function inlined(contract: Node, schema: Node): Node {
  const { $ref, ...beside } = schema
  const own = withoutAnnotations(contract, beside)
  if ($ref === undefined) return own
  if (Object.keys(own).length > 0)
    throw new Error(`${String($ref)} has keywords beside it: ${Object.keys(own)}`)
  return inlined(contract, resolve(contract, schema))
}

function withoutAnnotations(contract: Node, schema: Node): Node {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !annotations.has(keyword) && !keyword.startsWith('x-'))
      .map(([keyword, value]) => [
        keyword,
        namedChildren.has(keyword) ? named(contract, value) : child(contract, value),
      ]),
  )
}

function named(contract: Node, value: unknown): unknown {
  if (!isNode(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, child(contract, schema)]))
}

function child(contract: Node, value: unknown): unknown {
  if (Array.isArray(value)) return value.map(item => child(contract, item))
  return isNode(value) ? inlined(contract, value) : value
}
