// All faults of exports.
import type { Fault } from '../fault.ts'
import { exportCostFaults } from './export-cost.ts'
import { exportFileFaults } from './export-file.ts'

export const exportFaults: readonly Fault[] = [...exportCostFaults, ...exportFileFaults]
