// A section of the API: what is asked of it, and how that is judged.
import type { Check } from './check.ts'
import type { Step } from './step.ts'

export interface Section {
  /** In the order of sending. */
  readonly steps: readonly Step[]
  readonly checks: readonly Check[]
}
