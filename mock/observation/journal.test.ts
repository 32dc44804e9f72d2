import { describe, expect, test } from 'vitest'
import { apiRequest } from '../testing/api-request.ts'
import { mockUnderTest, now } from '../testing/mock-under-test.ts'
import { WaitTimeoutError } from './waiters.ts'

const sarah = 'c_7f3a2b9d1e8c5f4a'

describe('the journal', () => {
  test('has of each request what came, what went, which stage answered and what it cost', async () => {
    const { client, mock } = mockUnderTest()
    const { trace } = await client.call('unlockLead', {
      query: 'a=b',
      body: { lead_id: sarah },
      headers: { 'user-agent': 'a test', cookie: 'secret' },
    })
    expect(mock.requests.list()).toMatchObject([
      {
        id: trace.requestId,
        at: now.getTime(),
        operation: 'unlockLead',
        method: 'POST',
        path: '/leads/unlock',
        query: 'a=b',
        requestHeaders: {
          authorization: '(left out)',
          'content-type': 'application/json',
          'user-agent': 'a test',
        },
        requestBody: `{"lead_id":"${sarah}"}`,
        status: 200,
        responseHeaders: { 'X-RateLimit-Remaining': '59' },
        responseBody: expect.stringContaining('"credits_used":1'),
        stage: 'operation',
        worldId: expect.stringMatching(/^[0-9a-f]{12}$/),
        creditsCharged: 1,
        creditsRemaining: 4999,
        rateRemaining: 59,
        faultId: null,
        preferenceApplied: null,
      },
    ])
    expect(JSON.stringify(mock.requests.list())).not.toContain('cookie')
  })

  test('is asked by operation, status, method and world', async () => {
    const { client, as, mock } = mockUnderTest()
    await client.call('getUsage')
    await client.call('unlockLead', { body: {} })
    await as({ world: 'another' }).call('getUsage')
    await client.send({ path: '/nowhere' })
    expect(mock.requests.count()).toBe(4)
    expect(mock.requests.count({ operation: 'getUsage' })).toBe(2)
    expect(mock.requests.count({ operation: 'getUsage', world: 'another' })).toBe(1)
    expect(mock.requests.count({ world: 'nobody' })).toBe(0)
    expect(mock.requests.count({ status: 404, method: 'get' })).toBe(1)
    expect(mock.requests.find({ method: 'POST' })).toMatchObject({ operation: 'unlockLead', status: 400 })
    expect(mock.requests.find({ status: 500 })).toBeUndefined()
    const { id = '' } = mock.requests.find() ?? {}
    expect(mock.requests.get(id)).toMatchObject({ path: '/nowhere', operation: null })
    expect(mock.requests.get('req_unknown')).toBeUndefined()
  })

  test('lets wait for requests, those before included', async () => {
    const { client, mock } = mockUnderTest()
    await client.call('getUsage')
    const waiting = mock.requests.wait({ operation: 'getUsage' }, { count: 2 })
    await client.call('listWebhooks')
    await client.call('getUsage')
    expect(await waiting).toHaveLength(2)
    await expect(mock.requests.wait({ status: 500 }, { timeoutMs: 5 })).rejects.toThrow(
      new WaitTimeoutError('Waited 5 ms for 1 such request, and it did not happen.'),
    )
    await expect(mock.requests.wait({}, { count: 1_001 })).rejects.toThrow(RangeError)
  })

  test('keeps no more than the newest two thousand, and of each body the head', async () => {
    const { client, mock } = mockUnderTest({ rateLimit: 'off' })
    for (let i = 0; i < 2_100; i++) await client.call('getUsage')
    expect(mock.requests.count()).toBeLessThanOrEqual(2_000)
    expect(mock.requests.count()).toBeGreaterThanOrEqual(1_000)
    await client.call('searchLeads', { query: `per_page=100&${'x'.repeat(10_000)}` })
    await client.call('unlockLead', { body: { lead_id: 'x'.repeat(100_000) } })
    const [search, unlock] = mock.requests.list().slice(-2)
    expect(search?.query).toHaveLength(2_048)
    expect(search?.responseBody.length).toBeGreaterThan(4_000)
    expect(search?.responseBody.length).toBeLessThanOrEqual(4_096)
    expect(unlock?.requestBody).toHaveLength(4_096)
  })

  test('tells each request from the others whose places it shares, and a query with any character', async () => {
    const { client, mock } = mockUnderTest({ rateLimit: 'off' })
    const queries = Array.from({ length: 1_500 }, (_, n) => `n=${n}&${'x'.repeat(n)}&a=\nß`)
    for (const query of queries) await client.call('getUsage', { query })
    const entries = mock.requests.list()
    expect(entries.map(({ query }) => query)).toEqual(queries.slice(-1_000))
    expect(entries.map(({ responseBody }) => JSON.parse(responseBody).meta.request_id)).toEqual(
      entries.map(({ id }) => id),
    )
    for (const { id } of entries.slice(0, 5)) expect(mock.requests.get(id)?.id).toBe(id)
  })

  test('has the whole of a short page, each time that it is asked for', async () => {
    const { client, mock } = mockUnderTest()
    for (let times = 1; times <= 3; times++) {
      const { text, trace } = await client.call('searchLeads', { query: 'per_page=1' })
      expect(mock.requests.get(trace.requestId)?.responseBody).toBe(text)
    }
  })

  test('has a copy of a body, so that the bytes of a socket can be let go', async () => {
    const { mock } = mockUnderTest()
    const body = Buffer.from(JSON.stringify({ lead_id: sarah }))
    const headers = { authorization: `Bearer ${mock.key()}`, 'content-type': 'application/json' }
    await mock.handle(apiRequest({ method: 'POST', path: '/leads/enrich', headers, body }))
    body.fill('x')
    expect(mock.requests.list()).toMatchObject([{ requestBody: `{"lead_id":"${sarah}"}`, status: 200 }])
  })

  test('charges each request with its own, whoever else spends at the same time', async () => {
    const { client, mock } = mockUnderTest()
    const leads = (await client.ok('searchLeads', { query: 'per_page=20' })).data.map(({ id }) => id)
    await Promise.all(leads.map(lead_id => client.ok('unlockLead', { body: { lead_id } })))
    const unlocks = mock.requests.list({ operation: 'unlockLead' })
    expect(unlocks.map(({ creditsCharged }) => creditsCharged)).toEqual(leads.map(() => 1))
    expect(new Set(unlocks.map(({ creditsRemaining }) => creditsRemaining)).size).toBe(leads.length)
  })

  test('auth.hashed: has no key, wherever it was sent', async () => {
    const { client, mock } = mockUnderTest()
    const key = mock.key()
    const webhook = { name: key, url: 'https://receiver.example/', events: ['email.sent'] }
    await client.ok('createWebhook', { body: webhook, query: `api_key=${key}`, headers: { prefer: key } })
    await client.send({ path: `/leads/${key}` })
    expect(mock.requests.find({ operation: 'createWebhook' })?.query).toBe('api_key=ll_(left out)')
    expect(JSON.stringify(mock.requests.list())).not.toContain(key.slice(3))
  })

  test('webhooks.secret-once: has no secret of a webhook', async () => {
    const { client, mock } = mockUnderTest()
    const webhook = { name: 'Leads', url: 'https://receiver.example/', events: ['lead.unlocked'] }
    const { meta } = await client.ok('createWebhook', { body: webhook })
    expect(mock.requests.find()?.responseBody).toContain('"secret":"whsec_(left out)"')
    expect(JSON.stringify(mock.requests.list())).not.toContain(meta.secret)
  })
})
