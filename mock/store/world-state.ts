// A world as plain data: what a snapshot holds, and what the first key of a world finds.
import type { KeyFacts } from '#fixtures/test-key.ts'
import { type AccountFacts, openingStateOf, type Subscription } from '#fixtures/world.ts'
import { billingPeriodAt } from './billing-period.ts'
import type { LedgerEntry } from './credit-ledger.ts'

/** A world as plain data, for snapshots. */
export interface WorldState {
  facts: KeyFacts
  account: AccountFacts
  creditsLimit: number
  creditsUsed: number
  periodEnd: number
  unlocked: string[]
  validations: [address: string, until: number][]
  subscriptions: Subscription[]
  deletedSubscriptions: string[]
  /** What the next subscription takes on instead of an id and a secret of its own. */
  firstCreated: { id: string; secret: string } | undefined
  ledger: LedgerEntry[]
}

/** The state in which the first key of a world finds it. */
export function openingWorldState(facts: KeyFacts, now: number): WorldState {
  const opening = openingStateOf(facts)
  return {
    facts,
    account: opening.account,
    creditsLimit: opening.creditsLimit,
    creditsUsed: opening.creditsUsed,
    periodEnd: billingPeriodAt(now).end,
    unlocked: [],
    validations: [],
    subscriptions: [...opening.subscriptions],
    deletedSubscriptions: [],
    firstCreated: opening.firstCreated,
    ledger: [],
  }
}
