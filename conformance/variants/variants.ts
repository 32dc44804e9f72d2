// All variants: servers that differ from the mock in ways that the reference allows. None may be reported.
import type { Variant } from '../faults/fault.ts'
import { transportVariants } from './transport.ts'

export const variants: readonly Variant[] = [...transportVariants]
