// Real clients believe the mock's Retry-After and nothing else: each waits for as long as it was told, then is let in.
import got from 'got'
import ky from 'ky'
import { Agent, RetryAgent, request } from 'undici'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { createMock, type Mock } from '#mock/index.ts'

interface Call {
  /** The API's base URL on a socket. */
  url: string
  mock: Mock
  headers: Record<string, string>
}

const clients = [
  {
    client: 'ky',
    search: async ({ mock, headers }: Call) =>
      (
        await ky('https://api.leadleap.example/api/v1/leads', {
          fetch: mock.fetch,
          headers,
          retry: 1,
          timeout: false,
        })
      ).status,
  },
  {
    client: 'got',
    search: async ({ url, headers }: Call) =>
      (await got(`${url}/leads`, { headers, retry: { limit: 1 } })).statusCode,
  },
  {
    client: "undici's retry agent",
    search: async ({ url, headers }: Call) => {
      const dispatcher = new RetryAgent(new Agent(), { maxRetries: 1, maxTimeout: 60_000 })
      onTestFinished(() => dispatcher.close())
      const { statusCode, body } = await request(`${url}/leads`, { dispatcher, headers })
      await body.dump()
      return statusCode
    },
  },
]

afterEach(() => void vi.useRealTimers())

/** A mock whose clock reads `now`, and a key whose window is full until the minute is over. */
async function fullWindow({ now, frozen = false }: { now: string; frozen?: boolean }): Promise<Call> {
  const mock = createMock({ leads: 100 })
  onTestFinished(() => mock.close())
  const { url } = await mock.listen()
  const headers = { Authorization: `Bearer ${mock.key({ rateLimit: 1 })}` }
  if (frozen) mock.clock.freeze()
  await mock.clock.set(new Date(now))
  await mock.fetch(`${url}/leads`, { headers })
  return { url, mock, headers }
}

const statuses = (mock: Mock) => mock.requests.list().map(request => request.status)

test.each(clients)('$client comes back when its Retry-After is over', async ({ search }) => {
  const call = await fullWindow({ now: '2026-02-26T14:30:58.000Z' })
  expect(await search(call)).toBe(200)
  expect(statuses(call.mock)).toEqual([200, 429, 200])
  const [, refused] = call.mock.requests.list()
  expect(refused?.responseHeaders).toMatchObject({ 'Retry-After': expect.stringMatching(/^[12]$/) })
})

test.each(clients)('$client comes back when the clock is moved by its Retry-After', async ({ search }) => {
  const call = await fullWindow({ now: '2026-02-26T14:30:10.000Z', frozen: true })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const found = search(call)
  await call.mock.requests.wait({ status: 429 })
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0))
  vi.advanceTimersByTime(49_999)
  expect(statuses(call.mock)).toEqual([200, 429])
  await call.mock.clock.advance(50_000)
  vi.advanceTimersByTime(1)
  expect(await found).toBe(200)
  expect(statuses(call.mock)).toEqual([200, 429, 200])
})
