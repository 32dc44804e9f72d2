// One account's state in memory, with bounds on all that traffic can make it keep.

import type { KeyFacts } from '#fixtures/test-key.ts'
import { type AccountFacts, openingStateOf, type Subscription } from '#fixtures/world.ts'
import type { EventName } from '#openapi/generated/operations.ts'
import { billingPeriodAt } from './billing-period.ts'
import type { Balance, DeleteOutcome } from './store.ts'

/** A full day of the default limit, each request with the most addresses, would be 8.6 million: the oldest go first. */
const maxValidations = 100_000
/** Deleted subscriptions answer 410 for as long as they are remembered, then 404. */
const maxDeletedSubscriptions = 1_000

export class World {
  readonly account: AccountFacts
  readonly #creditsLimit: number
  #creditsUsed: number
  #periodEnd: number
  readonly #unlocked = new Set<string>()
  /** Address to the time at which it is forgotten; in the order remembered, which is the order of forgetting. */
  readonly #validations = new Map<string, number>()
  readonly #subscriptions = new Map<string, Subscription>()
  readonly #deletedSubscriptions = new Set<string>()

  constructor(facts: KeyFacts, now: number) {
    const opening = openingStateOf(facts)
    this.account = opening.account
    this.#creditsLimit = opening.creditsLimit
    this.#creditsUsed = opening.creditsUsed
    this.#periodEnd = billingPeriodAt(now).end
    for (const subscription of opening.subscriptions)
      this.#subscriptions.set(subscription.id, { ...subscription })
  }

  /** Records kept, to weigh a world against others. */
  get weight(): number {
    return (
      1 +
      this.#unlocked.size +
      this.#validations.size +
      this.#subscriptions.size +
      this.#deletedSubscriptions.size
    )
  }

  balance(now: number): Balance {
    const period = billingPeriodAt(now)
    if (period.end !== this.#periodEnd) {
      this.#periodEnd = period.end
      this.#creditsUsed = 0
    }
    return { limit: this.#creditsLimit, used: this.#creditsUsed }
  }

  creditsRemaining(now: number): number {
    const { limit, used } = this.balance(now)
    return limit - used
  }

  isUnlocked(leadId: string): boolean {
    return this.#unlocked.has(leadId)
  }

  /** The caller has seen that the credits suffice. */
  spendOn(leadIds: readonly string[]): void {
    for (const leadId of leadIds) this.#unlocked.add(leadId)
    this.#creditsUsed += leadIds.length
  }

  /** True if the address was remembered already; otherwise it is from now on. */
  rememberValidation(address: string, { ttlMs, now }: { ttlMs: number; now: number }): boolean {
    const until = this.#validations.get(address)
    if (until !== undefined && now < until && until <= now + ttlMs) return true
    this.#validations.delete(address)
    this.#validations.set(address, now + ttlMs)
    this.#forgetValidations(now)
    return false
  }

  #forgetValidations(now: number): void {
    for (const [address, until] of this.#validations) {
      if (now < until && this.#validations.size <= maxValidations) return
      this.#validations.delete(address)
    }
  }

  activeSubscriptions(): Subscription[] {
    return [...this.#subscriptions.values()]
  }

  addSubscription(subscription: Subscription, max: number): 'added' | 'limit' {
    if (this.#subscriptions.size >= max) return 'limit'
    this.#subscriptions.set(subscription.id, { ...subscription })
    return 'added'
  }

  deleteSubscription(id: string): DeleteOutcome {
    if (this.#subscriptions.delete(id)) {
      this.#deletedSubscriptions.add(id)
      dropOldest(this.#deletedSubscriptions, maxDeletedSubscriptions)
      return { outcome: 'deleted' }
    }
    return { outcome: this.#deletedSubscriptions.has(id) ? 'gone' : 'unknown' }
  }

  subscribersOf(event: EventName, now: number): Subscription[] {
    const subscribers = this.activeSubscriptions().filter(subscription => subscription.events.includes(event))
    for (const subscription of subscribers) subscription.lastTriggeredAt = now
    return subscribers
  }

  recordAttempt(subscriptionId: string, delivered: boolean): void {
    const subscription = this.#subscriptions.get(subscriptionId)
    if (subscription !== undefined) subscription.failureCount = delivered ? 0 : subscription.failureCount + 1
  }
}

function dropOldest(set: Set<string>, max: number): void {
  for (const oldest of set) {
    if (set.size <= max) return
    set.delete(oldest)
  }
}
