// Credits: one a lead, once; all that is asked for or nothing; a new period starts afresh.
import { describe, expect, test } from 'vitest'
import { atOnce, by, type CreateStore, callerWith, dayMs, leadIds, noon } from './given.ts'

export function describeCredits(createStore: CreateStore): void {
  describe('unlocking', () => {
    test('unlock.cost: a lead costs one credit the first time and none after', async () => {
      const store = await createStore()
      const caller = callerWith({ credits: 5 })
      expect(await store.unlock(caller, ['c_1'], by(noon))).toEqual({
        outcome: 'unlocked',
        newlyUnlocked: ['c_1'],
        remaining: 4,
      })
      expect(await store.unlock(caller, ['c_1'], by(noon))).toEqual({
        outcome: 'unlocked',
        newlyUnlocked: [],
        remaining: 4,
      })
    })

    test('unlock.race: a thousand unlocks of one lead at once cost one credit', async () => {
      const store = await createStore()
      const caller = callerWith({ credits: 5 })
      const outcomes = await atOnce(1000, () => store.unlock(caller, ['c_1'], by(noon)))
      expect(
        outcomes.filter(each => each.outcome === 'unlocked' && each.newlyUnlocked.length === 1),
      ).toHaveLength(1)
      expect((await store.account(caller, noon)).credits).toEqual({ limit: 5, used: 1 })
    })

    test('unlock.race: with ten credits, of a hundred different leads at once exactly ten are unlocked', async () => {
      const store = await createStore()
      const caller = callerWith({ credits: 10 })
      const ids = leadIds(100)
      const outcomes = await Promise.all(ids.map(id => store.unlock(caller, [id], by(noon))))
      expect(outcomes.filter(({ outcome }) => outcome === 'unlocked')).toHaveLength(10)
      expect((await store.areUnlocked(caller, ids, noon)).filter(Boolean)).toHaveLength(10)
      expect((await store.account(caller, noon)).credits.used).toBe(10)
    })

    test('unlock.race: lists that overlap are charged once where they do', async () => {
      const store = await createStore()
      const caller = callerWith({ credits: 100 })
      const ids = leadIds(60)
      const lists = [ids.slice(0, 40), ids.slice(20), ids.slice(10, 50)]
      await Promise.all(lists.map(list => store.unlock(caller, list, by(noon))))
      expect((await store.account(caller, noon)).credits.used).toBe(60)
    })

    test('export.exhausted: with too few credits nothing is unlocked and nothing charged', async () => {
      const store = await createStore()
      const caller = callerWith({ credits: 3 })
      const ids = leadIds(5)
      expect(await store.unlock(caller, ids, by(noon))).toEqual({
        outcome: 'exhausted',
        missing: 2,
        remaining: 3,
      })
      expect(await store.areUnlocked(caller, ids, noon)).toEqual([false, false, false, false, false])
      expect((await store.account(caller, noon)).credits).toEqual({ limit: 3, used: 0 })
    })

    test('export.cost: only what is locked counts, and is named in the order asked', async () => {
      const store = await createStore()
      const caller = callerWith({ credits: 3 })
      await store.unlock(caller, ['c_2'], by(noon))
      expect(await store.unlock(caller, ['c_3', 'c_2', 'c_1'], by(noon))).toEqual({
        outcome: 'unlocked',
        newlyUnlocked: ['c_3', 'c_1'],
        remaining: 0,
      })
    })

    test('unlock.exhausted: without a credit what was unlocked before is still had', async () => {
      const store = await createStore()
      const caller = callerWith({ credits: 1 })
      await store.unlock(caller, ['c_1'], by(noon))
      expect(await store.unlock(caller, ['c_1'], by(noon))).toMatchObject({
        outcome: 'unlocked',
        remaining: 0,
      })
      expect(await store.unlock(caller, ['c_2'], by(noon))).toEqual({
        outcome: 'exhausted',
        missing: 1,
        remaining: 0,
      })
    })

    test('of nothing costs nothing', async () => {
      const store = await createStore()
      const caller = callerWith({ credits: 0 })
      expect(await store.unlock(caller, [], by(noon))).toMatchObject({
        outcome: 'unlocked',
        newlyUnlocked: [],
      })
    })

    test('is told for each lead in the order asked', async () => {
      const store = await createStore()
      const caller = callerWith()
      await store.unlock(caller, ['c_2', 'c_4'], by(noon))
      const ids = ['c_1', 'c_2', 'c_3', 'c_4']
      expect(await store.areUnlocked(caller, ids, noon)).toEqual([false, true, false, true])
    })
  })

  describe('a billing period', () => {
    test.each([
      { ends: '2026-07-01T00:00:00.000Z', title: 'of 30 days' },
      { ends: '2028-03-01T00:00:00.000Z', title: 'of a leap February' },
      { ends: '2027-03-01T00:00:00.000Z', title: 'of another February' },
      { ends: '2027-01-01T00:00:00.000Z', title: 'at the end of a year' },
    ])('usage.period: $title ends with its month in UTC, to the millisecond', async ({ ends }) => {
      const store = await createStore()
      const caller = callerWith({ credits: 3 })
      const end = Date.parse(ends)
      await store.unlock(caller, leadIds(3), by(end - dayMs))
      expect((await store.account(caller, end - 1)).credits).toEqual({ limit: 3, used: 3 })
      expect(await store.unlock(caller, ['c_new'], by(end - 1))).toMatchObject({ outcome: 'exhausted' })
      expect((await store.account(caller, end)).credits).toEqual({ limit: 3, used: 0 })
      expect(await store.unlock(caller, ['c_new'], by(end))).toMatchObject({
        outcome: 'unlocked',
        remaining: 2,
      })
    })

    test('leaves unlocked what was unlocked before it', async () => {
      const store = await createStore()
      const caller = callerWith({ credits: 3 })
      await store.unlock(caller, ['c_1'], by(noon))
      expect(await store.unlock(caller, ['c_1'], by(noon + 40 * dayMs))).toMatchObject({
        newlyUnlocked: [],
        remaining: 3,
      })
    })

    test('that nobody called in passes all the same', async () => {
      const store = await createStore()
      const caller = callerWith({ credits: 3 })
      await store.unlock(caller, leadIds(2), by(noon))
      expect(await store.admit(caller, 60, noon + 365 * dayMs)).toMatchObject({ creditsRemaining: 3 })
    })
  })
}
