// All that happens in a mock, as it happens, for whoever listens.
import type { Fault, FaultChange } from '../core/faults.ts'
import type { Delivery } from '../webhooks/delivery.ts'
import type { EventRecord } from './event-log.ts'
import type { JournalEntry } from './journal.ts'

export type Happening =
  | { type: 'request'; request: JournalEntry }
  | { type: 'event'; event: EventRecord }
  | { type: 'delivery'; delivery: Delivery }
  | { type: 'clock'; now: number; frozen: boolean }
  | { type: 'fault'; change: FaultChange; fault?: Fault | undefined }
  | { type: 'credits'; worldId: string; remaining: number }
  | { type: 'reset' }
  | { type: 'restore'; at: number }

export type Listener = (happening: Happening) => void

/** Tells every listener; a happening is made only if there is one. */
export class Happenings {
  readonly #listeners = new Set<Listener>()

  /** The function returned ends it. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  get hasListeners(): boolean {
    return this.#listeners.size > 0
  }

  tell(happening: () => Happening): void {
    if (this.#listeners.size === 0) return
    const told = happening()
    for (const listener of [...this.#listeners]) {
      try {
        listener(told)
      } catch (error) {
        // A fault of the listener, not of the request that it was told of.
        queueMicrotask(() => {
          throw error
        })
      }
    }
  }
}
