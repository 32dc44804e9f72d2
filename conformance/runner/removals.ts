// What a run made on the target, and how it goes away again: last in, first out, whatever one of them meets.

import type { Call } from '../model/step.ts'

/** Sends one request and gives the status of its answer. */
export type Send = (call: Call) => Promise<number>

export interface Removals {
  add(remove: (send: Send) => Promise<void>): void
  /** Runs every removal once. What one of them throws is told when all have had their turn. */
  removeAll(): Promise<void>
  /** Sentences about what could not be removed. */
  readonly left: readonly string[]
}

export function createRemovals(send: Send): Removals {
  const pending: ((send: Send) => Promise<void>)[] = []
  const left: string[] = []
  return {
    left,
    add: remove => void pending.push(remove),
    async removeAll() {
      for (let remove = pending.pop(); remove !== undefined; remove = pending.pop()) {
        try {
          await remove(send)
        } catch (error) {
          left.push(error instanceof Error ? error.message : String(error))
        }
      }
    },
  }
}
