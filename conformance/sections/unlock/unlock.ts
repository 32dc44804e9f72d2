// The section `unlock`: what one lead costs, once, again, twice at the same time, and with nothing left to pay with.
import type { Section } from '../../model/section.ts'
import { exhausted, exhaustedChecks, unlockNumber } from './exhausted.ts'
import { unlockChecks } from './unlock-checks.ts'
import { unlockDeleted, unlockLead, unlockRace, unlockRefused } from './unlock-steps.ts'

export const unlock: Section = {
  steps: [unlockLead, unlockRace, unlockRefused, unlockDeleted, exhausted, unlockNumber],
  checks: [...unlockChecks, ...exhaustedChecks],
}
