import { describe, expect, test } from 'vitest'
import { demoKey } from '#fixtures/demo-keys.ts'
import { readTestKey } from '#fixtures/test-key.ts'
import type { Exchange } from '../adapters/node-server.ts'
import type { Trace } from '../core/message.ts'
import { createRequestLog, type LogFormat } from './request-log.ts'

const facts = readTestKey(demoKey)

function exchangeOf({
  path = '/api/v1/leads',
  status = 200,
  ...trace
}: Partial<Trace> & { path?: string; status?: number }): Exchange {
  return {
    method: 'GET',
    path,
    durationMs: 1.23456,
    response: {
      status,
      headers: [],
      body: '',
      effects: undefined,
      sent() {},
      trace: {
        requestId: 'req_0000000000000000',
        operation: 'searchLeads',
        stage: 'operation',
        facts,
        creditsRemaining: 3750,
        creditsCharged: 0,
        rateRemaining: 59,
        fault: undefined,
        preferenceApplied: undefined,
        ...trace,
      },
    },
  }
}

function linesOf(format: LogFormat, exchange: Exchange): string[] {
  const lines: string[] = []
  createRequestLog(format, line => lines.push(line))?.(exchange)
  return lines
}

const nobody = {
  operation: undefined,
  facts: undefined,
  creditsRemaining: undefined,
  rateRemaining: 60,
} as const

describe('the log of requests', () => {
  test.each([
    {
      title: 'an operation',
      exchange: {},
      line: '200 searchLeads        1.2 ms   3750 credits left, 59 requests left',
    },
    {
      title: 'a request without a key',
      exchange: { ...nobody, operation: 'getUsage', status: 401, stage: 'authenticate' },
      line: '401 getUsage           1.2 ms   no key, 60 requests left',
    },
    {
      title: 'a path that leads nowhere',
      exchange: { ...nobody, path: '/nowhere', status: 404, stage: 'route' },
      line: '404 GET /nowhere       1.2 ms   no key, 60 requests left',
    },
    {
      title: 'the last credit',
      exchange: { operation: 'unlockLead', creditsRemaining: 0, rateRemaining: 0 },
      line: '200 unlockLead         1.2 ms   0 credits left, 0 requests left',
    },
  ] as const)('for people is a line of $title', ({ exchange, line }) => {
    expect(linesOf('pretty', exchangeOf(exchange))).toEqual([line])
  })

  test('for programs is a line of JSON', () => {
    const [line = '', ...more] = linesOf(
      'json',
      exchangeOf({ operation: 'unlockLead', creditsRemaining: 3749 }),
    )
    expect(more).toEqual([])
    expect(line).not.toContain('\n')
    expect(JSON.parse(line)).toEqual({
      request_id: 'req_0000000000000000',
      operation: 'unlockLead',
      method: 'GET',
      path: '/api/v1/leads',
      status: 200,
      stage: 'operation',
      duration_ms: 1.235,
      credits_remaining: 3749,
      rate_remaining: 59,
    })
  })

  test('for programs has null for what is not known', () => {
    const [line = ''] = linesOf('json', exchangeOf({ ...nobody, status: 404 }))
    expect(JSON.parse(line)).toMatchObject({ operation: null, credits_remaining: null })
  })

  test('that is silent says nothing', () => {
    expect(linesOf('silent', exchangeOf({}))).toEqual([])
  })

  test.each([
    { title: 'line feeds and colours', path: '/\n\r\x1b[31m', shown: '/???[31m' },
    { title: 'what is not ASCII', path: '/漢\u202e', shown: '/??' },
    { title: 'endless paths', path: `/${'a'.repeat(500)}`, shown: `/${'a'.repeat(79)}` },
  ])('shows a terminal no $title', ({ path, shown }) => {
    const exchange = exchangeOf({ ...nobody, path })
    const [json = ''] = linesOf('json', exchange)
    expect(JSON.parse(json).path).toBe(shown)
    expect(linesOf('pretty', exchange)[0]).toContain(`GET ${shown} `)
  })

  test.each([
    { title: 'in a path', path: `/api/v1/${demoKey}`, shown: '/api/v1/ll_(left out)' },
    { title: 'behind a path', path: `/api/v1/leads/${demoKey}/x`, shown: '/api/v1/leads/ll_(left out)/x' },
    { title: 'in capitals', path: `/${demoKey.toUpperCase()}`, shown: '/LL_(left out)' },
    { title: 'with its sign encoded', path: `/${demoKey.replace('_', '%5F')}`, shown: '/ll%5F(left out)' },
    {
      title: 'that is cut by the end of the line',
      path: `/${'a'.repeat(60)}/${demoKey}`,
      shown: `/${'a'.repeat(60)}/ll_(left out)`,
    },
    { title: 'of webhooks', path: `/whsec_${'d3e0'.repeat(12)}`, shown: '/whsec_(left out)' },
  ])('auth.hashed: shows no key or secret $title', ({ path, shown }) => {
    const exchange = exchangeOf({ ...nobody, path })
    expect(JSON.parse(linesOf('json', exchange)[0] ?? '').path).toBe(shown)
    expect(linesOf('pretty', exchange)[0]).toContain(shown)
  })
})
