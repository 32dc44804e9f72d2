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
  steps: [exportCsv, exportJson, exportMax, exportRefused, exportUnknown, exportDeleted, exportBodies],
  checks: [...fileChecks, ...costChecks],
}
