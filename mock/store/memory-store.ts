// The store in memory. Nothing here awaits, so every operation is atomic; the worlds least used go first when there are
// too many, or when together they hold too much.

import type { KeyFacts } from '#fixtures/test-key.ts'
import { RateWindows } from './rate-windows.ts'
import type { Store } from './store.ts'
import { World } from './world.ts'
import { openingWorldState, type WorldState } from './world-state.ts'

export interface MemoryStoreLimits {
  maxWorlds: number
  /** Unlocks, validations and subscriptions of all worlds together; about 100 bytes each. */
  maxRecords: number
}

export function createMemoryStore(
  limits: MemoryStoreLimits = { maxWorlds: 5_000, maxRecords: 500_000 },
): Store {
  /** In order of use, the least recent first. */
  const worlds = new Map<string, World>()
  const windows = new RateWindows()
  /** The one used last: mostly it is that of the next call too, and then its place in the order is right already. */
  let latest: World | undefined
  let records = 0

  function evictLeastUsed(except: World): void {
    if (worlds.size <= limits.maxWorlds && records <= limits.maxRecords) return
    for (const [worldId, world] of worlds) {
      if (worlds.size <= limits.maxWorlds && records <= limits.maxRecords) return
      if (world === except) continue
      worlds.delete(worldId)
      records -= world.weight
    }
  }

  function put(world: World): World {
    worlds.set(world.facts.worldId, world)
    latest = world
    evictLeastUsed(world)
    return world
  }

  function open(state: WorldState): World {
    const world = new World(state)
    records += world.weight
    return put(world)
  }

  function worldOf(facts: KeyFacts, now: number): World {
    if (latest?.facts.worldId === facts.worldId) return latest
    const world = worlds.get(facts.worldId)
    if (world === undefined) return open(openingWorldState(facts, now))
    worlds.delete(facts.worldId)
    return put(world)
  }

  /** Runs a change and keeps the tally of records true. */
  function change<T>(world: World, apply: () => T): T {
    const before = world.weight
    const result = apply()
    records += world.weight - before
    evictLeastUsed(world)
    return result
  }

  function reset(): void {
    worlds.clear()
    latest = undefined
    windows.clear()
    records = 0
  }

  return {
    admit(caller, limit, now) {
      const world = worldOf(caller.facts, now)
      const { admitted, remaining, resetAt } = windows.count(caller.keyDigest, limit, now)
      return { admitted, limit, remaining, resetAt, creditsRemaining: world.creditsRemaining(now) }
    },
    account(caller, now) {
      const world = worldOf(caller.facts, now)
      return { account: world.account, credits: world.balance(now) }
    },
    areUnlocked(caller, leadIds, now) {
      const world = worldOf(caller.facts, now)
      return leadIds.map(leadId => world.isUnlocked(leadId))
    },
    unlock(caller, leadIds, { operation, now }) {
      const world = worldOf(caller.facts, now)
      return change(world, () => world.unlock(leadIds, { operation, now, keyDigest: caller.keyDigest }))
    },
    rememberValidations(caller, { addresses, ttlMs, now }) {
      const world = worldOf(caller.facts, now)
      return change(world, () => addresses.map(address => world.rememberValidation(address, { ttlMs, now })))
    },
    addSubscription(caller, subscription, max) {
      const world = worldOf(caller.facts, subscription.createdAt)
      return change(world, () => world.addSubscription(subscription, max))
    },
    subscriptions(caller, now) {
      return worldOf(caller.facts, now).activeSubscriptions()
    },
    deleteSubscription(caller, id, now) {
      const world = worldOf(caller.facts, now)
      return change(world, () => world.deleteSubscription(id))
    },
    trigger(worldId, event, now) {
      const world = worlds.get(worldId)
      return world && { userId: world.account.userId, subscriptions: world.subscribersOf(event, now) }
    },
    recordAttempt(worldId, subscriptionId, delivered) {
      worlds.get(worldId)?.recordAttempt(subscriptionId, delivered)
    },
    accounts(now, worldId) {
      const all = [...worlds.values()].map(world => world.snapshot(now))
      return worldId === undefined ? all : all.filter(account => account.worldId === worldId)
    },
    ledger(worldId) {
      return worlds.get(worldId)?.ledger.list()
    },
    setCredits(facts, remaining, now) {
      worldOf(facts, now).setCreditsRemaining(remaining, now)
    },
    reset,
    snapshot() {
      return { worlds: [...worlds.values()].map(world => world.state()), windows: windows.state() }
    },
    restore(state) {
      reset()
      for (const world of state.worlds) open(world)
      windows.restore(state.windows)
    },
  }
}
