// Many requests at once, over real connections: one credit for one lead, no credit more than there are, no request more
// than the limit and none fewer.
import { describe, expect, test } from 'vitest'
import { createTestKey } from '#fixtures/test-key.ts'
import { maxExportLeads } from '#openapi/generated/limits.ts'
import { type Answer, callOf, send } from './exchange.ts'
import { startReceiver } from './receiver.ts'
import { type RunningMock, startMock } from './running-mock.ts'

const ample = 100_000

function times(count: number, work: (index: number) => Promise<Answer>): Promise<Answer[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => work(index)))
}

function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, number> {
  const counts = new Map<K, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}

async function usageOf(mock: RunningMock, key: string) {
  return JSON.parse((await send(mock.url, { ...callOf('getUsage'), key })).body).data.usage
}

async function leadIds(mock: RunningMock, count: number): Promise<string[]> {
  const key = createTestKey({ world: 'directory', rateLimit: ample })
  const ids: string[] = []
  for (let page = 1; ids.length < count; page++) {
    const { body } = await send(mock.url, { method: 'GET', path: `/leads?per_page=100&page=${page}`, key })
    ids.push(...JSON.parse(body).data.map((lead: { id: string }) => lead.id))
  }
  return ids.slice(0, count)
}

describe('at once', () => {
  test('a thousand unlocks of one lead cost one credit and cause one event', async () => {
    await using mock = await startMock()
    await using receiver = await startReceiver()
    const key = createTestKey({ credits: 1_000, rateLimit: ample })
    await send(mock.url, {
      ...callOf('createWebhook'),
      key,
      body: { name: 'Receiver', url: receiver.url, events: ['lead.unlocked'] },
    })
    const answers = await times(1_000, () => send(mock.url, { ...callOf('unlockLead'), key }))
    expect(countBy(answers, ({ status }) => status)).toEqual(new Map([[200, 1_000]]))
    const metas = answers.map(({ body }) => JSON.parse(body).meta)
    expect(countBy(metas, meta => `${meta.credits_used} ${meta.cached} ${meta.credits_remaining}`)).toEqual(
      new Map([
        ['1 false 999', 1],
        ['0 true 999', 999],
      ]),
    )
    expect(await usageOf(mock, key)).toMatchObject({ leads_used: 1, leads_remaining: 999 })
    await mock.mock.webhooks.idle()
    expect(receiver.arrived).toHaveLength(1)
  })

  test('a thousand unlocks and exports of the same leads cost each lead one credit', async () => {
    await using mock = await startMock()
    const ids = await leadIds(mock, 20)
    const key = createTestKey({ credits: 1_000, rateLimit: ample })
    const answers = await times(1_000, index =>
      index % 2 === 0
        ? send(mock.url, { ...callOf('unlockLead'), key, body: { lead_id: ids[index % 20] } })
        : send(mock.url, { ...callOf('exportLeads'), key, body: { lead_ids: ids.slice(index % 20) } }),
    )
    expect(countBy(answers, ({ status }) => status)).toEqual(new Map([[200, 1_000]]))
    const charged = answers.map(({ headers, body }) =>
      Number(headers['x-new-unlocks'] ?? JSON.parse(body).meta.credits_used),
    )
    expect(charged.reduce((sum, credits) => sum + credits, 0)).toBe(20)
    expect(await usageOf(mock, key)).toMatchObject({ leads_used: 20 })
  })

  test('of a hundred unlocks of different leads with ten credits, exactly ten succeed', async () => {
    await using mock = await startMock()
    const ids = await leadIds(mock, 100)
    const key = createTestKey({ credits: 10, rateLimit: ample })
    const answers = await times(100, index =>
      send(mock.url, { ...callOf('unlockLead'), key, body: { lead_id: ids[index] } }),
    )
    expect(countBy(answers, ({ status }) => status)).toEqual(
      new Map([
        [200, 10],
        [402, 90],
      ]),
    )
    expect(await usageOf(mock, key)).toMatchObject({ leads_used: 10, leads_remaining: 0 })
    const found = await send(mock.url, { method: 'GET', path: '/leads?per_page=100', key })
    const unlocked = JSON.parse(found.body).data.filter((lead: { is_unlocked: boolean }) => lead.is_unlocked)
    const paid = answers.flatMap(({ status, body }) => (status === 200 ? [JSON.parse(body).data.id] : []))
    expect(unlocked.map(({ id }: { id: string }) => id).toSorted()).toEqual(paid.toSorted())
  })

  test('of two exports that cannot both be paid for, one is made in full and the other not at all', async () => {
    await using mock = await startMock()
    const ids = await leadIds(mock, 2 * maxExportLeads)
    const key = createTestKey({ credits: 999, rateLimit: ample })
    const halves = [ids.slice(0, maxExportLeads), ids.slice(maxExportLeads)]
    const answers = await times(2, index =>
      send(mock.url, { ...callOf('exportLeads'), key, body: { lead_ids: halves[index] } }),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 402])
    expect(await usageOf(mock, key)).toMatchObject({ leads_used: maxExportLeads, leads_remaining: 499 })
  })

  test.each([1, 60, 499, 500])(
    'five hundred requests on one key admit exactly its limit: %i',
    async limit => {
      await using mock = await startMock({ frozen: true })
      const key = createTestKey({ rateLimit: limit })
      const answers = await times(500, () => send(mock.url, { ...callOf('getUsage'), key }))
      const admitted = answers.filter(({ status }) => status === 200)
      expect(admitted).toHaveLength(limit)
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(500 - limit)
      const remaining = admitted.map(({ headers }) => Number(headers['x-ratelimit-remaining']))
      expect(remaining.toSorted((a, b) => a - b)).toEqual(Array.from({ length: limit }, (_, index) => index))
    },
  )

  test('across the edge of a window, each of the two admits exactly the limit', async () => {
    await using mock = await startMock({ frozen: true, now: new Date('2026-02-26T14:30:59.999Z') })
    const key = createTestKey({ rateLimit: 60 })
    const request = () => send(mock.url, { ...callOf('getUsage'), key })
    const first = request()
    const early = times(249, request)
    await first
    await mock.mock.clock.advance(1)
    const late = times(250, request)
    const windows = Map.groupBy(
      [await first, ...(await early), ...(await late)],
      ({ headers }) => headers['x-ratelimit-reset'],
    )
    expect(windows.size).toBe(2)
    for (const answers of windows.values()) {
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(Math.min(60, answers.length))
    }
  })

  test('fifty keys of one world have fifty windows', async () => {
    await using mock = await startMock({ frozen: true })
    const keys = Array.from({ length: 50 }, (_, serial) => createTestKey({ rateLimit: 5, serial }))
    const answers = await times(500, index =>
      send(mock.url, { ...callOf('getUsage'), key: keys[index % 50] ?? '' }),
    )
    expect(countBy(answers, ({ status }) => status)).toEqual(
      new Map([
        [200, 250],
        [429, 250],
      ]),
    )
  })
})
