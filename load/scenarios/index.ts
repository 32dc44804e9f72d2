// The scenarios there are: one line each.
import type { Scenario } from '../scenario.ts'

export const scenarios: readonly Scenario[] = []
