import { describe, expect, test } from 'vitest'
import { deletedLeadId } from '#fixtures/reference-leads.ts'
import { createTestKey } from '#fixtures/test-key.ts'
import { type OperationId, operations, scopes } from '#openapi/generated/operations.ts'
import { createMemoryStore } from '../store/memory-store.ts'
import { createClient } from '../testing/client.ts'
import { mockUnderTest, now } from '../testing/mock-under-test.ts'

const sarah = 'c_7f3a2b9d1e8c5f4a'
const operationIds = Object.keys(operations).filter((id): id is OperationId => Object.hasOwn(operations, id))

/** A body with which an operation succeeds. */
const bodies: Partial<Record<OperationId, unknown>> = {
  unlockLead: { lead_id: sarah },
  exportLeads: { lead_ids: [sarah] },
  enrichLead: { lead_id: sarah },
  validateEmail: { email: 'a@x.example' },
  createWebhook: { name: 'Leads', url: 'https://receiver.example/', events: ['lead.unlocked'] },
}

const errorOf = (status: number, code: string) => ({ status, body: { data: null, error: { code, status } } })

describe('errors.order: a request that could be refused for two reasons is told the first', () => {
  test('401 before 429: a key that has used up its window and then expired', async () => {
    const { mock, as } = mockUnderTest()
    const client = as({ rateLimit: 1, expiresAt: new Date(now.getTime() + 10_000) })
    expect(await client.call('getUsage')).toMatchObject({ status: 200 })
    expect(await client.call('getUsage')).toMatchObject(errorOf(429, 'RATE_LIMITED'))
    await mock.clock.advance(10_000)
    expect(await client.call('getUsage')).toMatchObject(errorOf(401, 'UNAUTHORIZED'))
  })

  test('429 before 403 PLAN_LIMIT: a small plan beyond its limit', async () => {
    const client = mockUnderTest().as({ plan: 'growth', rateLimit: 1 })
    expect(await client.call('getUsage')).toMatchObject(errorOf(403, 'PLAN_LIMIT'))
    expect(await client.call('getUsage')).toMatchObject(errorOf(429, 'RATE_LIMITED'))
  })

  test('403 PLAN_LIMIT before 403 FORBIDDEN: a small plan without the scope', async () => {
    const { as } = mockUnderTest()
    expect(await as({ plan: 'growth', scopes: [] }).call('getUsage')).toMatchObject(
      errorOf(403, 'PLAN_LIMIT'),
    )
    expect(await as({ scopes: [] }).call('getUsage')).toMatchObject(errorOf(403, 'FORBIDDEN'))
  })

  test('403 FORBIDDEN before 400: no scope and no body', async () => {
    const { as, client } = mockUnderTest()
    expect(await as({ scopes: [] }).call('unlockLead')).toMatchObject(errorOf(403, 'FORBIDDEN'))
    expect(await client.call('unlockLead')).toMatchObject(errorOf(400, 'BAD_REQUEST'))
  })

  test.each([
    { instead: errorOf(404, 'NOT_FOUND'), id: 'c_unknown' },
    { instead: errorOf(410, 'GONE'), id: deletedLeadId },
  ])(
    '400 before $instead.status: an unknown format for a lead that is not there',
    async ({ instead, id }) => {
      const { client } = mockUnderTest()
      const call = (format: string) => client.call('exportLeads', { body: { lead_ids: [id], format } })
      expect(await call('xml')).toMatchObject(errorOf(400, 'BAD_REQUEST'))
      expect(await call('csv')).toMatchObject(instead)
    },
  )

  test.each([
    { first: errorOf(404, 'NOT_FOUND'), id: 'c_unknown' },
    { first: errorOf(410, 'GONE'), id: deletedLeadId },
  ])('$first.status before 402: no credit, and a lead that is not there', async ({ first, id }) => {
    const client = mockUnderTest().as({ credits: 0 })
    expect(await client.call('exportLeads', { body: { lead_ids: [sarah, id] } })).toMatchObject(first)
    expect(await client.call('exportLeads', { body: { lead_ids: [sarah] } })).toMatchObject(
      errorOf(402, 'CREDITS_EXHAUSTED'),
    )
  })
})

describe('errors.unknown-path, errors.unknown-method: what is no endpoint', () => {
  test.each([
    { path: '/lead', says: 'There is no such endpoint.' },
    { path: undefined, says: 'There is no such endpoint.' },
  ])('$path is 404, key or no key', async ({ path, says }) => {
    const { client, mock, as } = mockUnderTest()
    const strangers = [
      client,
      createClient(mock, undefined),
      createClient(mock, 'nonsense'),
      as({ plan: 'free' }),
    ]
    for (const each of strangers) {
      const answer = await each.send({ path })
      expect(answer).toMatchObject({
        status: 404,
        body: { data: null, error: { code: 'NOT_FOUND', message: says } },
      })
      expect(answer.headers['allow']).toBeUndefined()
    }
  })

  test.each([
    {
      method: 'PATCH',
      path: '/webhooks',
      allow: 'GET, POST',
      says: 'This endpoint does not answer to PATCH, but to GET, POST.',
    },
    {
      method: 'GET',
      path: '/webhooks/wh_1',
      allow: 'DELETE',
      says: 'This endpoint does not answer to GET, but to DELETE.',
    },
    {
      method: '<SCRIPT>',
      path: '/leads',
      allow: 'GET',
      says: 'This endpoint does not answer to this method, but to GET.',
    },
  ])('$method $path is 404 and says what there is', async ({ method, path, allow, says }) => {
    const { client, mock } = mockUnderTest()
    for (const each of [client, createClient(mock, undefined)]) {
      expect(await each.send({ method, path })).toMatchObject({
        status: 404,
        headers: { allow },
        body: { error: { code: 'NOT_FOUND', message: says } },
      })
    }
  })

  test('counts against the limit of a good key, and is 429 beyond it', async () => {
    const client = mockUnderTest().as({ rateLimit: 1 })
    expect(await client.send({ path: '/lead' })).toMatchObject({
      status: 404,
      headers: { 'x-ratelimit-remaining': '0' },
    })
    expect(await client.send({ path: '/lead' })).toMatchObject(errorOf(429, 'RATE_LIMITED'))
  })
})

