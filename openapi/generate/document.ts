// The documents that files are generated from: the contract of the API, and that of the mock's own control routes.

import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { asNode, type Node } from '../contract-node.ts'

export interface Source {
  /** Its file beside the folder of this one. */
  readonly yaml: string
  /** Of the names of the files made from it. */
  readonly prefix: string
}

export const apiSource: Source = { yaml: 'leadleap.yaml', prefix: '' }
export const controlSource: Source = { yaml: 'control.yaml', prefix: 'control-' }

export function urlOf({ yaml }: Source): URL {
  return new URL(`../${yaml}`, import.meta.url)
}

/** A document, parsed: the contract of the API unless said otherwise. YAML aliases are resolved; `$ref`s are not. */
export function readContract(source = apiSource): Node {
  return asNode(parse(readFileSync(urlOf(source), 'utf8')), source.yaml)
}
