// From flags to what may be asked and what it may cost.
import { closest } from 'fastest-levenshtein'
import { UsageError } from '../model/errors.ts'
import { type Choice, type Limits, matcher, requirementIds } from '../runner/plan.ts'
import type { Flags } from './command.ts'

/** Throws a UsageError for a pattern that no requirement matches: a misspelt one would leave out what it should ask. */
export function choiceOf({ only, skip, level }: Flags): Choice {
  const ids = requirementIds()
  for (const pattern of [...only, ...skip]) {
    if (ids.some(matcher([pattern]))) continue
    throw new UsageError(
      `no requirement matches "${pattern}". Did you mean ${closest(pattern, ids)}? See --dry-run for all.`,
    )
  }
  return { only, skip, level }
}

/** Off loopback nothing is written or spent without consent. */
export function limitsOf(flags: Flags, isLoopback: boolean): Limits {
  const { maxRequests, maxCredits, allowSpend, allowWrites = false, windows, rateLimit } = flags
  return {
    maxRequests,
    maxCredits: isLoopback ? maxCredits : Math.min(maxCredits, allowSpend),
    // The limit itself, the request that is refused, and the one after the pause.
    mainRequests: windows * rateLimit + 2,
    allowWrites: isLoopback || allowWrites,
  }
}
