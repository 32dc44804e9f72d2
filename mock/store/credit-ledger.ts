// What became of an account's credits, entry by entry. Append-only; past its bound the oldest entries are forgotten.
import type { OperationId } from '#openapi/generated/operations.ts'

export interface LedgerEntry {
  /** Epoch milliseconds of the mock's clock. */
  at: number
  operation: OperationId
  leadId: string
  /** SHA-256 of the key that was used, hex. */
  keyDigest: string
  /** cached: the account had unlocked the lead before, and paid nothing. */
  outcome: 'charged' | 'cached'
  /** Credits left after this entry. */
  balance: number
}

/** Twenty of the largest exports. */
const maxEntries = 10_000

export class CreditLedger {
  readonly #entries: LedgerEntry[]

  constructor(entries: readonly LedgerEntry[]) {
    this.#entries = [...entries]
  }

  /** Oldest first. */
  get entries(): readonly LedgerEntry[] {
    return this.#entries
  }

  append(entry: LedgerEntry): void {
    this.#entries.push(entry)
    // Dropped by the thousand: taking the first off one at a time would move all the others each time.
    if (this.#entries.length > maxEntries) this.#entries.splice(0, 1_000)
  }
}
