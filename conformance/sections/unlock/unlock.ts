// The section `unlock`: what is asked, and how it is judged.
import type { Section } from '../../model/section.ts'

export const unlock: Section = { steps: [], checks: [] }
