// The section `envelope`: what is asked, and how it is judged.
import type { Section } from '../../model/section.ts'

export const envelope: Section = { steps: [], checks: [] }
