// The section `plan`: what is asked, and how it is judged.
import type { Section } from '../../model/section.ts'

export const plan: Section = { steps: [], checks: [] }
