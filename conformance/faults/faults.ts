// All faults, by section.
import type { Fault } from './fault.ts'
import { authFaults } from './sections/auth.ts'

export const faults: readonly Fault[] = [...authFaults]
