// The store in memory. Nothing here awaits, so every operation is atomic; the worlds least used go first when there are
// too many, or when together they hold too much.

import { RateWindows } from './rate-windows.ts'
import type { Caller, Store } from './store.ts'
import { World } from './world.ts'

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
  let records = 0

  function evictLeastUsed(except: World): void {
    for (const [worldId, world] of worlds) {
      if (worlds.size <= limits.maxWorlds && records <= limits.maxRecords) return
      if (world === except) continue
      worlds.delete(worldId)
      records -= world.weight
    }
  }

  function worldOf(caller: Caller, now: number): World {
    const { worldId } = caller.facts
    let world = worlds.get(worldId)
    if (world === undefined) {
      world = new World(caller.facts, now)
      records += world.weight
    } else {
      worlds.delete(worldId)
    }
    worlds.set(worldId, world)
    evictLeastUsed(world)
    return world
  }

  /** Runs a change and keeps the tally of records true. */
  function change<T>(world: World, apply: () => T): T {
    const before = world.weight
    const result = apply()
    records += world.weight - before
    evictLeastUsed(world)
    return result
  }

  return {
    admit(caller, limit, now) {
      const world = worldOf(caller, now)
      return {
        ...windows.count(caller.keyDigest, limit, now),
        limit,
        creditsRemaining: world.creditsRemaining(now),
      }
    },
    account(caller, now) {
      const world = worldOf(caller, now)
      return { account: world.account, credits: world.balance(now) }
    },
    areUnlocked(caller, leadIds) {
      const world = worlds.get(caller.facts.worldId)
      return leadIds.map(leadId => world?.isUnlocked(leadId) ?? false)
    },
    unlock(caller, leadIds, now) {
      const world = worldOf(caller, now)
      const locked = leadIds.filter(leadId => !world.isUnlocked(leadId))
      const remaining = world.creditsRemaining(now)
      if (locked.length > remaining)
        return { outcome: 'exhausted', missing: locked.length - remaining, remaining }
      change(world, () => world.spendOn(locked))
      return { outcome: 'unlocked', newlyUnlocked: locked, remaining: remaining - locked.length }
    },
    rememberValidations(caller, { addresses, ttlMs, now }) {
      const world = worldOf(caller, now)
      return change(world, () => addresses.map(address => world.rememberValidation(address, { ttlMs, now })))
    },
    addSubscription(caller, subscription, max) {
      const world = worldOf(caller, subscription.createdAt)
      return change(world, () => world.addSubscription(subscription, max))
    },
    subscriptions(caller) {
      return worlds.get(caller.facts.worldId)?.activeSubscriptions() ?? []
    },
    deleteSubscription(caller, id) {
      const world = worlds.get(caller.facts.worldId)
      return world === undefined ? { outcome: 'unknown' } : change(world, () => world.deleteSubscription(id))
    },
    trigger(caller, event, now) {
      const world = worldOf(caller, now)
      return { userId: world.account.userId, subscriptions: world.subscribersOf(event, now) }
    },
    recordAttempt(worldId, subscriptionId, delivered) {
      worlds.get(worldId)?.recordAttempt(subscriptionId, delivered)
    },
    reset() {
      worlds.clear()
      windows.clear()
      records = 0
    },
  }
}
