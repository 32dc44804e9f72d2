// All state of the mock behind one interface. Operations are named after the domain and each is atomic by itself: no
// caller needs two in a row to be right, so a file or a shared server can stand where memory stands today.

import type { KeyFacts } from '#fixtures/test-key.ts'
import type { AccountFacts, Subscription } from '#fixtures/world.ts'
import type { EventName } from '#openapi/generated/operations.ts'

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

export interface Balance {
  limit: number
  used: number
}

export type UnlockOutcome =
  | { outcome: 'unlocked'; newlyUnlocked: string[]; remaining: number }
  | { outcome: 'exhausted'; missing: number; remaining: number }

export type DeleteOutcome = { outcome: 'deleted' } | { outcome: 'gone' } | { outcome: 'unknown' }

/** All times are epoch milliseconds of the mock's clock. */
export interface Store {
  /** Counts one request of this key in the window that `now` falls into, if the window has room. */
  admit(caller: Caller, limit: number, now: number): Awaitable<Admission>
  account(caller: Caller, now: number): Awaitable<{ account: AccountFacts; credits: Balance }>
  /** Which of these leads the account has unlocked, in the order asked. */
  areUnlocked(caller: Caller, leadIds: readonly string[]): Awaitable<boolean[]>
  /** Unlocks all that are locked for one credit each, or, with too few credits, nothing. Ids must be distinct. */
  unlock(caller: Caller, leadIds: readonly string[], now: number): Awaitable<UnlockOutcome>
  /** Remembers these addresses for `ttlMs`; says for each whether it was remembered already. */
  rememberValidations(
    caller: Caller,
    validation: { addresses: readonly string[]; ttlMs: number; now: number },
  ): Awaitable<boolean[]>
  /** Adds an active subscription unless `max` are active already. */
  addSubscription(caller: Caller, subscription: Subscription, max: number): Awaitable<'added' | 'limit'>
  /** The active ones, oldest first. */
  subscriptions(caller: Caller): Awaitable<Subscription[]>
  deleteSubscription(caller: Caller, id: string): Awaitable<DeleteOutcome>
  /** The active subscriptions to an event, marked as triggered now. */
  trigger(
    caller: Caller,
    event: EventName,
    now: number,
  ): Awaitable<{ userId: string; subscriptions: Subscription[] }>
  /** Counts a failed attempt, or sets the count back. */
  recordAttempt(worldId: string, subscriptionId: string, delivered: boolean): Awaitable<void>
  /** Forgets every world. */
  reset(): Awaitable<void>
}
