// A client made by openapi-fetch from nothing but the generated types calls every operation. The compiler has its say too:
// a path, a field or an answer that the contract does not have would not pass `npm run typecheck`.
import createClient from 'openapi-fetch'
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest'
import { createTestKey } from '#fixtures/test-key.ts'
import { operations } from '#openapi/generated/operations.ts'
import type { paths } from '#openapi/generated/types.ts'
import { type RunningMock, startMock } from './running-mock.ts'

describe('a client of openapi-fetch', () => {
  let mock: RunningMock
  const called = new Set<string>()

  beforeAll(async () => {
    mock = await startMock()
  })
  afterAll(() => mock.close())

  function clientOf(world: string) {
    const client = createClient<paths>({
      baseUrl: mock.url,
      headers: { Authorization: `Bearer ${createTestKey({ world })}` },
      // The contract's lists: one parameter, values separated by commas.
      querySerializer: { array: { style: 'form', explode: false } },
    })
    client.use({
      onResponse({ request, schemaPath }) {
        called.add(`${request.method} ${schemaPath}`)
      },
    })
    return client
  }

  test('searches', async () => {
    const { data, error } = await clientOf('search').GET('/leads', {
      params: { query: { type: 'business', country: ['US', 'Canada'], page: 2, per_page: 10 } },
    })
    expect(error).toBeUndefined()
    expect(data?.meta).toMatchObject({ page: 2, per_page: 10 })
    const countries = data?.data.map(lead => lead.country) ?? []
    expect(countries).toHaveLength(10)
    expect(new Set(countries)).toEqual(new Set(['US', 'Canada']))
  })

  test('unlocks, and reads the balance', async () => {
    const { data } = await clientOf('unlock').POST('/leads/unlock', {
      body: { lead_id: 'c_7f3a2b9d1e8c5f4a' },
    })
    expect(data?.data.email_primary).toBe('sarah.mitchell@acme.com')
    expect(data?.meta).toMatchObject({ credits_used: 1, credits_remaining: 4999, cached: false })
  })

  test('exports a file of either form', async () => {
    const client = clientOf('export')
    const csv = await client.POST('/leads/export', {
      body: { lead_ids: ['c_7f3a2b9d', 'c_1a2b3c4d'], format: 'csv' },
      parseAs: 'text',
    })
    expect(String(csv.data).split('\r\n')).toHaveLength(4)
    expect(csv.response.headers.get('X-New-Unlocks')).toBe('2')
    const json = await client.POST('/leads/export', { body: { lead_ids: ['c_7f3a2b9d'], format: 'json' } })
    expect(json.data).toMatchObject([{ id: 'c_7f3a2b9d' }])
    expect(json.response.headers.get('X-Cached-Unlocks')).toBe('1')
  })

  test('enriches', async () => {
    const { data } = await clientOf('enrich').POST('/leads/enrich', {
      body: { lead_id: 'c_7f3a2b9d1e8c5f4a' },
    })
    expect(data?.data).toMatchObject({ sector: 'Technology', middle_name: null, year_founded: 2015 })
    expect(data?.meta.lead_id).toBe('c_7f3a2b9d1e8c5f4a')
  })

  test('validates one address and many', async () => {
    const client = clientOf('validate')
    const one = await client.POST('/email/validate', { body: { email: 'sarah@acme.com' } })
    expect(one.data?.data).toEqual({ email: 'sarah@acme.com', is_valid: true, reason: null, cached: false })
    const many = await client.POST('/email/validate', { body: { emails: ['sarah@acme.com', 'nobody'] } })
    expect(many.data?.meta).toMatchObject({ total: 2, valid: 1, invalid: 1, cached_count: 1 })
  })

  test('subscribes, lists and deletes', async () => {
    const client = clientOf('webhooks')
    const created = await client.POST('/webhooks', {
      body: { name: 'CRM', url: 'https://hooks.example/crm', events: ['lead.unlocked', 'email.replied'] },
    })
    expect(created.response.status).toBe(201)
    expect(created.data?.meta.secret).toMatch(/^whsec_/)
    const id = created.data?.data.id ?? ''
    const listed = await client.GET('/webhooks')
    expect(listed.data?.data.map(webhook => webhook.id)).toEqual([id])
    const deleted = await client.DELETE('/webhooks/{id}', { params: { path: { id } } })
    expect(deleted.data?.data).toMatchObject({ id, deleted: true })
    const again = await client.DELETE('/webhooks/{id}', { params: { path: { id } } })
    expect(again.data).toBeUndefined()
    expect(again.error?.error).toMatchObject({ code: 'GONE', status: 410 })
  })

  test('shows the usage', async () => {
    const { data } = await clientOf('usage').GET('/account/usage')
    expect(data?.data.usage).toMatchObject({ leads_used: 0, leads_limit: 5000, leads_remaining: 5000 })
    expect(data?.data.plan.max_webhooks).toBe(50)
  })

  test('reads an error as data, with its code', async () => {
    const { data, error } = await clientOf('error').POST('/leads/unlock', { body: { lead_id: 'nobody' } })
    expect(data).toBeUndefined()
    expect(error?.error.code).toBe('NOT_FOUND')
    // The code tells the errors apart, for the compiler too: one of them has a time to wait.
    if (error?.error.code === 'RATE_LIMITED') expectTypeOf(error.error.retry_after).toEqualTypeOf<number>()
  })

  test('has called all nine operations', () => {
    expect(called).toEqual(new Set(Object.values(operations).map(({ method, path }) => `${method} ${path}`)))
  })
})
