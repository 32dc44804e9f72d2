// The section `enrich`: what is asked, and how it is judged.
import type { Section } from '../../model/section.ts'

export const enrich: Section = { steps: [], checks: [] }
