// All state of the mock behind one interface. Operations are named after the domain and each is atomic by itself: no
// caller needs two in a row to be right, so a file or a shared server can stand where memory stands today.

import type { KeyFacts } from '#fixtures/test-key.ts'
import type { AccountFacts, Subscription } from '#fixtures/world.ts'
import type { EventName, OperationId } from '#openapi/generated/operations.ts'
import type { AccountSnapshot, Balance, DeleteOutcome } from './account.ts'
import type { LedgerEntry } from './credit-ledger.ts'
import type { WindowsState } from './rate-windows.ts'
import type { WorldState } from './world-state.ts'

export type Awaitable<T> = T | Promise<T>

/** Who calls: the facts of the key, and the digest under which its window is counted. */
export interface Caller {
  facts: KeyFacts
  /** SHA-256 of the key, hex: the key itself is kept nowhere. */
  keyDigest: string
}

export interface Admission {
  admitted: boolean
  limit: number
  remaining: number
  /** Epoch seconds at which the window ends. */
  resetAt: number
  creditsRemaining: number
}

export type UnlockOutcome =
  | { outcome: 'unlocked'; newlyUnlocked: string[]; remaining: number }
  | { outcome: 'exhausted'; missing: number; remaining: number }

export interface Triggered {
  userId: string
  subscriptions: Subscription[]
}

export interface StoreState {
  worlds: WorldState[]
  windows: WindowsState
}

/**
 * All times are epoch milliseconds of the mock's clock. A world opens with the first operation that names it, whichever
 * that is; what an operation returns is the caller's own and changes no more.
 */
export interface Store {
  /** Counts one request of this key in the window that `now` falls into, if the window has room. */
  admit(caller: Caller, limit: number, now: number): Awaitable<Admission>
  account(caller: Caller, now: number): Awaitable<{ account: AccountFacts; credits: Balance }>
  /** Which of these leads the account has unlocked, in the order asked. */
  areUnlocked(caller: Caller, leadIds: readonly string[], now: number): Awaitable<boolean[]>
  /**
   * Unlocks all that are locked for one credit each, or, with too few credits, nothing; writes it into the ledger. Ids
   * must be distinct.
   */
  unlock(
    caller: Caller,
    leadIds: readonly string[],
    by: { operation: OperationId; now: number },
  ): Awaitable<UnlockOutcome>
  /** Remembers these addresses for `ttlMs`; says for each whether it was remembered already. */
  rememberValidations(
    caller: Caller,
    validation: { addresses: readonly string[]; ttlMs: number; now: number },
  ): Awaitable<boolean[]>
  /** Adds an active subscription unless `max` are active already; as added, which may be under another id. */
  addSubscription(caller: Caller, subscription: Subscription, max: number): Awaitable<Subscription | 'limit'>
  /** The active ones, oldest first. */
  subscriptions(caller: Caller, now: number): Awaitable<Subscription[]>
  deleteSubscription(caller: Caller, id: string, now: number): Awaitable<DeleteOutcome>
  /** The active subscriptions to an event, marked as triggered now; undefined: no such world in memory. */
  trigger(worldId: string, event: EventName, now: number): Awaitable<Triggered | undefined>
  /** Counts a failed attempt, or sets the count back. */
  recordAttempt(worldId: string, subscriptionId: string, delivered: boolean): Awaitable<void>
  /** The accounts in memory, by world; with an id, that one alone. */
  accounts(now: number, worldId?: string): Awaitable<AccountSnapshot[]>
  /** Oldest first; undefined: no such world in memory. */
  ledger(worldId: string): Awaitable<readonly LedgerEntry[] | undefined>
  /** Leaves an account so many credits in the current period; opens it if need be. */
  setCredits(facts: KeyFacts, remaining: number, now: number): Awaitable<void>
  /** Forgets every world. */
  reset(): Awaitable<void>
  /** All of it as plain data, which `restore` takes back. */
  snapshot(): Awaitable<StoreState>
  restore(state: StoreState): Awaitable<void>
}
