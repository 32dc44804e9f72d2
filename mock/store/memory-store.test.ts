import { describe, expect, test } from 'vitest'
import { by, callerWith, dayMs, leadIds, noon } from './cases/given.ts'
import { createMemoryStore } from './memory-store.ts'
import type { Store } from './store.ts'
import { describeStore } from './store-cases.ts'

describeStore('in memory', () => createMemoryStore())

const world = (name: string) => callerWith({ world: name })

/** The worlds of these that the store still knows. A look is a use, so each store is looked at once. */
async function remembered(store: Store, names: string[]): Promise<string[]> {
  const known: string[] = []
  for (const name of names) {
    const { credits } = await store.account(world(name), noon)
    if (credits.used > 0) known.push(name)
  }
  return known
}

describe('the memory of the store in memory', () => {
  /** Leaves a mark in a world, and makes it heavier by about so many records. */
  async function fill(store: Store, name: string, records: number, now = noon): Promise<boolean[]> {
    await store.unlock(world(name), ['c_1'], by(now))
    return store.rememberValidations(world(name), { addresses: leadIds(records), ttlMs: dayMs, now })
  }

  test('keeps the worlds used last', async () => {
    const store = createMemoryStore({ maxWorlds: 3, maxRecords: 1_000 })
    for (const name of ['a', 'b', 'c']) await fill(store, name, 1)
    await store.admit(world('a'), 60, noon)
    await fill(store, 'd', 1)
    expect(await remembered(store, ['a', 'c', 'd'])).toEqual(['a', 'c', 'd'])
  })

  test('lets the world go that was used least lately', async () => {
    const store = createMemoryStore({ maxWorlds: 3, maxRecords: 1_000 })
    for (const name of ['a', 'b', 'c', 'd']) await fill(store, name, 1)
    expect(await remembered(store, ['d', 'a'])).toEqual(['d'])
  })

  test('is not taken up by looks from outside', async () => {
    const store = createMemoryStore({ maxWorlds: 2, maxRecords: 1_000 })
    for (const name of ['a', 'b']) await fill(store, name, 1)
    await store.accounts(noon)
    await store.ledger(world('a').facts.worldId)
    await fill(store, 'c', 1)
    expect((await store.accounts(noon)).map(({ worldId }) => worldId)).toEqual(
      ['b', 'c'].map(name => world(name).facts.worldId),
    )
  })

  test('lets go of as many worlds as it needs to hold its records, the least used first', async () => {
    const store = createMemoryStore({ maxWorlds: 100, maxRecords: 1_000 })
    for (const name of ['a', 'b', 'c']) await fill(store, name, 300)
    await fill(store, 'd', 500)
    expect(await remembered(store, ['c', 'd'])).toEqual(['c', 'd'])
    expect(await store.ledger(world('b').facts.worldId)).toBeUndefined()
  })

  test('never lets go of the world that is being used, however large', async () => {
    const store = createMemoryStore({ maxWorlds: 2, maxRecords: 10 })
    await fill(store, 'small', 3)
    await fill(store, 'large', 50)
    expect(await remembered(store, ['large', 'small'])).toEqual(['large'])
  })

  test('counts what it forgot as forgotten', async () => {
    const store = createMemoryStore({ maxWorlds: 100, maxRecords: 1_000 })
    await fill(store, 'other', 300)
    for (let day = 0; day < 50; day++) await fill(store, 'daily', 300, noon + day * dayMs)
    expect(await remembered(store, ['other'])).toEqual(['other'])
  })

  test('counts a deleted subscription once, however often one of its id is deleted', async () => {
    const store = createMemoryStore({ maxWorlds: 100, maxRecords: 30 })
    await fill(store, 'other', 3)
    for (let round = 0; round < 50; round++) {
      await store.addSubscription(world('busy'), { ...listening, id: `wh_${round % 3}` }, 50)
      await store.deleteSubscription(world('busy'), `wh_${round % 3}`, noon)
    }
    expect(await remembered(store, ['other'])).toEqual(['other'])
  })

  test('starts its tally anew after a reset', async () => {
    const store = createMemoryStore({ maxWorlds: 100, maxRecords: 1_000 })
    await fill(store, 'before', 950)
    await store.reset()
    await fill(store, 'a', 450)
    await fill(store, 'b', 450)
    expect(await remembered(store, ['a', 'b'])).toEqual(['a', 'b'])
  })

  test('holds to its bounds after a restore', async () => {
    const larger = createMemoryStore({ maxWorlds: 100, maxRecords: 1_000 })
    for (const name of ['a', 'b', 'c']) await fill(larger, name, 10)
    const store = createMemoryStore({ maxWorlds: 2, maxRecords: 1_000 })
    await store.restore(await larger.snapshot())
    expect(await remembered(store, ['b', 'c'])).toEqual(['b', 'c'])
    expect(await store.accounts(noon)).toHaveLength(2)
  })
})

const listening = {
  name: 'Leads',
  url: 'https://receiver.example/hook',
  events: ['lead.unlocked'],
  secret: 'whsec_1',
  failureCount: 0,
  lastTriggeredAt: null,
  createdAt: noon,
} as const
