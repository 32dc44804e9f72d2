// What a project can do with the package, each part once: run by Node 22 and 24, and type-checked with no check skipped.
import assert from 'node:assert/strict'
import { createMock, type Mock, type TestKey, WaitTimeoutError } from 'leadleap-kit'

const leadId = 'c_7f3a2b9d1e8c5f4a'
const base = 'https://api.leadleap.example/api/v1'

function clientOf(fetch: Mock['fetch'], key: TestKey, baseUrl = base) {
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' }
  const unlock = () =>
    fetch(`${baseUrl}/leads/unlock`, { method: 'POST', headers, body: JSON.stringify({ lead_id: leadId }) })
  return { unlock, status: async () => (await unlock()).status }
}

/** All that needs nothing but the package. */
export async function useAlone(mock: Mock): Promise<void> {
  const key = mock.key({ credits: 3, rateLimit: 100, scopes: ['leads:unlock', 'webhooks:manage'] })
  const client = clientOf(mock.fetch, key)
  assert.equal(await client.status(), 200)
  const { credits, plan, usage, ledger } = await mock.account(key)
  assert.deepEqual(
    [credits.remaining, plan, usage.leads_used, ledger[0]?.outcome],
    [2, 'scale', 1, 'charged'],
  )

  const before = await mock.snapshot()
  const fault = mock.faults.add({ operation: 'unlockLead', status: 503, times: 1, phase: 'after' })
  assert.equal(await client.status(), 503)
  assert.equal(mock.faults.list()[0]?.id, fault.id)
  await mock.restore(before)

  await mock.clock.advance(24 * 60 * 60 * 1000)
  mock.clock.freeze()
  await mock.clock.set(new Date('2026-12-01T00:00:00Z'))
  assert.equal(new Date(mock.clock.now()).getUTCMonth(), 11)
  mock.clock.resume()

  const [newest] = await mock.requests.wait({ operation: 'unlockLead', status: 503 })
  assert.ok(mock.requests.explain(newest?.id ?? '')?.sentences.length)

  await mock.webhooks.trigger('lead.unlocked')
  const event = await mock.webhooks.next('lead.unlocked')
  assert.deepEqual(event.deliveries, [])
  await assert.rejects(mock.webhooks.next('lead.exported', { timeoutMs: 1 }), WaitTimeoutError)

  const server = await mock.listen()
  assert.equal(await clientOf(fetch, key, server.url).status(), 200)
  const health = await fetch(new URL('/_mock/health', server.url))
  assert.equal((await health.json()).name, 'leadleap-kit')
  await server.close()

  await mock.reset()
  assert.equal(mock.requests.count(), 0)
}

const mock = createMock({ seed: 1, leads: 1_000, now: new Date('2026-02-26T14:30:00Z') })
await useAlone(mock)

if (process.argv.includes('--with-msw')) {
  const { setupServer } = await import('msw/node')
  const server = setupServer(...mock.handlers)
  server.listen({ onUnhandledFrame: 'error' })
  assert.equal(await clientOf(fetch, mock.key()).status(), 200)
  server.close()
  const inBrowser = await import('leadleap-kit/browser')
  assert.equal(inBrowser.createMock().handlers.length, mock.handlers.length)
} else {
  assert.throws(() => mock.handlers, /npm install --save-dev msw@3/)
}

await mock.close()
console.log('all of it works')
