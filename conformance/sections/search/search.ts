// The section `search`: what is asked, and how it is judged.
import type { Section } from '../../model/section.ts'

export const search: Section = { steps: [], checks: [] }
