// The section `usage`: what is asked, and how it is judged.
import type { Section } from '../../model/section.ts'

export const usage: Section = { steps: [], checks: [] }
