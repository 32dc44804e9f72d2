// Snapshots that a test has taken over the control routes, a bounded number of them: they hold the secrets of webhooks, so
// that only what they are called leaves the mock.
import type { Snapshot } from '../mock.ts'

export interface ShelvedSnapshot {
  id: string
  name: string | null
  snapshot: Snapshot
}

/** One of a full store is about 50 MB. */
export const maxSnapshots = 10

export class SnapshotShelf {
  readonly #shelved = new Map<string, ShelvedSnapshot>()
  #added = 0

  get isFull(): boolean {
    return this.#shelved.size >= maxSnapshots
  }

  add(snapshot: Snapshot, name: string | null): ShelvedSnapshot {
    const shelved = { id: `snp_${++this.#added}`, name, snapshot }
    this.#shelved.set(shelved.id, shelved)
    return shelved
  }

  /** Oldest first. */
  list(): ShelvedSnapshot[] {
    return [...this.#shelved.values()]
  }

  get(id: string): ShelvedSnapshot | undefined {
    return this.#shelved.get(id)
  }

  /** False: there is no such snapshot. */
  delete(id: string): boolean {
    return this.#shelved.delete(id)
  }
}
