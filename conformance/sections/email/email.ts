// The section `email`: what is asked, and how it is judged.
import type { Section } from '../../model/section.ts'

export const email: Section = { steps: [], checks: [] }
