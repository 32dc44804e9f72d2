// What a schema of the contract describes: walked with a value in hand, it tells the members that it does not name.
import { isNode, listIn, type Node, resolve } from '#openapi/contract-node.ts'
import contract from '#openapi/generated/contract.json' with { type: 'json' }

/** JSON pointers of members that no branch of the schema names, `*` for the items of a list; each once. */
export function undescribed(value: unknown, schema: Node): string[] {
  return [...new Set(inside(value, fragments(schema), ''))]
}

function inside(value: unknown, parts: readonly Node[], pointer: string): string[] {
  if (Array.isArray(value)) {
    const items = below(parts, part => part['items'])
    return value.flatMap(item => inside(item, items, `${pointer}/*`))
  }
  // An object of which no member is named is free to have any.
  if (!isNode(value) || !parts.some(part => isNode(part['properties']))) return []
  return Object.entries(value).flatMap(([name, member]) => {
    const here = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
    const named = below(parts, part => (isNode(part['properties']) ? part['properties'][name] : undefined))
    const known = named.length > 0 ? named : below(parts, part => part['additionalProperties'])
    return known.length === 0 ? [here] : inside(member, known, here)
  })
}

function below(parts: readonly Node[], child: (part: Node) => unknown): Node[] {
  return parts.flatMap(part => {
    const schema = child(part)
    if (schema === true) return [{}]
    return isNode(schema) ? fragments(schema) : []
  })
}

const lists = ['allOf', 'anyOf', 'oneOf'] as const
const branches = ['if', 'then', 'else'] as const

/** A schema and all that applies, or may apply, to the same value. */
function fragments(schema: Node): Node[] {
  const whole = schema['$ref'] === undefined ? [schema] : [schema, resolve(contract, schema)]
  return whole.flatMap(part => [
    part,
    ...lists.flatMap(keyword => listIn(part, keyword).filter(isNode).flatMap(fragments)),
    ...branches.flatMap(keyword => (isNode(part[keyword]) ? fragments(part[keyword]) : [])),
  ])
}
