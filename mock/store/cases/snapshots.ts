// Snapshots: all of the state as plain data, there and back.
import { describe, expect, test } from 'vitest'
import type { Caller, Store } from '../store.ts'
import { by, type CreateStore, callerWith, dayMs, noon } from './given.ts'

/** Everything that a caller can see of its account. */
async function seenBy(store: Store, caller: Caller): Promise<unknown> {
  return {
    account: await store.account(caller, noon),
    unlocked: await store.areUnlocked(caller, ['c_1', 'c_2'], noon),
    subscriptions: await store.subscriptions(caller, noon),
    deleted: await store.deleteSubscription(caller, 'wh_deleted', noon),
    ledger: await store.ledger(caller.facts.worldId),
  }
}

async function live(store: Store, caller: Caller): Promise<void> {
  const subscription = {
    name: 'Leads',
    url: 'https://receiver.example/hook',
    events: ['lead.unlocked'],
    secret: 'whsec_1',
    failureCount: 2,
    lastTriggeredAt: noon,
    createdAt: noon,
  } as const
  await store.unlock(caller, ['c_1'], by(noon))
  await store.addSubscription(caller, { ...subscription, id: 'wh_kept' }, 50)
  await store.addSubscription(caller, { ...subscription, id: 'wh_deleted' }, 50)
  await store.deleteSubscription(caller, 'wh_deleted', noon)
  await store.rememberValidations(caller, { addresses: ['a@x.example'], ttlMs: dayMs, now: noon })
  await store.admit(caller, 3, noon)
}

export function describeSnapshots(createStore: CreateStore): void {
  describe('a snapshot', () => {
    test('survives JSON and gives another store the same state', async () => {
      const store = await createStore()
      const callers = ['one', 'two', 'demo'].map(world => callerWith({ world }))
      for (const caller of callers) await live(store, caller)
      const other = await createStore()
      await live(other, callerWith({ world: 'overwritten' }))
      await other.restore(JSON.parse(JSON.stringify(await store.snapshot())))
      for (const caller of callers) {
        expect(await seenBy(other, caller)).toEqual(await seenBy(store, caller))
        const again = { addresses: ['a@x.example'], ttlMs: dayMs, now: noon + 1 }
        expect(await other.rememberValidations(caller, again)).toEqual([true])
        expect(await other.admit(caller, 3, noon)).toMatchObject({ admitted: true, remaining: 1 })
      }
      expect(await other.accounts(noon)).toHaveLength(3)
    })

    test('is of its moment: what the store does later does not reach it', async () => {
      const store = await createStore()
      const caller = callerWith()
      await live(store, caller)
      const snapshot = await store.snapshot()
      const before = structuredClone(snapshot)
      await store.unlock(caller, ['c_2'], by(noon))
      await store.trigger(caller.facts.worldId, 'lead.unlocked', noon + 7)
      await store.recordAttempt(caller.facts.worldId, 'wh_kept', false)
      await store.admit(caller, 3, noon)
      expect(snapshot).toEqual(before)
    })

    test('taken back twice gives the same twice', async () => {
      const store = await createStore()
      const caller = callerWith({ credits: 5 })
      await live(store, caller)
      const snapshot = await store.snapshot()
      for (let round = 0; round < 2; round++) {
        await store.restore(snapshot)
        expect(await store.unlock(caller, ['c_2'], by(noon))).toMatchObject({ remaining: 3 })
        await store.recordAttempt(caller.facts.worldId, 'wh_kept', false)
        expect(await store.subscriptions(caller, noon)).toMatchObject([{ failureCount: 3 }])
      }
    })
  })
}
