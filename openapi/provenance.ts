// How sure is the reference of what was violated? Follows the schemaPath of a validator's finding through the contract to
// the keyword, and reads x-inferred and x-chosen beside it and above it.

import { isNode, listIn, type Node, nodeAt, resolutions } from './contract-node.ts'
import type { ValidationError } from './generated/validator.ts'

/** Said in words; only shown by an example; or the mock's own choice where the reference is silent. */
export type Level = 'documented' | 'inferred' | 'chosen'

export interface JudgedError {
  readonly error: ValidationError
  readonly level: Level
}

export interface JudgeOptions {
  readonly contract: Node
  /** The schema that the validator was made from, as the contract has it. */
  readonly schema: Node
  readonly errors: readonly ValidationError[]
}

/**
 * The findings of a response or webhook validator with their levels. Findings that only sum up others (`if`, `anyOf`) are
 * left out, and of the branches of an `anyOf` only the nearest counts.
 */
export function judge({ contract, schema, errors }: JudgeOptions): JudgedError[] {
  const judged = errors.map(error => ({ error, level: levelOf(contract, schema, error.schemaPath) }))
  return nearestBranches(judged).filter(({ error }) => error.keyword !== 'if')
}

function levelOf(contract: Node, schema: Node, schemaPath: string): Level {
  const steps = schemaPath.split('/').slice(1).map(decodeStep)
  const marks: Level[] = []
  let places = [...resolutions(contract, schema)]
  for (const [index, step] of steps.entries()) {
    for (const place of places) {
      if (listIn(place, 'x-chosen').includes(step)) marks.push('chosen')
      if (listIn(place, 'x-inferred').includes(step)) marks.push('inferred')
    }
    if (index === steps.length - 1) break
    places = places.flatMap(place => childrenOf(contract, place, step))
  }
  if (marks.includes('chosen')) return 'chosen'
  return marks.includes('inferred') ? 'inferred' : 'documented'
}

/** An array stands for the object of its items' indices, as in a JSON pointer. */
function childrenOf(contract: Node, place: Node, step: string): Node[] {
  const value = place[step]
  if (Array.isArray(value)) return [{ ...value }]
  return isNode(value) ? [...resolutions(contract, nodeAt(place, step))] : []
}

function decodeStep(step: string): string {
  return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')
}

function nearestBranches(judged: readonly JudgedError[]): JudgedError[] {
  const choice = judged.find(({ error }) => error.keyword === 'anyOf')
  if (choice === undefined) return [...judged]
  const { schemaPath, instancePath } = choice.error
  const isUnder = ({ error }: JudgedError) =>
    error.schemaPath.startsWith(`${schemaPath}/`) && error.instancePath.startsWith(instancePath)
  const rest = judged.filter(one => one !== choice && !isUnder(one))
  const branches = Map.groupBy(judged.filter(isUnder), ({ error }) =>
    error.schemaPath
      .slice(schemaPath.length + 1)
      .split('/', 1)
      .join(),
  )
  const [nearest = []] = [...branches.values()].toSorted((a, b) => distance(a) - distance(b))
  return nearestBranches([...rest, ...nearest])
}

/** A documented finding outweighs any number of others, of which there are far fewer than a million. */
function distance(branch: readonly JudgedError[]): number {
  return branch.reduce((sum, { level }) => sum + (level === 'documented' ? 1_000_000 : 1), 0)
}
