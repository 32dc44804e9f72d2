// The section `export`: what a file costs, what is in it, and which are refused.
import type { Section } from '../../model/section.ts'
import {
  exportCsv,
  exportDeleted,
  exportJson,
  exportMax,
  exportRefused,
  exportUnknown,
} from './export-steps.ts'

export const exporting: Section = {
  steps: [exportCsv, exportJson, exportMax, exportRefused, exportUnknown, exportDeleted],
  checks: [],
}
