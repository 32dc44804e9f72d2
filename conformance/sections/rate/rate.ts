// The section `rate`: what is asked, and how it is judged.
import type { Section } from '../../model/section.ts'

export const rate: Section = { steps: [], checks: [] }
