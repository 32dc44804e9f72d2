// One account's state in memory, with bounds on all that traffic can make it keep.

import type { KeyFacts } from '#fixtures/test-key.ts'
import type { AccountFacts, Subscription } from '#fixtures/world.ts'
import type { EventName } from '#openapi/generated/operations.ts'
import type { AccountSnapshot, Balance, DeleteOutcome, Unlocking } from './account.ts'
import { billingPeriodAt } from './billing-period.ts'
import { CreditLedger } from './credit-ledger.ts'
import type { UnlockOutcome } from './store.ts'
import { TextTable } from './text-table.ts'
import { Validations } from './validations.ts'
import type { WorldState } from './world-state.ts'

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
  readonly #unlocked = new TextTable()
  readonly #validations: Validations
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
    for (const leadId of new Set(state.unlocked)) this.#unlocked.add(leadId)
    this.#validations = new Validations(state.validations)
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
      unlocked: this.#unlocked.texts,
      validations: this.#validations.entries,
      subscriptions: this.activeSubscriptions().map(each => ({ ...each })),
      deletedSubscriptions: [...this.#deletedSubscriptions],
      firstCreated: this.#firstCreated,
      ledger: this.ledger.list(),
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
      ledgerEntries: this.ledger.size,
    }
  }

  /** Records kept, to weigh a world against others. */
  get weight(): number {
    const ofLeads = this.#unlocked.size + this.ledger.size
    const ofSubscriptions = this.#subscriptions.size + this.#deletedSubscriptions.size
    return 1 + ofLeads + ofSubscriptions + this.#validations.size
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
    return this.#unlocked.placeOf(leadId) !== -1
  }

  /** Unlocks what is locked, a credit each, or nothing if the credits do not suffice. The ids are distinct. */
  unlock(leadIds: readonly string[], by: Unlocking): UnlockOutcome {
    const places = leadIds.map(leadId => this.#unlocked.placeOf(leadId))
    const newlyUnlocked = leadIds.filter((_, n) => places[n] === -1)
    const remaining = this.creditsRemaining(by.now)
    const missing = newlyUnlocked.length - remaining
    if (missing > 0) return { outcome: 'exhausted', missing, remaining }
    leadIds.forEach((leadId, n) => {
      this.#enter(leadId, places[n] ?? -1, by)
    })
    return { outcome: 'unlocked', newlyUnlocked, remaining: remaining - newlyUnlocked.length }
  }

  /** @param known its place among the unlocked; -1: it is locked until now */
  #enter(leadId: string, known: number, { operation, keyDigest, now }: Unlocking): void {
    const charged = known === -1
    if (charged) this.#creditsUsed++
    this.ledger.append({
      at: now,
      operation,
      // That of the table: a second text of the same id would live for as long as its entry.
      leadId: this.#unlocked.textAt(charged ? this.#unlocked.add(leadId) : known),
      keyDigest,
      outcome: charged ? 'charged' : 'cached',
      balance: this.#creditsLimit - this.#creditsUsed,
    })
  }

  /** True if the address was remembered already; otherwise it is from now on. */
  rememberValidation(address: string, validation: { ttlMs: number; now: number }): boolean {
    return this.#validations.remember(address, validation)
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
    const subscribers: Subscription[] = []
    for (const subscription of this.#subscriptions.values()) {
      if (!subscription.events.includes(event)) continue
      subscription.lastTriggeredAt = now
      subscribers.push({ ...subscription })
    }
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
