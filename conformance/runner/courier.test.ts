import { describe, expect, test } from 'vitest'
import { HarnessError, LateError } from '../model/errors.ts'
import type { HeaderLine } from '../model/exchange.ts'
import type { Call } from '../model/step.ts'
import type { HttpRequest, HttpResponse, Target } from '../target/target.ts'
import { type Courier, createCourier } from './courier.ts'

const key = `ll_${'ab'.repeat(32)}`
const start = Date.parse('2026-11-22T10:00:30Z')
const usage: Call = { as: 'usage', operation: 'getUsage' }

interface Answer {
  status?: number
  headers?: readonly HeaderLine[]
  body?: unknown
  late?: boolean
}

/** A target that gives the answers in turn, the last one for ever; sleeping passes at once. */
function scene(
  answers: readonly Answer[],
  options: { maxRequests?: number; control?: boolean } = {},
  keys: { second?: string } = {},
) {
  const sent: HttpRequest[] = []
  const slept: number[] = []
  const moved: number[] = []
  const stop = new AbortController()
  let now = start
  const target: Target = {
    facts: {
      baseUrl: 'https://a.example/api/v1',
      isLoopback: false,
      expectedLimit: 60,
      isDeprecated: false,
      keys: keys.second === undefined ? ['main'] : ['main', 'second'],
      facts: {},
    },
    keys: { main: key, ...keys },
    async transport(request): Promise<HttpResponse> {
      const {
        status = 200,
        headers = [],
        body = {},
        late = false,
      } = answers[Math.min(sent.length, answers.length - 1)] ?? {}
      sent.push(request)
      if (late) throw new LateError('late')
      return {
        status,
        headers,
        body: new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body)),
      }
    },
    time: {
      now: () => now,
      async sleep(ms) {
        slept.push(ms)
        now += ms
      },
    },
    control: options.control
      ? { advance: async ms => void moved.push(ms), trigger: async () => {} }
      : undefined,
  }
  const courier: Courier = createCourier({
    target,
    maxRequests: options.maxRequests ?? 100,
    signal: stop.signal,
    onExchange: () => {},
    onWait: () => {},
  })
  return { courier, sent, slept, moved, stop }
}

const window = (remaining: number, inSeconds: number): HeaderLine[] => [
  ['x-ratelimit-remaining', String(remaining)],
  ['x-ratelimit-reset', String(start / 1000 + inSeconds)],
]
const refusal = (retryAfter: string): Answer => ({ status: 429, headers: [['retry-after', retryAfter]] })

describe('the rate limit', () => {
  test('is waited for when the window is used up', async () => {
    const { courier, slept } = scene([{ headers: window(0, 20) }, {}])
    await courier.call('a', usage)
    await courier.call('a', usage)
    expect(slept).toEqual([20_000])
  })

  test('passes at once on a target whose clock can be moved', async () => {
    const { courier, slept, moved } = scene([{ headers: window(0, 20) }, {}], { control: true })
    await courier.call('a', usage)
    await courier.call('a', usage)
    expect({ slept, moved }).toEqual({ slept: [], moved: [20_000] })
    expect(courier.now()).toBe(start + 20_000)
  })

  test('when it refuses, is heeded for as long as it says, and the request is sent again', async () => {
    const { courier, sent, slept } = scene([refusal('7'), {}])
    const exchange = await courier.call('a', usage)
    expect(exchange.response.status).toBe(200)
    expect(slept).toEqual([7000])
    expect(sent).toHaveLength(2)
    expect(courier.exchanges.map(({ throttled }) => throttled)).toEqual([true, false])
  })

  test.each([
    { header: 'soon', ms: 60_000 },
    { header: '86400', ms: 60_000 },
    { header: '-3', ms: 0 },
  ])('is waited for a window at most: $header', async ({ header, ms }) => {
    const { courier, slept } = scene([refusal(header), {}])
    await courier.call('a', usage)
    expect(slept.reduce((sum, each) => sum + each, 0)).toBe(ms)
  })

  test('that refuses again and again ends the step, not the patience of whoever waits', async () => {
    const { courier, sent } = scene([refusal('1')])
    await expect(courier.call('a', usage)).rejects.toThrow(HarnessError)
    expect(sent).toHaveLength(3)
  })

  test('may be asked for: then a 429 is an answer', async () => {
    const { courier } = scene([refusal('1')])
    expect(await courier.once('a', usage)).toMatchObject({ throttled: false, response: { status: 429 } })
  })

  test('has the first request of the main key wait for a window that is about to end', async () => {
    const { courier, slept } = scene([{ status: 401, headers: window(60, 3) }, {}])
    await courier.call('a', { ...usage, role: 'none' })
    await courier.call('a', usage)
    expect(slept).toEqual([3000])
  })
})

