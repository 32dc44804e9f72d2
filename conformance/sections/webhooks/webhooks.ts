// The section `webhooks`: what is asked, and how it is judged.
import type { Section } from '../../model/section.ts'

export const webhooks: Section = { steps: [], checks: [] }
