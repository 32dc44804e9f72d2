// Worlds: one account for all keys that name it, and none of another's business.
import { describe, expect, test } from 'vitest'
import type { Subscription } from '#fixtures/world.ts'
import type { Store } from '../store.ts'
import { by, type CreateStore, callerWith, dayMs, leadIds, noon } from './given.ts'

const subscription: Subscription = {
  id: 'wh_1',
  name: 'Leads',
  url: 'https://receiver.example/hook',
  events: ['lead.unlocked'],
  secret: 'whsec_1',
  failureCount: 0,
  lastTriggeredAt: null,
  createdAt: noon,
}

const demo = callerWith({ world: 'demo' })

/** Every operation that names a caller. */
const operations: { name: string; call: (store: Store) => unknown }[] = [
  { name: 'admit', call: store => store.admit(demo, 60, noon) },
  { name: 'account', call: store => store.account(demo, noon) },
  { name: 'areUnlocked', call: store => store.areUnlocked(demo, ['c_1'], noon) },
  { name: 'unlock', call: store => store.unlock(demo, [], by(noon)) },
  {
    name: 'rememberValidations',
    call: store => store.rememberValidations(demo, { addresses: [], ttlMs: 1, now: noon }),
  },
  { name: 'subscriptions', call: store => store.subscriptions(demo, noon) },
  { name: 'deleteSubscription', call: store => store.deleteSubscription(demo, 'wh_never', noon) },
  { name: 'setCredits', call: store => store.setCredits(demo.facts, 3750, noon) },
]

export function describeWorlds(createStore: CreateStore): void {
  describe('worlds', () => {
    test.each(operations)('open as they should when $name is what comes first', async ({ call }) => {
      const store = await createStore()
      await call(store)
      const { account, credits } = await store.account(demo, noon)
      expect([account.userId, credits]).toEqual(['usr_abc123', { limit: 5000, used: 1250 }])
      expect((await store.subscriptions(demo, noon)).map(({ name }) => name)).toEqual(['CRM Sync'])
    })

    test('are there for the first call already', async () => {
      const listing = await createStore()
      expect((await listing.subscriptions(demo, noon)).map(({ name }) => name)).toEqual(['CRM Sync'])
      const deleting = await createStore()
      expect(await deleting.deleteSubscription(demo, 'wh_4a3b2c1d0e9f8a7b', noon)).toEqual({
        outcome: 'deleted',
      })
    })

    test('are shared by all keys that name them, whatever else these say', async () => {
      const store = await createStore()
      const first = callerWith({ world: 'shared', credits: 5 })
      const second = callerWith({ world: 'shared', credits: 900, serial: 1, scopes: ['leads:read'] })
      await store.unlock(first, ['c_1'], by(noon))
      await store.addSubscription(first, subscription, 50)
      expect((await store.account(second, noon)).credits).toEqual({ limit: 5, used: 1 })
      expect(await store.areUnlocked(second, ['c_1'], noon)).toEqual([true])
      expect(await store.subscriptions(second, noon)).toHaveLength(1)
    })

    test('never see one another', async () => {
      const store = await createStore()
      const [busy, quiet] = [callerWith({ world: 'busy' }), callerWith({ world: 'quiet' })]
      await store.unlock(busy, leadIds(20), by(noon))
      await store.addSubscription(busy, subscription, 50)
      await store.trigger(busy.facts.worldId, 'lead.unlocked', noon)
      expect((await store.account(quiet, noon)).credits).toEqual({ limit: 5000, used: 0 })
      expect(await store.areUnlocked(quiet, leadIds(1), noon)).toEqual([false])
      expect(await store.subscriptions(quiet, noon)).toEqual([])
      expect(await store.deleteSubscription(quiet, subscription.id, noon)).toEqual({ outcome: 'unknown' })
      expect(await store.trigger(quiet.facts.worldId, 'lead.unlocked', noon)).toMatchObject({
        subscriptions: [],
      })
      await store.recordAttempt(quiet.facts.worldId, subscription.id, false)
      expect((await store.subscriptions(busy, noon))[0]?.failureCount).toBe(0)
    })

    test('of the reference have spent 1,250 credits in the month in which they open, and none in the next', async () => {
      const store = await createStore()
      expect((await store.account(demo, noon)).credits.used).toBe(1250)
      expect((await store.account(demo, noon + 31 * dayMs)).credits.used).toBe(0)
    })

    test('are forgotten by a reset, windows included, and open anew', async () => {
      const store = await createStore()
      const caller = callerWith({ credits: 5 })
      await store.admit(caller, 1, noon)
      await store.unlock(caller, ['c_1'], by(noon))
      await store.rememberValidations(caller, { addresses: ['a@x.example'], ttlMs: dayMs, now: noon })
      await store.addSubscription(caller, subscription, 50)
      await store.deleteSubscription(caller, subscription.id, noon)
      await store.reset()
      expect(await store.admit(caller, 1, noon)).toMatchObject({ admitted: true, creditsRemaining: 5 })
      expect(await store.areUnlocked(caller, ['c_1'], noon)).toEqual([false])
      expect(
        await store.rememberValidations(caller, { addresses: ['a@x.example'], ttlMs: dayMs, now: noon }),
      ).toEqual([false])
      expect(await store.deleteSubscription(caller, subscription.id, noon)).toEqual({ outcome: 'unknown' })
    })
  })
}
