// What a check has to say, and what becomes of a requirement.

import type { RequirementId } from '#openapi/generated/requirements.ts'
import type { Level } from '#openapi/provenance.ts'

/** One difference between what was required and what was seen. A value, never a throw. */
export interface Finding {
  readonly requirement: RequirementId
  /** The requirement's own level, or a lower one where only an inferred part of it is broken. */
  readonly level: Level
  /** Where: `status`, `header Retry-After`, or a JSON pointer into the body such as `/meta/total`. */
  readonly path: string
  readonly expected: string
  readonly actual: string
  /** The title of the check that says so; put there by the judge. */
  readonly check?: string
  /** The label of the exchange that shows it; undefined: it takes several, or a delivery. */
  readonly exchange?: string | undefined
  /** A command that repeats the exchange, its key as a shell variable. */
  readonly curl?: string | undefined
}

/**
 * pass · fail: a documented requirement is broken · warning: an inferred one is · described: the target differs where the
 * reference is silent · known-failure: fails as a reviewed list says · skipped: it was not asked · error: the harness
 * could not tell · not-applicable: it cannot be asked of this target, or of any from outside.
 */
export const verdicts = [
  'pass',
  'fail',
  'warning',
  'described',
  'known-failure',
  'skipped',
  'error',
  'not-applicable',
] as const

export type Verdict = (typeof verdicts)[number]

/** What became of one requirement. */
export interface Result {
  readonly id: RequirementId
  readonly level: Level
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  /** Why the requirement, or a part of it, was not asked; one sentence each. A pass may have some: parts were not asked. */
  readonly notAsked: readonly string[]
}

/** A field or a header of the API's own that the contract does not describe. Never a failure. */
export interface Drift {
  /** The operation or event that has it. */
  readonly where: string
  /** A JSON pointer with `*` for the items of a list, or `header <name>`. */
  readonly path: string
  readonly exchange: string
}
