// Faults that a test asks for: exact and not by chance. Each names an operation, what goes wrong, how often, and whether
// the work is done before it goes wrong.
import { type OperationId, operations } from '#openapi/generated/operations.ts'
import type { Effects } from './effects.ts'

export const faultPhases = ['before', 'after'] as const

/**
 * When a fault strikes. before: instead of the operation, which does no work; one that only delays or slows the answer
 * lets it work. after: once the operation has done its work and spent its credit; one that was refused is not struck.
 */
export type FaultPhase = (typeof faultPhases)[number]

export interface FaultSpec extends Effects {
  operation: OperationId
  /** Answer with this error instead, 400 to 599, in the envelope. */
  status?: number | undefined
  /** Break the JSON of the answer off in the middle; in phase `before`, that of the contract's example. */
  malformed?: boolean | undefined
  /** How often; without it, until taken back. */
  times?: number | undefined
  /** Let so many matching requests pass first. */
  after?: number | undefined
  /** `before` if absent. */
  phase?: FaultPhase | undefined
  /** Only for this world, by its name: parallel tests do not see each other's faults. */
  world?: string | undefined
}

/** A fault as it stands. */
export interface Fault extends FaultSpec {
  id: string
  phase: FaultPhase
  /** The matching requests up to its last hit, each of which it has struck, let pass, or left to an older fault. */
  seen: number
  /** The requests that it has struck. */
  hits: number
}

export interface FaultList {
  /** @throws RangeError when the fault makes no sense, with a sentence on what does. */
  add(spec: FaultSpec): Fault
  list(): Fault[]
  /** False: there is no such fault. */
  remove(id: string): boolean
  clear(): void
}

export interface FaultTable extends FaultList {
  /** The fault that strikes this request in this phase, the oldest of them, counted as a hit. */
  strike(operation: OperationId, worldId: string, phase: FaultPhase): Fault | undefined
}

export type FaultChange = 'added' | 'struck' | 'removed' | 'cleared'

export interface FaultTableOptions {
  worldIdOf(world: string): string
  /** Told of every change; of `cleared` without a fault. */
  onChange?: ((change: FaultChange, fault?: Fault) => void) | undefined
}

export const maxFaults = 1_000

export function createFaultTable({ worldIdOf, onChange = () => {} }: FaultTableOptions): FaultTable {
  const faults = new Map<string, { fault: Fault; worldId: string | undefined }>()
  let added = 0
  return {
    add(spec) {
      checkFault(spec)
      if (faults.size >= maxFaults) {
        throw new RangeError(`There are ${maxFaults} faults already. Take some back first.`)
      }
      const phase = spec.phase ?? 'before'
      const fault: Fault = { id: `flt_${++added}`, ...spec, phase, seen: 0, hits: 0 }
      faults.set(fault.id, { fault, worldId: spec.world === undefined ? undefined : worldIdOf(spec.world) })
      onChange('added', { ...fault })
      return { ...fault }
    },
    list: () => [...faults.values()].map(({ fault }) => ({ ...fault })),
    remove(id) {
      const found = faults.get(id)
      if (found === undefined) return false
      faults.delete(id)
      onChange('removed', { ...found.fault })
      return true
    },
    clear() {
      if (faults.size === 0) return
      faults.clear()
      onChange('cleared')
    },
    strike(operation, worldId, phase) {
      if (faults.size === 0) return undefined
      const due: Fault[] = []
      for (const { fault, worldId: only } of faults.values()) {
        if (fault.operation !== operation || fault.phase !== phase) continue
        if (only !== undefined && only !== worldId) continue
        if (fault.hits >= (fault.times ?? Number.POSITIVE_INFINITY)) continue
        if (++fault.seen > (fault.after ?? 0)) due.push(fault)
      }
      const [first] = due
      if (first === undefined) return undefined
      first.hits++
      onChange('struck', { ...first })
      return { ...first }
    },
  }
}

/** Every field of a fault: a misspelt one would make it strike where or as often as nobody meant. */
const fieldNames: Record<keyof FaultSpec, true> = {
  operation: true,
  status: true,
  delayMs: true,
  slowMs: true,
  reset: true,
  malformed: true,
  times: true,
  after: true,
  phase: true,
  world: true,
}

function checkFault(spec: FaultSpec): void {
  const { operation, phase, status, malformed, reset, ...numbers } = spec
  const unknown = Object.keys(spec).find(name => !Object.hasOwn(fieldNames, name))
  if (unknown !== undefined) {
    throw new RangeError(`A fault has no "${unknown}". It has: ${Object.keys(fieldNames).join(', ')}.`)
  }
  if (!Object.hasOwn(operations, operation)) {
    throw new RangeError(
      `There is no operation "${operation}". There are: ${Object.keys(operations).join(', ')}.`,
    )
  }
  if (status !== undefined && !isWhole(status, 400, 599)) {
    throw new RangeError(`A fault's status must be a whole number from 400 to 599; got ${status}.`)
  }
  if (phase !== undefined && !faultPhases.includes(phase)) {
    throw new RangeError(`A fault's phase must be one of: ${faultPhases.join(', ')}; got ${phase}.`)
  }
  const { delayMs, slowMs, times, after } = numbers
  for (const [name, value, min] of [
    ['delayMs', delayMs, 0],
    ['slowMs', slowMs, 0],
    ['times', times, 1],
    ['after', after, 0],
  ] as const) {
    if (value !== undefined && !isWhole(value, min, 2 ** 31 - 1)) {
      throw new RangeError(`A fault's ${name} must be a whole number from ${min}; got ${value}.`)
    }
  }
  if (status === undefined && delayMs === undefined && slowMs === undefined && !reset && !malformed) {
    throw new RangeError('A fault must do something: give it status, delayMs, slowMs, reset or malformed.')
  }
}

function isWhole(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max
}
