// The section `errors`: what is asked, and how it is judged.
import type { Section } from '../../model/section.ts'

export const errors: Section = { steps: [], checks: [] }
