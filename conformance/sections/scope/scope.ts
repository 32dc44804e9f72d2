// The section `scope`: what is asked, and how it is judged.
import type { Section } from '../../model/section.ts'

export const scope: Section = { steps: [], checks: [] }
