import { mock as nodeTest } from 'node:test'
import { setupServer } from 'msw/node'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { createMock, type Mock } from './index.ts'
import { startReceiver } from './testing/http-receiver.ts'

const now = Date.parse('2026-02-26T14:30:30.000Z')
const leadId = 'c_7f3a2b9d1e8c5f4a'

const timers = ['setTimeout', 'setInterval', 'setImmediate'] as const
const whats = [
  { what: 'Date', names: ['Date'] as const },
  { what: 'timers', names: timers },
  { what: 'all', names: ['Date', ...timers] as const },
]

/** What each test runner can fake: how it is told to, and how it moves what it has faked. */
const fakes = [
  { runner: 'nobody', what: 'nothing', install: () => {}, tick: () => {} },
  ...whats.map(({ what, names }) => ({
    runner: 'vitest',
    what,
    install: () => void vi.useFakeTimers(what === 'all' ? { now } : { now, toFake: [...names] }),
    tick: (ms: number) => void vi.advanceTimersByTime(ms),
  })),
  ...whats.map(({ what, names }) => ({
    runner: 'node:test',
    what,
    install: () => nodeTest.timers.enable({ ...(what === 'timers' ? {} : { now }), apis: [...names] }),
    tick: (ms: number) => nodeTest.timers.tick(ms),
  })),
]

const transports = [
  { by: 'fetch', connect: async (mock: Mock) => ({ fetch: mock.fetch, base: 'https://api.example/api/v1' }) },
  {
    by: 'MSW',
    connect: async (mock: Mock) => {
      const server = setupServer(...mock.handlers)
      server.listen({ onUnhandledFrame: 'bypass' })
      onTestFinished(() => server.close())
      return { fetch: globalThis.fetch, base: 'https://api.example/api/v1' }
    },
  },
  {
    by: 'a socket',
    connect: async (mock: Mock) => ({ fetch: globalThis.fetch, base: (await mock.listen()).url }),
  },
]

afterEach(() => {
  vi.useRealTimers()
  nodeTest.timers.reset()
})

describe.each(transports)('by $by', ({ by, connect }) => {
  test.each(fakes)('with $what faked by $runner', async ({ install, tick, what }) => {
    await using receiver = await startReceiver((_, response) => response.end())
    install()
    // In the middle of a window: a minute that ends between two requests would let the next one in.
    await using mock = createMock({ leads: 500, now: new Date(now) })
    const { fetch, base } = await connect(mock)
    const headers = {
      Authorization: `Bearer ${mock.key({ rateLimit: 3 })}`,
      'Content-Type': 'application/json',
    }
    const post = (path: string, body: object) =>
      fetch(`${base}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })

    expect(
      (await post('/webhooks', { name: 'x', url: receiver.url, events: ['lead.unlocked'] })).status,
    ).toBe(201)
    expect((await post('/leads/unlock', { lead_id: leadId })).status).toBe(200)
    const { deliveries } = await mock.webhooks.next('lead.unlocked')
    expect(deliveries).toMatchObject([{ state: 'delivered' }])

    expect((await fetch(`${base}/leads`, { headers })).status).toBe(200)
    expect((await fetch(`${base}/leads`, { headers })).status).toBe(429)
    // Node's own fetch never returns from a socket once all of its timers are faked and moved, whatever the server.
    if (what === 'all' && by !== 'a socket') {
      const before = mock.clock.now()
      tick(30_000)
      expect(mock.clock.now()).toBe(before + 30_000)
    }
    await mock.clock.advance(60_000)
    expect((await fetch(`${base}/leads`, { headers })).status).toBe(200)
  })
})

test('the mock may be loaded when the timers are faked already', async () => {
  vi.useFakeTimers()
  vi.resetModules()
  const { createMock } = await import('./index.ts')
  await using receiver = await startReceiver((_, response) => response.end())
  await using mock = createMock({ leads: 500 })
  const headers = { Authorization: `Bearer ${mock.key()}`, 'Content-Type': 'application/json' }
  const body = JSON.stringify({ name: 'x', url: receiver.url, events: ['lead.unlocked'] })
  await mock.fetch('https://api.example/api/v1/webhooks', { method: 'POST', headers, body })
  await mock.webhooks.trigger('lead.unlocked')
  await mock.webhooks.next('lead.unlocked')
  await mock.webhooks.idle()
})
