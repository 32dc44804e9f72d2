// The section `enrich`: everything about a lead, for nothing, and the same as everywhere else.
import type { Section } from '../../model/section.ts'
import { enrichDeleted, enrichLead, enrichRefused } from './enrich-steps.ts'

export const enrich: Section = {
  steps: [enrichLead, enrichRefused, enrichDeleted],
  checks: [],
}
