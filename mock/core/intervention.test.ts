import { describe, expect, test } from 'vitest'
import { mockUnderTest } from '../testing/mock-under-test.ts'
import { textOf } from './response-body.ts'

const sarah = 'c_7f3a2b9d1e8c5f4a'
const unlock = { body: { lead_id: sarah } }

describe('a fault', () => {
  test('before the operation keeps the envelope and the headers, and does no work', async () => {
    const { client, mock } = mockUnderTest()
    mock.faults.add({ operation: 'unlockLead', status: 500, times: 1 })
    expect(await client.call('unlockLead', unlock)).toMatchObject({
      status: 500,
      headers: { 'x-ratelimit-remaining': '59' },
      body: { data: null, error: { code: 'INTERNAL_ERROR', status: 500 } },
      trace: { stage: 'fault', fault: { hits: 1 } },
    })
    expect((await client.ok('unlockLead', unlock)).meta).toMatchObject({ credits_used: 1, cached: false })
  })

  test('after the operation leaves its work done: the credit is spent, the event is told', async () => {
    const { client, mock, delivered } = mockUnderTest()
    const webhook = { name: 'Leads', url: 'http://127.0.0.1:9/', events: ['lead.unlocked'] }
    await client.ok('createWebhook', { body: webhook })
    mock.faults.add({ operation: 'unlockLead', status: 500, phase: 'after', times: 1 })
    expect((await client.call('unlockLead', unlock)).status).toBe(500)
    await mock.webhooks.idle()
    expect(delivered).toHaveLength(1)
    expect((await client.ok('unlockLead', unlock)).meta).toMatchObject({ credits_used: 0, cached: true })
  })

  test('after the operation strikes none that was refused', async () => {
    const { client, mock } = mockUnderTest()
    mock.faults.add({ operation: 'unlockLead', status: 500, phase: 'after' })
    expect((await client.call('unlockLead', { body: {} })).status).toBe(400)
    expect((await client.call('unlockLead', { body: { lead_id: 'c_1' } })).status).toBe(404)
    expect(mock.faults.list()).toMatchObject([{ hits: 0 }])
  })

  test.each([
    { title: 'without a key', as: undefined, status: 401 },
    { title: 'without the scope', as: { scopes: [] }, status: 403 },
    { title: 'of a small plan', as: { plan: 'free' }, status: 403 },
  ] as const)('strikes no request $title', async ({ as: options, status }) => {
    const { mock, as, client } = mockUnderTest()
    mock.faults.add({ operation: 'getUsage', status: 500 })
    const caller = options === undefined ? client : as(options)
    const headers = options === undefined ? { authorization: 'Bearer nonsense' } : {}
    expect((await caller.call('getUsage', { headers })).status).toBe(status)
    expect(mock.faults.list()).toMatchObject([{ hits: 0 }])
  })

  test('of status 429 names a wait that is true, and no request left', async () => {
    const { client, mock } = mockUnderTest()
    mock.faults.add({ operation: 'getUsage', status: 429 })
    expect(await client.call('getUsage')).toMatchObject({
      status: 429,
      headers: { 'retry-after': '60', 'x-ratelimit-remaining': '0' },
      body: { error: { code: 'RATE_LIMITED', retry_after: 60 } },
    })
  })

  test.each([
    { status: 503, code: 'INTERNAL_ERROR' },
    { status: 418, code: 'BAD_REQUEST' },
    { status: 403, code: 'FORBIDDEN' },
  ])('of status $status has the code $code', async ({ status, code }) => {
    const { client, mock } = mockUnderTest()
    mock.faults.add({ operation: 'getUsage', status })
    const answer = await client.send({ path: '/account/usage' })
    expect(answer).toMatchObject({ status, body: { error: { code, status } } })
  })

  test('that breaks off the answer leaves no JSON', async () => {
    const { client, mock } = mockUnderTest()
    mock.faults.add({ operation: 'getUsage', malformed: true, phase: 'after' })
    const response = await client.hold('getUsage')
    expect(response.status).toBe(200)
    const text = textOf(response.body)
    expect(text).toMatch(/^\{"data":/)
    expect(() => JSON.parse(text)).toThrow(SyntaxError)
  })

  test.each([{ delayMs: 30 }, { slowMs: 30 }])(
    '%j is left to the adapter, with the answer of the operation',
    async effect => {
      const { client, mock } = mockUnderTest()
      mock.faults.add({ operation: 'unlockLead', ...effect })
      const response = await client.hold('unlockLead', unlock)
      expect([response.status, response.effects]).toMatchObject([200, effect])
    },
  )
})

describe('a preference', () => {
  const prefer = (header: string) => ({ headers: { prefer: header } })

  test('for a status is granted without doing the work', async () => {
    const { client } = mockUnderTest()
    const answer = await client.call('unlockLead', { ...unlock, ...prefer('code=402') })
    expect(answer).toMatchObject({
      status: 402,
      headers: { 'preference-applied': 'code=402' },
      body: { error: { code: 'CREDITS_EXHAUSTED' } },
    })
    expect((await client.ok('unlockLead', unlock)).meta.cached).toBe(false)
  })

  test('for an example is granted with fresh ids and times', async () => {
    const { client } = mockUnderTest()
    const { body, headers } = await client.call('validateEmail', {
      body: { email: 'x' },
      ...prefer('example=bulk'),
    })
    expect(headers['preference-applied']).toBe('example=bulk')
    expect(body).toMatchObject({ data: [{ email: 'sarah@acme.com' }, {}, {}], meta: { total: 3 } })
    expect(Object(body).meta.request_id).not.toBe('req_7f6e5d4c3b2a1098')
  })

  test.each(['code=404', 'example=nonsense', 'code=418', 'respond-async'])(
    'for what the contract does not have is ignored: %s',
    async header => {
      const { client } = mockUnderTest()
      const answer = await client.call('getUsage', prefer(header))
      expect(answer.status).toBe(200)
      expect(answer.headers['preference-applied']).toBeUndefined()
    },
  )

  test('gives way to a fault', async () => {
    const { client, mock } = mockUnderTest()
    mock.faults.add({ operation: 'getUsage', status: 500 })
    expect((await client.call('getUsage', prefer('code=403'))).status).toBe(500)
  })

  test('lets nobody in who has no key', async () => {
    const { client } = mockUnderTest()
    const headers = { authorization: 'Bearer nonsense', prefer: 'code=200' }
    expect((await client.call('getUsage', { headers })).status).toBe(401)
  })
})
