// Independent eyes: Prism stands between the traffic and the mock, reads the contract by its own lights and finds nothing.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoKey } from '#fixtures/demo-keys.ts'
import { deletedLeadId } from '#fixtures/reference-leads.ts'
import { createTestKey, type TestKeyOptions } from '#fixtures/test-key.ts'
import { type Answer, type Call, callOf, operationIds, send } from './exchange.ts'
import { type PrismProxy, startPrism, violationsIn } from './prism.ts'
import { printedCalls } from './reference/calls.ts'
import { search } from './reference/leads.ts'
import { replay } from './reference/replay.ts'
import { createWebhook } from './reference/webhooks.ts'
import { type RunningMock, startMock } from './running-mock.ts'

describe('Prism, before the mock', () => {
  let mock: RunningMock
  let prism: PrismProxy

  beforeAll(async () => {
    mock = await startMock({ frozen: true })
    prism = await startPrism(mock.url)
  })
  afterAll(async () => {
    await prism[Symbol.asyncDispose]()
    await mock.close()
  })

  test.each(printedCalls)('finds nothing wrong with the printed call: $name', async call => {
    const { status, headers, body } = await replay(call, { url: prism.url, key: demoKey })
    expect(violationsIn({ headers, body })).toEqual([])
    expect(status).toBe(call === createWebhook ? 201 : 200)
  })

  const refusals: { status: number; code: string; key: TestKeyOptions; precededBy?: 'itself' }[] = [
    { status: 401, code: 'UNAUTHORIZED', key: { expiresAt: new Date('2026-01-01') } },
    { status: 403, code: 'FORBIDDEN', key: { scopes: [] } },
    { status: 403, code: 'PLAN_LIMIT', key: { plan: 'growth' } },
    { status: 429, code: 'RATE_LIMITED', key: { rateLimit: 1 }, precededBy: 'itself' },
  ]

  describe.each(refusals)('finds nothing wrong with a $status $code', ({ status, code, key, precededBy }) => {
    test.each(operationIds)('of %s', async operation => {
      const call = { ...callOf(operation), key: createTestKey({ ...key, world: `${code} ${operation}` }) }
      if (precededBy === 'itself') await send(prism.url, call)
      expectRefusal(await send(prism.url, call), { status, code })
    })
  })

  const further: { given: string; status: number; code: string; key?: TestKeyOptions; call: Call }[] = [
    {
      given: 'a minimum above its maximum',
      status: 400,
      code: 'BAD_REQUEST',
      call: { method: 'GET', path: '/leads?year_founded_min=2020&year_founded_max=2010' },
    },
    {
      given: 'a URL that is none',
      status: 400,
      code: 'BAD_REQUEST',
      call: {
        ...callOf('createWebhook'),
        body: { name: 'Receiver', url: 'https://127.0.0.1:99999', events: ['lead.unlocked'] },
      },
    },
    ...(['unlockLead', 'exportLeads'] as const).map(operation => ({
      given: `no credits for ${operation}`,
      status: 402,
      code: 'CREDITS_EXHAUSTED',
      key: { credits: 0 },
      call: callOf(operation),
    })),
    ...(['unlockLead', 'enrichLead'] as const).flatMap(operation => [
      {
        given: `an unknown lead for ${operation}`,
        status: 404,
        code: 'NOT_FOUND',
        call: { ...callOf(operation), body: { lead_id: 'nobody' } },
      },
      {
        given: `a deleted lead for ${operation}`,
        status: 410,
        code: 'GONE',
        call: { ...callOf(operation), body: { lead_id: deletedLeadId } },
      },
    ]),
    { given: 'an unknown webhook', status: 404, code: 'NOT_FOUND', call: callOf('deleteWebhook') },
  ]

  test.each(further)(
    'finds nothing wrong with a $status for $given',
    async ({ given, status, code, key, call }) => {
      const answer = await send(prism.url, { ...call, key: createTestKey({ ...key, world: given }) })
      expectRefusal(answer, { status, code })
    },
  )
})

function expectRefusal(answer: Answer, { status, code }: { status: number; code: string }): void {
  expect(violationsIn(answer)).toEqual([])
  expect(answer.status).toBe(status)
  expect(JSON.parse(answer.body).error.code).toBe(code)
}

interface UpstreamAnswer {
  status: number
  headers: Record<string, string>
  body: unknown
}

describe('Prism, before a server that breaks the contract', () => {
  const good: UpstreamAnswer = {
    status: 200,
    headers: {
      'content-type': 'application/json',
      'x-ratelimit-limit': '60',
      'x-ratelimit-remaining': '59',
      'x-ratelimit-reset': '1772116260',
    },
    body: search.body,
  }
  const broken: {
    given: string
    answer: { status: number; headers: Record<string, string>; body: unknown }
  }[] = [
    { given: 'a body without its meta', answer: { ...good, body: { data: [], error: null } } },
    {
      given: 'a masked field in clear',
      answer: {
        ...good,
        body: { ...search.body, data: [{ ...search.body.data[0], email: 'sarah.mitchell@acme.com' }] },
      },
    },
    {
      given: 'a number as text',
      answer: { ...good, body: { ...search.body, meta: { ...search.body.meta, total: '142500' } } },
    },
    { given: 'no rate headers', answer: { ...good, headers: { 'content-type': 'application/json' } } },
    { given: 'a status that is not listed', answer: { ...good, status: 418 } },
  ]
  let current = good
  const upstream = createServer((_request, response) => {
    response.writeHead(current.status, current.headers).end(JSON.stringify(current.body))
  })
  let prism: PrismProxy

  beforeAll(async () => {
    await new Promise<void>(resolve => upstream.listen(0, '127.0.0.1', resolve))
    const { port } = upstream.address() as AddressInfo
    prism = await startPrism(`http://127.0.0.1:${port}`)
  })
  afterAll(async () => {
    await prism[Symbol.asyncDispose]()
    upstream.close()
  })

  test('passes on an answer that keeps it', async () => {
    current = good
    const answer = await send(prism.url, { ...callOf('searchLeads'), key: demoKey })
    expect(violationsIn(answer)).toEqual([])
    expect(answer.status).toBe(200)
  })

  test.each(broken)('reports $given', async ({ answer }) => {
    current = answer
    const reported = await send(prism.url, { ...callOf('searchLeads'), key: demoKey })
    expect(violationsIn(reported)).not.toEqual([])
  })
})
