// A schema of the contract, closed: it also refuses what it does not describe. Version 1 may add properties, so the
// contract itself never says so; what is asked here is whether a value holds something undescribed.

import { isNode, type Node } from './contract-node.ts'

/** Closes an inlined schema (no `$ref`s) for JSON Schema 2020-12, at every object and all the way down. */
export function closedSchema(schema: Node): Node {
  const inside = withClosedChildren(schema)
  const describesObject = ['properties', 'allOf'].some(keyword => schema[keyword] !== undefined)
  return describesObject ? { ...inside, unevaluatedProperties: false } : inside
}

/** The parts of an `allOf` see only their share of one object: they stay open, what lies below them is closed. */
function withClosedChildren(schema: Node): Node {
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (keyword === 'properties' && isNode(value)) return [keyword, mapNodes(value, closedSchema)]
      if (keyword === 'items' && isNode(value)) return [keyword, closedSchema(value)]
      if (keyword === 'anyOf' || keyword === 'oneOf') return [keyword, mapList(value, closedSchema)]
      if (keyword === 'allOf') return [keyword, mapList(value, withClosedChildren)]
      return [keyword, value]
    }),
  )
}

function mapNodes(parent: Node, change: (node: Node) => Node): Node {
  return Object.fromEntries(
    Object.entries(parent).map(([key, value]) => [key, isNode(value) ? change(value) : value]),
  )
}

function mapList(value: unknown, change: (node: Node) => Node): unknown {
  return Array.isArray(value) ? value.map(item => (isNode(item) ? change(item) : item)) : value
}
