import { describe, expect, test } from 'vitest'
import { createClient } from '../testing/client.ts'
import { mockUnderTest, now } from '../testing/mock-under-test.ts'

const windowEnd = now.getTime() / 1000 + 60
const sarah = 'c_7f3a2b9d1e8c5f4a'

describe('the rate limit', () => {
  test('rate.default-limit, rate.remaining, rate.reset: is 60, and falls by one with each request, whatever becomes of it', async () => {
    const { client, mock } = mockUnderTest()
    const answers = [
      await client.call('getUsage'),
      await client.call('unlockLead', { body: {} }),
      await client.call('unlockLead', { body: { lead_id: 'c_unknown' } }),
      await client.send({ path: '/nowhere' }),
      await client.call('exportLeads', { body: { lead_ids: [sarah] } }),
    ]
    await mock.clock.advance(59_999)
    answers.push(await client.call('getUsage'))
    for (const [index, { headers }] of answers.entries()) {
      expect(headers).toMatchObject({
        'x-ratelimit-limit': '60',
        'x-ratelimit-remaining': String(59 - index),
        'x-ratelimit-reset': String(windowEnd),
      })
    }
  })

  test('rate.exceeded, rate.retry-after: beyond it a request is refused and told when to come back', async () => {
    const { as, mock } = mockUnderTest()
    const client = as({ rateLimit: 2 })
    await mock.clock.advance(47_400)
    for (let i = 0; i < 2; i++) expect((await client.call('getUsage')).status).toBe(200)
    expect(await client.call('getUsage')).toMatchObject({
      status: 429,
      headers: {
        'x-ratelimit-limit': '2',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(windowEnd),
        'retry-after': '13',
      },
      body: {
        data: null,
        error: {
          code: 'RATE_LIMITED',
          message: 'Rate limit exceeded. You are allowed 2 requests per minute.',
          status: 429,
          retry_after: 13,
        },
      },
    })
  })

  test.each([
    { into: 0, seconds: 60 },
    { into: 1, seconds: 60 },
    { into: 999, seconds: 60 },
    { into: 1_000, seconds: 59 },
    { into: 59_000, seconds: 1 },
    { into: 59_999, seconds: 1 },
  ])(
    'rate.retry-truthful: $into ms into a window the wait is $seconds s, and then the next is let in',
    async ({ into, seconds }) => {
      const { as, mock } = mockUnderTest()
      const client = as({ rateLimit: 1 })
      await mock.clock.advance(into)
      await client.call('getUsage')
      const { headers } = await client.call('getUsage')
      expect(headers['retry-after']).toBe(String(seconds))
      await mock.clock.set(windowEnd * 1000 - 1)
      expect((await client.call('getUsage')).status).toBe(429)
      await mock.clock.set(Math.max(windowEnd * 1000, now.getTime() + into + seconds * 1000))
      expect(await client.call('getUsage')).toMatchObject({
        status: 200,
        headers: { 'x-ratelimit-reset': String(windowEnd + 60) },
      })
    },
  )

  test('rate.exact: lets in exactly as many as it says of 500 at once', async () => {
    const { as } = mockUnderTest()
    const client = as({ rateLimit: 100 })
    const answers = await Promise.all(Array.from({ length: 500 }, () => client.call('getUsage')))
    const admitted = answers.filter(({ status }) => status === 200)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(400)
    expect(new Set(admitted.map(({ headers }) => headers['x-ratelimit-remaining'])).size).toBe(100)
  })

  test('rate.per-key: of a key is its own, also beside another of its account', async () => {
    const { as } = mockUnderTest()
    const [one, sister] = [as({ rateLimit: 2 }), as({ rateLimit: 2, serial: 1 })]
    for (let i = 0; i < 3; i++) await one.call('getUsage')
    expect(await sister.call('getUsage')).toMatchObject({
      status: 200,
      headers: { 'x-ratelimit-remaining': '1' },
    })
  })

  test('rate.window: opens again with the minute of the clock', async () => {
    const { as, mock } = mockUnderTest({ now: new Date('2026-02-26T14:30:59.900Z') })
    const client = as({ rateLimit: 1 })
    const statuses = []
    for (let i = 0; i < 4; i++) {
      statuses.push((await client.call('getUsage')).status)
      await mock.clock.advance(50)
    }
    expect(statuses).toEqual([200, 429, 200, 429])
  })

  test('rate.headers: without a good key is the default, uncounted', async () => {
    const { mock } = mockUnderTest({ rateLimit: 7 })
    for (const key of [undefined, 'nonsense', mock.key({ expiresAt: new Date(1000) })]) {
      const client = createClient(mock, key)
      for (let i = 0; i < 10; i++) {
        expect(await client.call('getUsage')).toMatchObject({
          status: 401,
          headers: {
            'x-ratelimit-limit': '7',
            'x-ratelimit-remaining': '7',
            'x-ratelimit-reset': String(windowEnd),
          },
        })
      }
    }
  })

  test('rate.retry-only-429: names a wait on no other answer', async () => {
    const { client, as, mock } = mockUnderTest()
    const answers = [
      await client.call('getUsage'),
      await client.call('unlockLead'),
      await client.send({ path: '/nowhere' }),
      await as({ scopes: [] }).call('getUsage'),
      await as({ credits: 0, world: 'poor' }).call('unlockLead', { body: { lead_id: sarah } }),
      await createClient(mock, undefined).call('getUsage'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 404, 403, 402, 401])
    for (const { headers, text } of answers) {
      expect(headers['retry-after']).toBeUndefined()
      expect(text).not.toContain('retry_after')
    }
  })

  test('of the mock is for keys that name none of their own', async () => {
    const { client, as } = mockUnderTest({ rateLimit: 7 })
    expect((await client.call('getUsage')).headers['x-ratelimit-limit']).toBe('7')
    expect((await as({ rateLimit: 1_000 }).call('getUsage')).headers['x-ratelimit-limit']).toBe('1000')
  })

  test('that is off refuses nobody, and its headers stay true', async () => {
    const { as } = mockUnderTest({ rateLimit: 'off' })
    const client = as({ rateLimit: 1 })
    await client.call('getUsage')
    expect(await client.call('getUsage')).toMatchObject({
      status: 200,
      headers: { 'x-ratelimit-limit': '1000000000', 'x-ratelimit-remaining': '999999998' },
    })
  })
})
