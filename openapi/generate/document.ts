// Reads the contract. YAML gives `unknown`; these few readers narrow it and name the place where something is missing,
// so that no generator needs a cast.

import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

export type Node = { readonly [key: string]: unknown }

export const contractUrl = new URL('../leadleap.yaml', import.meta.url)

/** The contract, parsed. YAML aliases are resolved; `$ref`s are not. */
export function readContract(): Node {
  return asNode(parse(readFileSync(contractUrl, 'utf8')), 'the contract')
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function asNode(value: unknown, where: string): Node {
  if (!isNode(value)) throw new Error(`${where} is not an object`)
  return value
}

export function nodeAt(parent: Node, key: string): Node {
  return asNode(parent[key], `"${key}"`)
}

/** A child object, or an empty one when there is none. */
export function nodeIn(parent: Node, key: string): Node {
  return parent[key] === undefined ? {} : nodeAt(parent, key)
}

export function stringAt(parent: Node, key: string): string {
  const value = parent[key]
  if (typeof value !== 'string') throw new Error(`"${key}" is not a string`)
  return value
}

export function numberAt(parent: Node, key: string): number {
  const value = parent[key]
  if (typeof value !== 'number') throw new Error(`"${key}" is not a number`)
  return value
}

/** A list, or an empty one when there is none. */
export function listIn(parent: Node, key: string): readonly unknown[] {
  const value = parent[key] ?? []
  if (!Array.isArray(value)) throw new Error(`"${key}" is not a list`)
  return value
}

export function stringsIn(parent: Node, key: string): readonly string[] {
  return listIn(parent, key).map(value => {
    if (typeof value !== 'string') throw new Error(`"${key}" holds something that is not a string`)
    return value
  })
}

/** The node that a reference inside the contract (`#/components/...`) points at, itself dereferenced. */
export function resolve(contract: Node, node: Node): Node {
  if (node['$ref'] === undefined) return node
  const reference = stringAt(node, '$ref')
  if (!reference.startsWith('#/')) throw new Error(`${reference} points outside the contract`)
  let target: Node = contract
  for (const step of reference.slice(2).split('/')) {
    target = nodeAt(target, step.replaceAll('~1', '/').replaceAll('~0', '~'))
  }
  return resolve(contract, target)
}
