// One account's state in memory, with bounds on all that traffic can make it keep.

import type { KeyFacts } from '#fixtures/test-key.ts'
import type { AccountFacts, Subscription } from '#fixtures/world.ts'
import type { EventName } from '#openapi/generated/operations.ts'
import type { AccountSnapshot, Balance, DeleteOutcome, Unlocking } from './account.ts'
import { billingPeriodAt } from './billing-period.ts'
import { CreditLedger } from './credit-ledger.ts'
import type { WorldState } from './world-state.ts'

/** A full day of the default limit, each request with the most addresses, would be 8.6 million: the oldest go first. */
const maxValidations = 100_000
/** Deleted subscriptions answer 410 for as long as they are remembered, then 404. */
const maxDeletedSubscriptions = 1_000

export class World {
  /** Of the key that opened the world. */
  readonly facts: KeyFacts
  readonly account: AccountFacts
  readonly ledger: CreditLedger
  #creditsLimit: number
  #creditsUsed: number
  #periodEnd: number
  readonly #unlocked: Set<string>
  /** Address to the time at which it is forgotten; in the order remembered, which is the order of forgetting. */
  readonly #validations: Map<string, number>
  readonly #subscriptions: Map<string, Subscription>
  readonly #deletedSubscriptions: Set<string>
  #firstCreated: WorldState['firstCreated']

  constructor(state: WorldState) {
    this.facts = state.facts
    this.account = state.account
    this.ledger = new CreditLedger(state.ledger)
    this.#creditsLimit = state.creditsLimit
    this.#creditsUsed = state.creditsUsed
    this.#periodEnd = state.periodEnd
    this.#unlocked = new Set(state.unlocked)
    this.#validations = new Map(state.validations)
    this.#subscriptions = new Map(state.subscriptions.map(each => [each.id, { ...each }]))
    this.#deletedSubscriptions = new Set(state.deletedSubscriptions)
    this.#firstCreated = state.firstCreated
  }

  state(): WorldState {
    return {
      facts: this.facts,
      account: this.account,
      creditsLimit: this.#creditsLimit,
      creditsUsed: this.#creditsUsed,
      periodEnd: this.#periodEnd,
      unlocked: [...this.#unlocked],
      validations: [...this.#validations],
      subscriptions: this.activeSubscriptions().map(each => ({ ...each })),
      deletedSubscriptions: [...this.#deletedSubscriptions],
      firstCreated: this.#firstCreated,
      ledger: [...this.ledger.entries],
    }
  }

  snapshot(now: number): AccountSnapshot {
    const { limit, used } = this.balance(now)
    return {
      worldId: this.facts.worldId,
      userId: this.account.userId,
      plan: this.facts.plan,
      credits: { limit, used, remaining: limit - used },
      emailsSent: this.account.emailsSent,
      unlockedLeads: this.#unlocked.size,
      activeWebhooks: this.#subscriptions.size,
      ledgerEntries: this.ledger.entries.length,
    }
  }

  /** Records kept, to weigh a world against others. */
  get weight(): number {
    const collections = [this.#unlocked, this.#validations, this.#subscriptions, this.#deletedSubscriptions]
    return collections.reduce((sum, { size }) => sum + size, 1 + this.ledger.entries.length)
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

  /** Leaves so many credits in the current period; the period's limit grows when that is more than there were. */
  setCreditsRemaining(remaining: number, now: number): void {
    const { limit } = this.balance(now)
    this.#creditsLimit = Math.max(limit, remaining)
    this.#creditsUsed = this.#creditsLimit - remaining
  }

  isUnlocked(leadId: string): boolean {
    return this.#unlocked.has(leadId)
  }

  /** Unlocks what is locked, a credit each; the caller has seen that the credits suffice. */
  unlock(leadIds: readonly string[], { operation, keyDigest, now }: Unlocking): void {
    for (const leadId of leadIds) {
      const charged = !this.#unlocked.has(leadId)
      if (charged) {
        this.#unlocked.add(leadId)
        this.#creditsUsed++
      }
      const balance = this.#creditsLimit - this.#creditsUsed
      this.ledger.append({
        at: now,
        operation,
        leadId,
        keyDigest,
        outcome: charged ? 'charged' : 'cached',
        balance,
      })
    }
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
    return [...this.#subscriptions.values()].map(subscription => ({ ...subscription }))
  }

  addSubscription(subscription: Subscription, max: number): Subscription | 'limit' {
    if (this.#subscriptions.size >= max) return 'limit'
    const added = { ...subscription, ...this.#firstCreated }
    this.#firstCreated = undefined
    this.#subscriptions.set(added.id, added)
    return { ...added }
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
    for (const subscription of this.#subscriptions.values()) {
      if (subscription.events.includes(event)) subscription.lastTriggeredAt = now
    }
    return this.activeSubscriptions().filter(subscription => subscription.events.includes(event))
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
