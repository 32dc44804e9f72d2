// The section `transport`: what is asked, and how it is judged.
import type { Section } from '../../model/section.ts'

export const transport: Section = { steps: [], checks: [] }
