// Where the contract speaks of each requirement, and how sure the reference is of it: for whoever judges, and for reports
// that point at a line of the document.

import { readFileSync } from 'node:fs'
import { isNode as isYamlNode, LineCounter, parseDocument } from 'yaml'
import { type Node, stringsIn, walk } from '../contract-node.ts'
import type { Level } from '../provenance.ts'
import { apiSource, urlOf } from './document.ts'
import { constant, file, type GeneratedFile } from './print.ts'

const levels: Readonly<Record<string, Level>> = { D: 'documented', I: 'inferred', C: 'chosen' }

/** Every requirement, in the order of requirement-ids.txt. Throws on one that no node of the contract names. */
export function requirementsFile(contract: Node): GeneratedFile {
  const nodes = [...walk(contract)]
  const lineOf = linesOf(readFileSync(urlOf(apiSource), 'utf8'))
  const entries = listed().map(({ id, level }) => {
    const pointer = nodes.find(([, node]) => stringsIn(node, 'x-requirements').includes(id))?.[0]
    if (pointer === undefined) throw new Error(`No node of the contract has ${id} among its x-requirements.`)
    return [id, { level, pointer, line: lineOf(pointer) }] as const
  })
  return file(
    apiSource,
    'requirements.ts',
    constant(
      'requirements',
      Object.fromEntries(entries),
      'Every requirement: its level, the JSON pointer of the first node of the contract that names it, and the line of that node.',
    ),
    'export type RequirementId = keyof typeof requirements',
  )
}

function listed(): { id: string; level: Level }[] {
  const text = readFileSync(new URL('../requirement-ids.txt', import.meta.url), 'utf8')
  return text
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => {
      const level = levels[line.slice(0, 1)]
      if (level === undefined)
        throw new Error(`"${line}" in requirement-ids.txt begins with none of D, I, C.`)
      return { id: line.slice(2), level }
    })
}

function linesOf(text: string): (pointer: string) => number {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  return pointer => {
    const steps = pointer.split('/').slice(1).map(decodeStep)
    const node = steps.length === 0 ? document.contents : document.getIn(steps, true)
    const start = isYamlNode(node) ? node.range?.[0] : undefined
    if (start === undefined) throw new Error(`${pointer} has no line in the contract.`)
    return counter.linePos(start).line
  }
}

function decodeStep(step: string): string | number {
  const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
  return /^\d+$/.test(name) ? Number(name) : name
}