describe('a scope', () => {
  const needs = operationIds.flatMap(operation =>
    operations[operation].scopes.map(alternative => ({ operation, alternative })),
  )

  test.each(needs)(
    '$alternative and nothing else lets call $operation',
    async ({ operation, alternative }) => {
      const client = mockUnderTest().as({ scopes: alternative })
      const { status } = await client.call(operation, { body: bodies[operation], id: 'wh_1' })
      expect(status).toBe(operation === 'deleteWebhook' ? 404 : operations[operation].successStatus)
    },
  )

  const lacks = [
    { id: 'scope.searchLeads', operation: 'searchLeads', says: 'leads:read' },
    { id: 'scope.unlockLead', operation: 'unlockLead', says: 'leads:unlock' },
    { id: 'scope.exportLeads', operation: 'exportLeads', says: 'leads:export' },
    { id: 'scope.enrichLead', operation: 'enrichLead', says: 'leads:enrich' },
    { id: 'scope.validateEmail', operation: 'validateEmail', says: 'email:validate' },
    { id: 'scope.listWebhooks', operation: 'listWebhooks', says: 'webhooks:read' },
    { id: 'scope.createWebhook', operation: 'createWebhook', says: 'webhooks:manage' },
    { id: 'scope.deleteWebhook', operation: 'deleteWebhook', says: 'webhooks:manage' },
    { id: 'scope.getUsage', operation: 'getUsage', says: 'account:read or leads:read' },
  ] as const

  test.each(lacks)('$id: all others do not, and $says is named', async ({ operation, says }) => {
    const needed = operations[operation].scopes.flat()
    const client = mockUnderTest().as({
      scopes: scopes.filter(scope => !needed.some(each => each === scope)),
    })
    expect(await client.call(operation, { body: bodies[operation], id: 'wh_1' })).toMatchObject({
      status: 403,
      body: {
        error: {
          code: 'FORBIDDEN',
          message: `The API key lacks the scope that this endpoint requires: ${says}.`,
        },
      },
    })
  })
})

describe('plan.api-access', () => {
  test.each(operationIds)('is refused to plans below Scale: %s', async operation => {
    const { as } = mockUnderTest()
    for (const plan of ['free', 'starter', 'growth'] as const) {
      expect(await as({ plan }).call(operation, { body: bodies[operation], id: 'wh_1' })).toMatchObject({
        status: 403,
        body: {
          error: {
            code: 'PLAN_LIMIT',
            message: `The ${plan} plan has no API access: it needs the Scale plan or higher.`,
          },
        },
      })
    }
  })

  test.each(['scale', 'enterprise'] as const)('is given to the plan %s', async plan => {
    expect(await mockUnderTest().as({ plan }).call('getUsage')).toMatchObject({ status: 200 })
  })
})

describe('a fault of the mock itself', () => {
  test('errors.table, envelope.message: is a 500 in the envelope that tells nothing of it, and is reported', async () => {
    const crashes: unknown[] = []
    const broken = new Error('the disk /var/db is full')
    const store = {
      ...createMemoryStore(),
      account() {
        throw broken
      },
    }
    const { client } = mockUnderTest({ store, onCrash: error => crashes.push(error) })
    const answer = await client.call('getUsage')
    expect(answer).toMatchObject({
      status: 500,
      headers: { 'x-ratelimit-remaining': '59' },
      body: {
        data: null,
        error: {
          code: 'INTERNAL_ERROR',
          message: 'Unexpected server error. Contact support if it persists.',
          status: 500,
        },
      },
      trace: { stage: 'crash' },
    })
    expect(answer.text).not.toMatch(/disk|var|at /)
    expect(crashes).toEqual([broken])
  })
})

describe('auth.hashed: a key', () => {
  test('stands nowhere in what the mock keeps, shows or tells', async () => {
    const { mock } = mockUnderTest()
    const key = createTestKey({ world: 'hashed', rateLimit: 9 })
    const client = createClient(mock, key)
    const told: unknown[] = []
    mock.subscribe(happening => told.push(happening))
    const answers = [
      await client.call('createWebhook', {
        body: { name: 'Leads', url: 'http://127.0.0.1:9/', events: ['lead.unlocked'] },
      }),
      await client.call('unlockLead', { body: { lead_id: sarah } }),
      await client.call('unlockLead', { body: { lead_id: key } }),
      await client.call('searchLeads', { query: `page=${key}&country=${key}` }),
      await client.send({ path: `/${key}` }),
    ]
    await mock.webhooks.idle()
    const kept = [await mock.snapshot(), mock.requests.list(), mock.webhooks.events()]
    const shown = [answers, told, await mock.account(key), await mock.accounts()]
    const explained = mock.requests.list().map(({ id }) => mock.requests.explain(id))
    expect(JSON.stringify([kept, shown, explained])).not.toContain(key.slice(3))
    expect(explained).toHaveLength(answers.length)
    expect(told).not.toEqual([])
  })
})
