// Faults that a test asks for: exact and not by chance. Each names an operation, what goes wrong, how often, and whether
// the work is done before it goes wrong.
import { type OperationId, operations } from '#openapi/generated/operations.ts'
import type { Effects } from './effects.ts'

/** When a fault strikes: instead of the operation, or after it has done its work and spent its credit. */
export type FaultPhase = 'before' | 'after'

export interface FaultSpec extends Effects {
  operation: OperationId
  /** Answer with this error instead, 400 to 599, in the envelope. */
  status?: number | undefined
  /** Break the JSON of the answer off in the middle. */
  malformed?: boolean | undefined
  /** How often; without it, until taken back. */
  times?: number | undefined
  /** Let so many matching requests pass first. */
  after?: number | undefined
  phase?: FaultPhase | undefined
  /** Only for this world, by its name: parallel tests do not see each other's faults. */
  world?: string | undefined
}

/** A fault as it stands: `hits` counts the requests that it has struck. */
export interface Fault extends FaultSpec {
  id: string
  phase: FaultPhase
  seen: number
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
  /** The fault that strikes this request, counted as a hit. */
  strike(operation: OperationId, worldId: string): Fault | undefined
}

const maxFaults = 1_000

export function createFaultTable(worldIdOf: (world: string) => string): FaultTable {
  const faults = new Map<string, { fault: Fault; worldId: string | undefined }>()
  let added = 0
  return {
    add(spec) {
      checkFault(spec)
      if (faults.size >= maxFaults)
        throw new RangeError(`There are ${maxFaults} faults already. Take some back first.`)
      const fault: Fault = { ...spec, id: `flt_${++added}`, phase: spec.phase ?? 'before', seen: 0, hits: 0 }
      faults.set(fault.id, { fault, worldId: spec.world === undefined ? undefined : worldIdOf(spec.world) })
      return { ...fault }
    },
    list: () => [...faults.values()].map(({ fault }) => ({ ...fault })),
    remove: id => faults.delete(id),
    clear: () => faults.clear(),
    strike(operation, worldId) {
      for (const { fault, worldId: only } of faults.values()) {
        if (fault.operation !== operation || (only !== undefined && only !== worldId)) continue
        if (fault.times !== undefined && fault.hits >= fault.times) continue
        if (++fault.seen <= (fault.after ?? 0)) continue
        fault.hits++
        return fault
      }
      return undefined
    },
  }
}

function checkFault({ operation, status, malformed, reset, delayMs, slowMs, times, after }: FaultSpec): void {
  if (!Object.hasOwn(operations, operation)) {
    throw new RangeError(
      `There is no operation "${operation}". There are: ${Object.keys(operations).join(', ')}.`,
    )
  }
  if (status !== undefined && !isWhole(status, 400, 599)) {
    throw new RangeError(`A fault's status must be a whole number from 400 to 599; got ${status}.`)
  }
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
