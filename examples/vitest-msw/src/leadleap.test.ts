import { createMock } from 'leadleap-kit'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { LeadLeap } from './leadleap.ts'
import { receiveWebhook } from './webhook.ts'

const baseUrl = 'https://api.leadleap.example/api/v1'
const leadId = 'c_7f3a2b9d1e8c5f4a'
const hour = 60 * 60 * 1000

const mock = createMock()
const server = setupServer(...mock.handlers)

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => server.resetHandlers()) // forgets what the test did to the mock, too
afterAll(() => server.close())

test('a verdict is remembered for 24 hours', async () => {
  const leadleap = new LeadLeap({ baseUrl, apiKey: mock.key() })
  expect(await leadleap.validate('ada@acme.com')).toMatchObject({ cached: false })
  await mock.clock.advance(24 * hour - 1000)
  expect(await leadleap.validate('ada@acme.com')).toMatchObject({ cached: true })
  await mock.clock.advance(1000)
  expect(await leadleap.validate('ada@acme.com')).toMatchObject({ cached: false })
})

test('the end of the credits is told apart from other failures', async () => {
  const leadleap = new LeadLeap({ baseUrl, apiKey: mock.key({ credits: 0 }) })
  await expect(leadleap.unlock(leadId)).rejects.toMatchObject({ code: 'CREDITS_EXHAUSTED' })
})

test('a full window is waited for, as long as Retry-After says', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  try {
    const leadleap = new LeadLeap({ baseUrl, apiKey: mock.key({ rateLimit: 1 }) })
    await leadleap.unlock(leadId)
    const second = leadleap.unlock(leadId)
    await mock.requests.wait({ status: 429 })
    await vi.advanceTimersByTimeAsync(60_000) // the mock's clock follows
    expect(await second).toMatchObject({ id: leadId })
  } finally {
    vi.useRealTimers()
  }
})

test('a server that takes the credit and then fails is paid once', async () => {
  const apiKey = mock.key({ credits: 10 })
  mock.faults.add({ operation: 'unlockLead', status: 500, phase: 'after', times: 2 })
  const contact = await new LeadLeap({ baseUrl, apiKey }).unlock(leadId)
  expect(contact.email_primary).toBe('sarah.mitchell@acme.com')
  const { credits, ledger } = await mock.account(apiKey)
  expect(credits.remaining).toBe(9)
  expect(ledger.map(entry => entry.outcome)).toEqual(['charged', 'cached', 'cached'])
})

test('a webhook that arrives twice is acted on once', async () => {
  const url = 'http://localhost:3000/hooks/leadleap'
  const headers = { Authorization: `Bearer ${mock.key()}`, 'Content-Type': 'application/json' }
  const created = await fetch(`${baseUrl}/webhooks`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ name: 'CRM', url, events: ['lead.unlocked'] }),
  })
  const { secret } = (await created.json()).meta
  const events: unknown[] = []
  // The mock's deliveries are requests like any other: an MSW handler can be their receiver.
  server.use(
    http.post(url, ({ request }) =>
      receiveWebhook(request, { secret, onEvent: event => events.push(event) }),
    ),
  )

  await new LeadLeap({ baseUrl, apiKey: mock.key() }).unlock(leadId)
  const { deliveries } = await mock.webhooks.next('lead.unlocked')
  for (const delivery of deliveries) mock.webhooks.resend(delivery)
  await mock.webhooks.idle()

  expect(mock.webhooks.deliveries({ state: 'delivered' })).toHaveLength(2)
  expect(events).toMatchObject([{ event: 'lead.unlocked', data: { lead_id: leadId } }])
})

test('one operation can be answered by hand', async () => {
  server.use(
    http.post('*/api/v1/leads/unlock', () =>
      HttpResponse.json(
        { data: null, meta: {}, error: { code: 'GONE', message: 'Deleted.', status: 410 } },
        { status: 410 },
      ),
    ),
  )
  const leadleap = new LeadLeap({ baseUrl, apiKey: mock.key() })
  await expect(leadleap.unlock(leadId)).rejects.toThrow('Deleted.')
})
