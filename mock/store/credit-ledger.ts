// What became of an account's credits, entry by entry. Append-only; past its bound the oldest entries are forgotten. Kept in
// columns: ten thousand objects, one of them new with each credit, would each be moved twice by the collector.
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

type Columns = { readonly [Field in keyof LedgerEntry]: LedgerEntry[Field][] }

export class CreditLedger {
  readonly #columns: Columns = { at: [], operation: [], leadId: [], keyDigest: [], outcome: [], balance: [] }
  /** Where the next entry goes: past the bound, in the place of the oldest. */
  #next = 0

  constructor(entries: readonly LedgerEntry[]) {
    for (const entry of entries) this.append(entry)
  }

  get size(): number {
    return this.#columns.at.length
  }

  /** Oldest first, made anew for whoever asks. */
  list(): LedgerEntry[] {
    const { size } = this
    return Array.from({ length: size }, (_, index) => this.#entryAt((this.#next + index) % size))
  }

  append(entry: LedgerEntry): void {
    const { at, operation, leadId, keyDigest, outcome, balance } = this.#columns
    const place = this.#next
    at[place] = entry.at
    operation[place] = entry.operation
    leadId[place] = entry.leadId
    keyDigest[place] = entry.keyDigest
    outcome[place] = entry.outcome
    balance[place] = entry.balance
    this.#next = (place + 1) % maxEntries
  }

  #entryAt(place: number): LedgerEntry {
    const { at, operation, leadId, keyDigest, outcome, balance } = this.#columns
    return {
      at: at[place] ?? 0,
      operation: operation[place] ?? 'unlockLead',
      leadId: leadId[place] ?? '',
      keyDigest: keyDigest[place] ?? '',
      outcome: outcome[place] ?? 'cached',
      balance: balance[place] ?? 0,
    }
  }
}
