// A parsed contract is `unknown` all the way down; these few readers narrow it and name what is missing, so that nobody
// who walks it needs a cast.

export type Node = { readonly [key: string]: unknown }

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

/** The node that a reference inside the contract (`#/components/...`) points at, references followed to their end. */
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

/** A node, and after it what its references lead to: 3.1 lets keywords stand beside a `$ref`. */
export function* resolutions(contract: Node, node: Node): Generator<Node> {
  yield node
  if (node['$ref'] !== undefined) yield resolve(contract, node)
}

/** Every object of the contract with its JSON pointer, the root (an empty pointer) first. */
export function* walk(node: Node, pointer = ''): Generator<[pointer: string, node: Node]> {
  yield [pointer, node]
  for (const [key, value] of Object.entries(node)) {
    const here = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    if (isNode(value)) yield* walk(value, here)
    else if (Array.isArray(value)) yield* walkList(value, here)
  }
}

function* walkList(list: readonly unknown[], pointer: string): Generator<[string, Node]> {
  for (const [index, item] of list.entries()) if (isNode(item)) yield* walk(item, `${pointer}/${index}`)
}
