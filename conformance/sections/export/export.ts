// The section `export`: what a file costs, what is in it, and which are refused.
import type { Section } from '../../model/section.ts'
import { costChecks } from './cost-checks.ts'
import {
  exportBodies,
  exportCsv,
  exportDeleted,
  exportJson,
  exportMax,
  exportRefused,
  exportUnknown,
} from './export-steps.ts'
import { fileChecks } from './file-checks.ts'

export const exporting: Section = {
  steps: [exportCsv, exportMax],
  checks: [...fileChecks, ...costChecks],
}

/** What is not followed by a reading of the balance; after everything that is. */
export const exportingMore: Section = {
  steps: [exportJson, exportRefused, exportUnknown, exportDeleted, exportBodies],
  checks: [],
}
