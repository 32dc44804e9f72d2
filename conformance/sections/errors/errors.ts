// The section `errors`: what is refused, with which error, and in which order the reasons count. Most of it is the mock's
// choice; such requests are sent as a path rather than an operation, so that nobody takes the answers for the operation's.

import type { Section } from '../../model/section.ts'
import { bodyChecks, bodySteps } from './bodies.ts'
import { orderChecks, orderSteps } from './order.ts'
import { placeChecks, placeSteps } from './places.ts'
import { ofErrors } from './table.ts'

export const errors: Section = {
  steps: [...bodySteps, ...placeSteps, ...orderSteps],
  checks: [ofErrors, ...bodyChecks, ...placeChecks, ...orderChecks],
}
