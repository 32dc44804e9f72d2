import { describe, expect, test } from 'vitest'
import { deletedLeadId } from '#fixtures/reference-leads.ts'
import { errors } from '#openapi/generated/errors.ts'
import { createClient } from '../testing/client.ts'
import { type MockUnderTest, mockUnderTest, now } from '../testing/mock-under-test.ts'

const sarah = 'c_7f3a2b9d1e8c5f4a'
const webhook = { name: 'Leads', url: 'https://receiver.example/', events: ['lead.unlocked'] }

/** One request for each answer that the API has. */
const answers: {
  title: string
  status: number
  ask: (mock: MockUnderTest) => ReturnType<MockUnderTest['client']['send']>
}[] = [
  { title: 'a search', status: 200, ask: ({ client }) => client.call('searchLeads') },
  { title: 'a creation', status: 201, ask: ({ client }) => client.call('createWebhook', { body: webhook }) },
  { title: 'bad input', status: 400, ask: ({ client }) => client.call('unlockLead', { body: {} }) },
  { title: 'no key', status: 401, ask: ({ mock }) => createClient(mock, undefined).call('getUsage') },
  {
    title: 'no credit',
    status: 402,
    ask: ({ as }) => as({ credits: 0 }).call('unlockLead', { body: { lead_id: sarah } }),
  },
  { title: 'no scope', status: 403, ask: ({ as }) => as({ scopes: [] }).call('getUsage') },
  { title: 'a small plan', status: 403, ask: ({ as }) => as({ plan: 'free' }).call('getUsage') },
  {
    title: 'no such lead',
    status: 404,
    ask: ({ client }) => client.call('enrichLead', { body: { lead_id: 'c_1' } }),
  },
  { title: 'no such path', status: 404, ask: ({ client }) => client.send({ path: '/nowhere' }) },
  {
    title: 'a deleted lead',
    status: 410,
    ask: ({ client }) => client.call('enrichLead', { body: { lead_id: deletedLeadId } }),
  },
  {
    title: 'a full window',
    status: 429,
    async ask({ as }) {
      await as({ rateLimit: 1 }).call('getUsage')
      return as({ rateLimit: 1 }).call('getUsage')
    },
  },
]

describe('the envelope', () => {
  test.each(answers)(
    'envelope.success, envelope.error, envelope.status-matches, errors.table: of $title, $status',
    async ({ status, ask }) => {
      const { body, ...answer } = await ask(mockUnderTest())
      expect(answer.status).toBe(status)
      const { data, error, meta, ...rest } = Object(body)
      expect(rest).toEqual({})
      expect(meta).toMatchObject({
        request_id: expect.stringMatching(/^req_[0-9a-z]{16}$/),
        timestamp: now.toISOString(),
      })
      if (status < 300) {
        expect(error).toBeNull()
        expect(data).not.toBeNull()
        return
      }
      expect(data).toBeNull()
      expect(Object.keys(meta)).toEqual(['request_id', 'timestamp'])
      expect(error.status).toBe(status)
      const known = Object.entries(errors).filter(([, each]) => each.status === status)
      expect(known.map(([code]) => code)).toContain(error.code)
    },
  )

  test.each(answers)('envelope.message: of $title is a sentence', async ({ status, ask }) => {
    const { body } = await ask(mockUnderTest())
    if (status >= 400) expect(Object(body).error.message).toMatch(/^[A-Z].*\.$/)
  })

  test.each(answers)(
    'transport.json-utf8, rate.headers: of $title goes with its headers, and with no others',
    async ({ status, ask }) => {
      const { headers } = await ask(mockUnderTest())
      expect(headers['content-type']).toBe('application/json; charset=utf-8')
      expect(Object.keys(headers).sort()).toEqual(
        [
          'content-type',
          'x-ratelimit-limit',
          'x-ratelimit-remaining',
          'x-ratelimit-reset',
          ...(status === 429 ? ['retry-after'] : []),
        ].sort(),
      )
    },
  )

  test.each(answers)(
    'versioning.deprecation-headers: of $title says so when the version is on its way out',
    async ({ ask }) => {
      const deprecation = { at: new Date('2026-01-01T00:00:00Z'), sunset: new Date('2027-01-01T00:00:00Z') }
      const { headers } = await ask(mockUnderTest({ deprecation }))
      expect(headers).toMatchObject({ deprecation: '@1767225600', sunset: 'Fri, 01 Jan 2027 00:00:00 GMT' })
    },
  )

  test('versioning.deprecation-headers: stand on a file too', async () => {
    const deprecation = { at: new Date('2026-01-01T00:00:00Z'), sunset: new Date('2027-01-01T00:00:00Z') }
    const { client } = mockUnderTest({ deprecation })
    const { headers } = await client.call('exportLeads', { body: { lead_ids: [sarah] } })
    expect(headers).toMatchObject({ deprecation: '@1767225600', sunset: 'Fri, 01 Jan 2027 00:00:00 GMT' })
  })

  test('envelope.request-id, envelope.request-id-unique: has an id of its own each time', async () => {
    const { client } = mockUnderTest({ rateLimit: 'off' })
    const all = await Promise.all(Array.from({ length: 1_000 }, () => client.call('getUsage')))
    const ids = all.map(({ body }) => Object(body).meta.request_id)
    expect(new Set(ids).size).toBe(1_000)
    for (const id of ids) expect(id).toMatch(/^req_[0-9a-z]{16}$/)
  })

  test('envelope.timestamp: has the time of the clock', async () => {
    const { client, mock } = mockUnderTest()
    await mock.clock.advance(86_400_000)
    expect((await client.ok('getUsage')).meta.timestamp).toBe('2026-02-27T14:30:00.000Z')
  })

  test('errors.malformed-json, errors.media-type: is there when the body could not be read', async () => {
    const { client } = mockUnderTest()
    const json = { 'content-type': 'application/json' }
    expect(await client.call('unlockLead', { body: '{"lead_id":', headers: json })).toMatchObject({
      status: 400,
    })
    expect(
      await client.call('unlockLead', { body: '{}', headers: { 'content-type': 'text/plain' } }),
    ).toMatchObject({
      status: 400,
    })
  })

  test.each(['searchLeads', 'unlockLead', 'deleteWebhook', 'getUsage'] as const)(
    'errors.body-size: is there for a body over 1 MiB, to %s too',
    async operation => {
      const { client } = mockUnderTest()
      expect(await client.call(operation, { body: 'too-large', id: 'wh_1' })).toMatchObject({
        status: 400,
        body: { error: { code: 'BAD_REQUEST' } },
      })
    },
  )
})

describe('transport.base-path', () => {
  test.each([
    { url: 'https://api.leadleap.example/api/v1/account/usage', status: 200 },
    { url: 'http://127.0.0.1:4010/api/v1/account/usage?x=1#y', status: 200 },
    { url: 'https://api.leadleap.example/account/usage', status: 404 },
    { url: 'https://api.leadleap.example/api/v2/account/usage', status: 404 },
    { url: 'https://api.leadleap.example/api/v1', status: 404 },
    { url: 'https://api.leadleap.example/', status: 404 },
  ])('$url: $status', async ({ url, status }) => {
    const { mock } = mockUnderTest()
    const response = await mock.fetch(url, { headers: { Authorization: `Bearer ${mock.key()}` } })
    expect(response.status).toBe(status)
  })
})
