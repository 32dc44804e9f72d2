import { describe, expect, test } from 'vitest'
import type { Happening } from './observation/happenings.ts'
import { createClient } from './testing/client.ts'
import { mockUnderTest, now } from './testing/mock-under-test.ts'

const sarah = 'c_7f3a2b9d1e8c5f4a'
const webhook = { name: 'Leads', url: 'http://127.0.0.1:9/hook', events: ['lead.unlocked'] }

describe('a reset', () => {
  test('takes a mock back to its start', async () => {
    const { client, mock, delivered } = mockUnderTest({ rateLimit: 3 })
    await client.ok('createWebhook', { body: webhook })
    const unlocking = await client.hold('unlockLead', { body: { lead_id: sarah } })
    mock.faults.add({ operation: 'getUsage', status: 500 })
    await mock.clock.advance(5_000)
    mock.clock.resume()
    await mock.reset()
    unlocking.sent()
    await mock.webhooks.idle()
    expect([mock.clock.now(), mock.clock.frozen]).toEqual([now.getTime(), true])
    expect([mock.requests.count(), mock.faults.list(), await mock.accounts(), delivered]).toEqual([
      0,
      [],
      [],
      [],
    ])
    expect(mock.pendingDeliveries).toBe(0)
    expect(await client.call('getUsage')).toMatchObject({
      status: 200,
      headers: { 'x-ratelimit-remaining': '2' },
    })
    expect((await client.ok('listWebhooks')).data).toEqual([])
  })
})

describe('a snapshot', () => {
  test('takes accounts, windows and the time back, also in another mock, also through JSON', async () => {
    const { client, mock } = mockUnderTest()
    const key = mock.key()
    await client.ok('unlockLead', { body: { lead_id: sarah } })
    await mock.clock.advance(7_000)
    const snapshot = JSON.parse(JSON.stringify(await mock.snapshot()))
    const other = mockUnderTest({ now: new Date(0) })
    await other.mock.restore(snapshot)
    expect(other.mock.clock.now()).toBe(now.getTime() + 7_000)
    const { headers, body } = await createClient(other.mock, key).call('unlockLead', {
      body: { lead_id: sarah },
    })
    expect(headers['x-ratelimit-remaining']).toBe('58')
    expect(body).toMatchObject({ meta: { cached: true, credits_remaining: 4999 } })
  })

  test('forgets what waits to be delivered, and is not touched by what comes after it', async () => {
    const { client, mock, delivered } = mockUnderTest()
    await client.ok('createWebhook', { body: webhook })
    const snapshot = await mock.snapshot()
    const before = structuredClone(snapshot)
    const unlocking = await client.hold('unlockLead', { body: { lead_id: sarah } })
    await mock.restore(snapshot)
    unlocking.sent()
    await mock.webhooks.idle()
    expect(delivered).toEqual([])
    await client.ok('unlockLead', { body: { lead_id: sarah } })
    expect(snapshot).toEqual(before)
  })
})

describe('an account', () => {
  test('tells its credits, usage and ledger, by a key or by the name of its world', async () => {
    const { mock, as } = mockUnderTest()
    const key = mock.key({ world: 'mine', credits: 4 })
    await as({ world: 'mine', credits: 4 }).ok('unlockLead', { body: { lead_id: sarah } })
    const account = await mock.account(key)
    expect(account).toMatchObject({
      credits: { limit: 4, used: 1, remaining: 3 },
      usage: { leads_used: 1, leads_limit: 4, leads_remaining: 3, leads_usage_pct: 25 },
      ledger: [{ operation: 'unlockLead', leadId: sarah, outcome: 'charged', balance: 3 }],
    })
    expect(await mock.account('mine')).toEqual(account)
    expect(await mock.account(account.worldId)).toEqual(account)
    expect(await mock.account('nobody')).toBeUndefined()
    await expect(mock.account('ll_nonsense')).rejects.toThrow('This is no test key.')
  })

  test('can be left with other credits', async () => {
    const { mock, client } = mockUnderTest()
    await mock.setCredits(mock.key(), 1)
    expect((await client.ok('unlockLead', { body: { lead_id: sarah } })).meta.credits_remaining).toBe(0)
    expect((await client.call('unlockLead', { body: { lead_id: 'c_7f3a2b9d' } })).status).toBe(402)
    await expect(mock.setCredits(mock.key(), -1)).rejects.toThrow(RangeError)
    await expect(mock.setCredits(mock.key(), 0.5)).rejects.toThrow(RangeError)
  })

  test('agrees with its ledger, its usage and every answer, whatever is unlocked and exported', async () => {
    const { mock, client } = mockUnderTest({ rateLimit: 'off' })
    const key = mock.key()
    const { data } = await client.ok('searchLeads', { query: 'per_page=20' })
    const ids = data.map(({ id }) => id)
    const steps = [ids.slice(0, 1), ids.slice(0, 5), ids.slice(3, 4), ids.slice(4, 20), ids]
    for (const lead_ids of steps) {
      const { trace } = await client.call('exportLeads', { body: { lead_ids } })
      const { ledger, credits, usage } = await mock.account(key)
      const charged = ledger.filter(({ outcome }) => outcome === 'charged').length
      expect([charged, usage.leads_used, 5000 - credits.remaining]).toEqual([
        credits.used,
        credits.used,
        credits.used,
      ])
      expect(ledger.at(-1)?.balance).toBe(credits.remaining)
      expect(trace.creditsRemaining).toBe(credits.remaining)
      expect((await client.ok('getUsage')).data.usage).toMatchObject({ leads_used: credits.used })
    }
  })
})

test('a mock tells of all that happens, until nobody listens', async () => {
  const { mock, client } = mockUnderTest()
  const types: Happening['type'][] = []
  const stop = mock.subscribe(({ type }) => types.push(type))
  await client.ok('createWebhook', { body: webhook })
  await client.ok('unlockLead', { body: { lead_id: sarah } })
  await mock.webhooks.idle()
  await mock.clock.advance(1)
  mock.faults.add({ operation: 'getUsage', status: 500 })
  await mock.setCredits(mock.key(), 1)
  await mock.reset()
  stop()
  await client.ok('getUsage')
  expect(types).toEqual([
    'request',
    'request',
    'event',
    'delivery',
    'clock',
    'fault',
    'credits',
    'fault',
    'reset',
  ])
})

test('the same seed gives the same leads and the same ids', async () => {
  const answers = await Promise.all(
    [7, 7, 8].map(async seed => {
      const { client } = mockUnderTest({ seed })
      const { text } = await client.call('searchLeads', { query: 'page=5' })
      const created = await client.call('createWebhook', { body: webhook })
      return text + created.text
    }),
  )
  expect(answers[0]).toBe(answers[1])
  expect(answers[0]).not.toBe(answers[2])
})
