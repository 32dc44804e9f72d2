// Reads the contract from where it lies.

import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { asNode, type Node } from '../contract-node.ts'

export const contractUrl = new URL('../leadleap.yaml', import.meta.url)

/** The contract, parsed. YAML aliases are resolved; `$ref`s are not. */
export function readContract(): Node {
  return asNode(parse(readFileSync(contractUrl, 'utf8')), 'the contract')
}
