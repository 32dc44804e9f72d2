// The section `enrich`: everything about a lead, for nothing, and the same as everywhere else.
import type { Section } from '../../model/section.ts'
import { enrichChecks } from './enrich-checks.ts'
import { enrichDeleted, enrichLead, enrichNumber, enrichRefused } from './enrich-steps.ts'

export const enrich: Section = {
  steps: [enrichLead, enrichRefused, enrichDeleted, enrichNumber],
  checks: enrichChecks,
}
