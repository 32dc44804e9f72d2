// Names in a request to the control routes: what they name, or the problem that lists what there is.
import { type PlanName, planNames } from '#fixtures/plans.ts'
import type { ProblemName } from '#openapi/generated/control-problems.ts'
import {
  type EventName,
  events,
  type OperationId,
  type Scope,
  scopes,
} from '#openapi/generated/operations.ts'
import { operationIds } from '../core/route.ts'
import { Problem } from './problem.ts'

export function eventNamed(name: string, where: ProblemName): EventName | Problem {
  return oneOf({ what: 'event', known: events, where }, name)
}

export function operationNamed(name: string, where: ProblemName): OperationId | Problem {
  return oneOf({ what: 'operation', known: operationIds, where }, name)
}

export function planNamed(name: string, where: ProblemName): PlanName | Problem {
  return oneOf({ what: 'plan', known: planNames, where }, name)
}

/** All of them, or the problem with the first that there is not. */
export function scopesNamed(names: readonly string[], where: ProblemName): Scope[] | Problem {
  const found: Scope[] = []
  for (const name of names) {
    const scope = oneOf({ what: 'scope', known: scopes, where }, name)
    if (scope instanceof Problem) return scope
    found.push(scope)
  }
  return found
}

interface Vocabulary<Word extends string> {
  what: string
  known: readonly Word[]
  /** The problem with a word that is none of them. */
  where: ProblemName
}

function oneOf<Word extends string>({ what, known, where }: Vocabulary<Word>, name: string): Word | Problem {
  const found = known.find(word => word === name)
  if (found !== undefined) return found
  return new Problem(where, `There is no ${what} "${name.slice(0, 100)}". There are: ${known.join(', ')}.`)
}

/** The newest of a list, as many as were asked for. */
export function newest<Item>(items: readonly Item[], limit: number | undefined): readonly Item[] {
  return limit === undefined ? items : items.slice(-limit)
}