describe('the budget', () => {
  test('is not exceeded by one request', async () => {
    const { courier, sent } = scene([{}], { maxRequests: 2 })
    await courier.call('a', usage)
    await courier.call('a', usage)
    await expect(courier.call('a', usage)).rejects.toThrow('budget of 2 requests')
    expect(sent).toHaveLength(2)
  })

  test('does not keep what was made from being removed, nor does an interrupt', async () => {
    const { courier, stop } = scene([{ status: 204 }], { maxRequests: 0 })
    stop.abort()
    await expect(courier.call('a', usage)).rejects.toThrow()
    expect(await courier.sendUnrecorded(usage)).toBe(204)
  })
})

describe('a target that does not answer in time', () => {
  async function ask(answers: readonly Answer[], times: number): Promise<number> {
    const { courier, sent } = scene(answers)
    for (let count = 0; count < times; count += 1) await courier.call('a', usage).catch(() => {})
    return sent.length
  }

  test('is asked nothing more after a few requests in a row', async () => {
    expect(await ask([{ late: true }], 10)).toBe(4)
  })

  test('is asked on if it answers between', async () => {
    const late = { late: true }
    expect(await ask([late, late, late, {}, late, late, late, {}], 10)).toBe(10)
  })
})

describe('what is recorded', () => {
  test('holds no key, wherever it stands', async () => {
    const { courier, sent } = scene([
      { body: { error: { message: `The key ${key} is bad.` } }, headers: [['x-echo', key]] },
    ])
    const exchange = await courier.call('a', {
      as: 'odd',
      path: '/nowhere',
      query: { key },
      headers: { 'X-Key': 'is {key}' },
      body: { key },
    })
    expect(JSON.stringify(sent)).toContain(key)
    expect(JSON.stringify(exchange)).not.toContain(key)
    expect(exchange.response.json).toEqual({ error: { message: 'The key $LEADLEAP_API_KEY is bad.' } })
  })

  test('holds no signing secret, but its form', async () => {
    const secret = `whsec_${'0a'.repeat(24)}`
    const { courier } = scene([
      { body: { meta: { secret } } },
      { body: { data: [{ secret, other: `whsec_${'1b'.repeat(24)}` }] } },
    ])
    const created = await courier.call('a', { ...usage, secret: { at: '/meta/secret', signs: '/hooks/a' } })
    const listed = await courier.call('a', usage)
    expect(created.response.json).toEqual({ meta: { secret: '(webhook secret 1: whsec_ and 48 hex)' } })
    expect(listed.response.json).toEqual({
      data: [{ secret: '(webhook secret 1: whsec_ and 48 hex)', other: '(a webhook secret)' }],
    })
  })

  test('shortens a long body of a request', async () => {
    const { courier, sent } = scene([{}])
    const exchange = await courier.call('a', {
      as: 'long',
      operation: 'enrichLead',
      rawBody: 'x'.repeat(2_000_000),
    })
    expect(sent[0]?.body).toHaveLength(2_000_000)
    expect(exchange.request.body?.length).toBeLessThan(2000)
  })

  test('keeps what is no JSON as text', async () => {
    const { courier } = scene([{ body: '<html>' }])
    expect((await courier.call('a', usage)).response).toMatchObject({ body: '<html>', json: undefined })
  })
})

test('what the second key has no room for, the main key asks, and the record says so', async () => {
  const second = `ll_${'cd'.repeat(32)}`
  const { courier, sent } = scene([{}], {}, { second })
  for (let count = 0; count < 60; count += 1) await courier.call('a', { ...usage, role: 'spare' })
  const recorded = courier.exchanges.map(({ role }) => role)
  const presented = sent.map(({ headers }) => (JSON.stringify(headers).includes(second) ? 'second' : 'main'))
  expect(recorded).toEqual(presented)
  expect(recorded.indexOf('main')).toBe(57)
})

test.each([
  { form: 'in capitals', echo: (secret: string) => secret.toUpperCase() },
  { form: 'in base64', echo: (secret: string) => Buffer.from(secret).toString('base64') },
  {
    form: 'in base64 with its scheme',
    echo: (secret: string) => Buffer.from(`Bearer ${secret}`).toString('base64'),
  },
])('a key that is echoed $form is hidden too', async ({ echo }) => {
  const { courier } = scene([{ body: { seen: echo(key) } }])
  const { response } = await courier.call('a', usage)
  expect(response.body).toContain('$LEADLEAP_API_KEY')
  expect(response.body).not.toContain(echo(key).slice(8, 60))
})
