import { describe, expect, test } from 'vitest'
import { withHeader, withValue } from '../faults/edit.ts'
import type { Wrapper } from '../faults/fault.ts'
import type { Exchange } from '../model/exchange.ts'
import type { Recording } from '../model/recording.ts'
import { runAgainst } from '../testing/prove.ts'
import { driftOf } from './drift.ts'

const target = {
  baseUrl: 'https://staging.leadleap.example/api/v1',
  isLoopback: false,
  expectedLimit: 60,
  isDeprecated: false,
  keys: [],
  facts: {},
}

function recordingOf(part: Partial<Recording>): Recording {
  return { target, exchanges: [], deliveries: [], steps: new Map(), notes: new Map(), ...part }
}

function answerOf(
  given: Partial<Exchange> & { readonly json?: unknown; readonly status?: number },
): Exchange {
  const { json, status = 200, ...rest } = given
  return {
    label: 'some/answer',
    step: 'some',
    role: 'main',
    operation: 'searchLeads',
    request: { method: 'GET', url: target.baseUrl, headers: [], body: undefined },
    response: { status, headers: [], body: JSON.stringify(json), json },
    sentAt: 0,
    receivedAt: 0,
    throttled: false,
    concurrent: false,
    ...rest,
  }
}

function pathsIn(json: unknown, given: Partial<Exchange> & { readonly status?: number } = {}): string[] {
  return driftOf(recordingOf({ exchanges: [answerOf({ json, ...given })] })).map(({ path }) => path)
}

describe('fields', () => {
  test.each([
    ['a member of the envelope', { data: [], meta: {}, error: null, warnings: [] }, ['/warnings']],
    [
      'a member beside those of a part',
      { data: [], meta: { total: 0, took_ms: 3 }, error: null },
      ['/meta/took_ms'],
    ],
    ['a member of items, once', { data: [{ id: 'c_1', score: 1 }, { score: 2 }] }, ['/data/*/score']],
    ['a member with a slash', { 'a/b~c': 1 }, ['/a~1b~0c']],
    ['none where all is described', { data: [{ id: 'c_1' }], meta: { request_id: 'r' }, error: null }, []],
    ['none in what is no JSON', undefined, []],
  ])('%s', (_, json, want) => {
    expect(pathsIn(json)).toEqual(want)
  })

  test('of an error are held against the schema of its status', () => {
    const json = { data: null, error: { code: 'BAD_REQUEST', message: 'No.', status: 400, field: 'page' } }
    expect(pathsIn(json, { status: 400 })).toEqual(['/error/field'])
  })

  test('of a success under another status are held against the schema of success', () => {
    expect(
      pathsIn({ data: { id: 'wh_1', owner: 'me' } }, { status: 202, operation: 'createWebhook' }),
    ).toEqual(['/data/owner'])
  })

  test('of either branch of a choice are described', () => {
    const single = { data: { email: 'a@b.example', cached: true }, meta: { cached: true } }
    const bulk = { data: [{ email: 'a@b.example' }], meta: { valid: 1 } }
    expect([
      pathsIn(single, { operation: 'validateEmail' }),
      pathsIn(bulk, { operation: 'validateEmail' }),
    ]).toEqual([[], []])
  })

  test('of what is no operation are nobody’s', () => {
    expect(pathsIn({ anything: 1 }, { operation: undefined })).toEqual([])
  })
})

describe('headers', () => {
  function headersBeyond(...names: string[]): string[] {
    const response = {
      status: 200,
      headers: names.map(name => [name, '1'] as const),
      body: '',
      json: undefined,
    }
    return driftOf(
      recordingOf({ exchanges: [answerOf({ response }), answerOf({ response, label: 'b' })] }),
    ).map(({ path }) => path)
  }

  test.each([
    [['Content-Type', 'date', 'ETag', 'Set-Cookie'], []],
    [['X-RateLimit-Limit', 'x-ratelimit-remaining', 'Retry-After'], []],
    [['X-Quota-Left'], ['header X-Quota-Left']],
    [['X-Total-Leads'], ['header X-Total-Leads']],
  ])('of %j are beyond the contract: %j', (given, want) => {
    expect(headersBeyond(...given)).toEqual(want)
  })
})

describe('deliveries', () => {
  test('have fields and headers too', () => {
    const delivery = {
      number: 3,
      path: '/hooks/events',
      method: 'POST',
      headers: [
        ['host', 'receiver'],
        ['X-Webhook-Signature', 'sha256='],
        ['X-Webhook-Id', '1'],
      ] as const,
      bodyBase64: '',
      json: { event: 'lead.unlocked', id: 1, data: { lead_id: 'c_1', credits: 1 } },
      receivedAt: 0,
      answered: 204,
      signature: 'right',
    } as const
    const seen = { where: 'lead.unlocked', exchange: 'delivery 3' }
    expect(driftOf(recordingOf({ deliveries: [delivery] }))).toEqual([
      { ...seen, path: '/id' },
      { ...seen, path: '/data/credits' },
      { ...seen, path: 'header X-Webhook-Id' },
    ])
  })
})

describe('a whole run', () => {
  const grown: Wrapper = {
    wrap: next => async request =>
      withHeader(
        withValue(await next(request), '/meta/region', () => 'eu'),
        'X-Region',
        'eu',
      ),
  }

  test('against the mock shows none', async () => {
    expect(driftOf((await runAgainst({ control: true })).recording)).toEqual([])
  })

  test('against a grown deployment shows where it has grown', async () => {
    const drift = driftOf((await runAgainst({ wrapper: grown })).recording)
    expect(new Set(drift.map(({ path }) => path))).toEqual(new Set(['/meta/region', 'header X-Region']))
  })
})
