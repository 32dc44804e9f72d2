// Subscriptions: as many as the plan allows, gone for good when deleted, told of what they subscribe to.
import { describe, expect, test } from 'vitest'
import type { Subscription } from '#fixtures/world.ts'
import { atOnce, type CreateStore, callerWith, noon } from './given.ts'

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
const numbered = (index: number): Subscription => ({ ...subscription, id: `wh_${index}` })

export function describeSubscriptions(createStore: CreateStore): void {
  describe('subscriptions', () => {
    test('webhooks.list: are listed as they were added, oldest first', async () => {
      const store = await createStore()
      const caller = callerWith()
      for (const index of [3, 1, 2])
        expect(await store.addSubscription(caller, numbered(index), 50)).toEqual(numbered(index))
      expect(await store.subscriptions(caller, noon)).toEqual([numbered(3), numbered(1), numbered(2)])
    })

    test('webhooks.max: of a hundred added at once as many stay as there may be', async () => {
      const store = await createStore()
      const caller = callerWith()
      const outcomes = await atOnce(100, index => store.addSubscription(caller, numbered(index), 50))
      expect(outcomes.filter(outcome => outcome !== 'limit')).toHaveLength(50)
      expect(await store.subscriptions(caller, noon)).toHaveLength(50)
    })

    test('webhooks.max: a deleted one makes room', async () => {
      const store = await createStore()
      const caller = callerWith()
      await store.addSubscription(caller, numbered(1), 1)
      expect(await store.addSubscription(caller, numbered(2), 1)).toBe('limit')
      await store.deleteSubscription(caller, 'wh_1', noon)
      expect(await store.addSubscription(caller, numbered(2), 1)).toEqual(numbered(2))
    })

    test('webhooks.delete-twice, webhooks.delete-unknown: are deleted once, then gone; what never was is unknown', async () => {
      const store = await createStore()
      const caller = callerWith()
      await store.addSubscription(caller, subscription, 50)
      const outcomes = await atOnce(10, () => store.deleteSubscription(caller, subscription.id, noon))
      expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['deleted', ...new Array(9).fill('gone')])
      expect(await store.deleteSubscription(caller, 'wh_never', noon)).toEqual({ outcome: 'unknown' })
      expect(await store.subscriptions(caller, noon)).toEqual([])
    })

    test('webhooks.delivery: only those of the event are triggered, and only while they are active', async () => {
      const store = await createStore()
      const caller = callerWith()
      await store.addSubscription(caller, numbered(1), 50)
      await store.addSubscription(caller, { ...numbered(2), events: ['lead.exported'] }, 50)
      await store.addSubscription(caller, { ...numbered(3), events: ['lead.exported', 'lead.unlocked'] }, 50)
      const trigger = async () => {
        const triggered = await store.trigger(caller.facts.worldId, 'lead.unlocked', noon + 7)
        return [triggered?.userId, triggered?.subscriptions.map(({ id, secret }) => [id, secret])]
      }
      const userId = `usr_${caller.facts.worldId}`
      expect(await trigger()).toEqual([
        userId,
        [
          ['wh_1', 'whsec_1'],
          ['wh_3', 'whsec_1'],
        ],
      ])
      await store.deleteSubscription(caller, 'wh_1', noon)
      expect(await trigger()).toEqual([userId, [['wh_3', 'whsec_1']]])
    })

    test('webhooks.bookkeeping: an event moves the time of those that it triggers, and of no other', async () => {
      const store = await createStore()
      const caller = callerWith()
      await store.addSubscription(caller, numbered(1), 50)
      await store.addSubscription(caller, { ...numbered(2), events: ['lead.exported'] }, 50)
      await store.trigger(caller.facts.worldId, 'lead.unlocked', noon + 7)
      const times = (await store.subscriptions(caller, noon + 8)).map(each => each.lastTriggeredAt)
      expect(times).toEqual([noon + 7, null])
    })

    test('webhooks.bookkeeping: failures add up, a success sets them back', async () => {
      const store = await createStore()
      const caller = callerWith()
      const { worldId } = caller.facts
      await store.addSubscription(caller, subscription, 50)
      const failures = async () => (await store.subscriptions(caller, noon))[0]?.failureCount
      await atOnce(3, () => store.recordAttempt(worldId, subscription.id, false))
      expect(await failures()).toBe(3)
      await store.recordAttempt(worldId, subscription.id, true)
      expect(await failures()).toBe(0)
    })

    test('that are unknown, or of an unknown world, have no attempts to record and no event to be told', async () => {
      const store = await createStore()
      const caller = callerWith()
      expect(await store.trigger('000000000000', 'lead.unlocked', noon)).toBeUndefined()
      await store.recordAttempt(caller.facts.worldId, 'wh_never', false)
      await store.recordAttempt('000000000000', 'wh_never', false)
      expect(await store.subscriptions(caller, noon)).toEqual([])
    })

    test('are handed out as copies: what a caller does to one, or the store later, the other does not see', async () => {
      const store = await createStore()
      const caller = callerWith()
      await store.addSubscription(caller, subscription, 50)
      const [listed] = await store.subscriptions(caller, noon)
      const triggered = await store.trigger(caller.facts.worldId, 'lead.unlocked', noon)
      await store.recordAttempt(caller.facts.worldId, subscription.id, false)
      expect([
        listed?.lastTriggeredAt,
        listed?.failureCount,
        triggered?.subscriptions[0]?.failureCount,
      ]).toEqual([null, 0, 0])
      if (listed !== undefined) listed.failureCount = 99
      expect((await store.subscriptions(caller, noon))[0]?.failureCount).toBe(1)
    })
  })
}
