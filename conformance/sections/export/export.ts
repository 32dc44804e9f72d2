// The section `export`: what is asked, and how it is judged.
import type { Section } from '../../model/section.ts'

export const exporting: Section = { steps: [], checks: [] }
