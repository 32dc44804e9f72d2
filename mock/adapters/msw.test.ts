import { setImmediate as turn } from 'node:timers/promises'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { operations } from '#openapi/generated/operations.ts'
import { createMock } from '../index.ts'

const leadId = 'c_7f3a2b9d1e8c5f4a'

const mock = createMock({ leads: 500 })
const key = mock.key({ credits: 3 })
const unhandled: string[] = []
const server = setupServer(...mock.handlers)

beforeEach(() => {
  server.listen({
    onUnhandledFrame({ frame }) {
      unhandled.push(frame.protocol)
      throw new Error('nothing may leave this test')
    },
  })
})

afterEach(() => {
  server.resetHandlers()
  server.close()
  unhandled.length = 0
})

function call(url: string, init: RequestInit & { json?: unknown } = {}): Promise<Response> {
  const { json, ...rest } = init
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' }
  const body = json === undefined ? {} : { method: 'POST', body: JSON.stringify(json) }
  return fetch(url, { headers, ...body, ...rest })
}

const base = 'https://api.leadleap.example/api/v1'
const unlock = () => call(`${base}/leads/unlock`, { json: { lead_id: leadId } })

describe('the handlers', () => {
  test('are one for each operation, in the order of the contract, and say which', () => {
    expect(mock.handlers.map(handler => handler.operation)).toEqual(Object.keys(operations))
    expect(mock.handlers.map(handler => handler.info.header)).toContain('DELETE */api/v1/webhooks/:id')
  })

  test.each([
    'https://api.leadleap.example/api/v1',
    'http://localhost:3000/api/v1',
    'https://gateway.example/vendors/leadleap/api/v1',
  ])('answer under the base URL %s', async url => {
    const response = await call(`${url}/leads?country=US&per_page=2#top`)
    expect(response.status).toBe(200)
    expect(response.headers.get('X-RateLimit-Limit')).toBe('60')
    expect(await response.json()).toMatchObject({ meta: { per_page: 2, page: 1 }, error: null })
  })

  test.each([
    { method: 'GET', path: '/leads', status: 200 },
    { method: 'POST', path: '/leads/unlock', body: { lead_id: leadId }, status: 200 },
    { method: 'POST', path: '/leads/export', body: { lead_ids: [leadId] }, status: 200 },
    { method: 'POST', path: '/leads/enrich', body: { lead_id: leadId }, status: 200 },
    { method: 'POST', path: '/email/validate', body: { email: 'a@example.com' }, status: 200 },
    { method: 'GET', path: '/webhooks', status: 200 },
    { method: 'POST', path: '/webhooks', body: {}, status: 400 },
    { method: 'DELETE', path: '/webhooks/wh_%30', status: 404 },
    { method: 'GET', path: '/account/usage', status: 200 },
  ])('answer $method $path with $status', async ({ method, path, body, status }) => {
    const init = body === undefined ? { method } : { method, json: body }
    expect((await call(`${base}${path}`, init)).status).toBe(status)
    expect(mock.requests.list()).toMatchObject([{ method, path: path.split('?')[0], status }])
    expect(unhandled).toEqual([])
  })

  test('let one operation be overridden, and the others be', async () => {
    server.use(http.get('*/api/v1/account/usage', () => HttpResponse.json({ mine: true })))
    expect(await (await call(`${base}/account/usage`)).json()).toEqual({ mine: true })
    expect((await unlock()).status).toBe(200)
  })

  test.each([
    { what: 'another path under the same base', method: 'GET', path: '/users' },
    { what: 'another method on a known path', method: 'PUT', path: '/leads' },
    { what: 'a path that only ends like a known one', method: 'GET', path: '/leads/account/usage' },
    { what: 'a path that goes on after a known one', method: 'GET', path: '/leads/' },
  ])('leave $what to MSW: it may be the API of the one who tests', async ({ method, path }) => {
    expect((await call(`${base}${path}`, { method })).statusText).toBe('Unhandled Exception')
    expect(unhandled).toEqual(['http'])
    expect(mock.requests.count()).toBe(0)
  })
})

describe('the state behind the handlers', () => {
  test('is kept from call to call', async () => {
    expect(await (await unlock()).json()).toMatchObject({ meta: { credits_remaining: 2, cached: false } })
    expect(await (await unlock()).json()).toMatchObject({ meta: { credits_remaining: 2, cached: true } })
    expect((await mock.account(key)).ledger.map(entry => entry.outcome)).toEqual(['charged', 'cached'])
  })

  test('is reset once by each call of resetHandlers, also by those of one turn', async () => {
    const happened: string[] = []
    const stop = mock.subscribe(({ type }) => void happened.push(type))
    const counts: number[] = []
    for (let times = 0; times < 3; times++) {
      mock.faults.add({ operation: 'searchLeads', status: 500 })
      server.resetHandlers()
      counts.push(mock.faults.list().length)
    }
    await turn()
    server.resetHandlers()
    await turn()
    stop()
    expect(counts).toEqual([0, 0, 0])
    expect(happened.filter(type => type === 'reset')).toHaveLength(4)
  })

  test('is forgotten by the time that resetHandlers returns', async () => {
    await unlock()
    mock.faults.add({ operation: 'searchLeads', status: 500 })
    mock.clock.freeze()
    await mock.clock.advance(86_400_000)
    server.resetHandlers()
    expect(mock.requests.count()).toBe(0)
    expect(mock.faults.list()).toEqual([])
    await new Promise(resolve => setTimeout(resolve, 10))
    expect(mock.webhooks.events()).toEqual([])
    expect(mock.clock.frozen).toBe(false)
    expect(Math.abs(mock.clock.now() - Date.now())).toBeLessThan(60_000)
    expect((await mock.account(key)).credits).toEqual({ limit: 3, used: 0, remaining: 3 })
  })

  test('lets go of waiting deliveries when the server closes, and is of use again when it listens again', async () => {
    await call(`${base}/webhooks`, {
      json: { name: 'CRM', url: 'https://crm.example/hook', events: ['lead.unlocked'] },
    })
    await unlock()
    await mock.webhooks.next('lead.unlocked')
    const [held] = mock.webhooks.deliveries()
    mock.webhooks.resend(held?.id ?? '', { url: 'http://127.0.0.1:9/hook' })
    await mock.webhooks.idle()
    expect(mock.pendingDeliveries).toBe(1)
    server.close()
    expect(mock.pendingDeliveries).toBe(0)
    server.listen()
    expect(await (await unlock()).json()).toMatchObject({ meta: { cached: true } })
  })

  test('tells a receiver that is an MSW handler, again and again', async () => {
    const arrived: unknown[] = []
    const receive = async ({ request }: { request: Request }) => {
      arrived.push(await request.json())
      return new HttpResponse()
    }
    server.use(http.post('http://localhost:3000/hook', receive))
    const json = { name: 'CRM', url: 'http://localhost:3000/hook', events: ['lead.unlocked'] }
    await call(`${base}/webhooks`, { json })
    await unlock()
    const { deliveries } = await mock.webhooks.next('lead.unlocked')
    for (const delivery of [...deliveries, ...deliveries]) mock.webhooks.resend(delivery)
    await mock.webhooks.idle()
    expect(arrived).toMatchObject([1, 2, 3].map(() => ({ event: 'lead.unlocked' })))
  })

  test('is shared by boundaries, which keep handlers apart; a mock of its own keeps one apart', async () => {
    const spend = async () => (await unlock()).text()
    const shared = server.boundary(spend)
    const apart = server.boundary(async () => {
      const own = createMock({ leads: 500 })
      onTestFinished(() => own.close())
      server.use(...own.handlers)
      return spend()
    })
    await unlock()
    const isCached = (await Promise.all([apart(), shared(), apart()])).map(
      text => JSON.parse(text).meta.cached,
    )
    expect(isCached).toEqual([false, true, false])
  })
})

describe('a fault', () => {
  test('reset breaks the connection off, with or without the work done', async () => {
    mock.faults.add({ operation: 'unlockLead', reset: true, phase: 'after', times: 1 })
    await expect(unlock()).rejects.toThrow(TypeError)
    expect(await (await unlock()).json()).toMatchObject({ meta: { cached: true, credits_remaining: 2 } })
  })

  test('malformed breaks the body off', async () => {
    mock.faults.add({ operation: 'unlockLead', malformed: true })
    const response = await unlock()
    await expect(response.json()).rejects.toThrow(SyntaxError)
  })

  test('delayMs outlasts the patience of the client; what was done is done', async () => {
    mock.faults.add({ operation: 'unlockLead', delayMs: 200, phase: 'after', times: 1 })
    const impatient = call(`${base}/leads/unlock`, {
      json: { lead_id: leadId },
      signal: AbortSignal.timeout(50),
    })
    await expect(impatient).rejects.toThrow('timeout')
    expect((await mock.account(key)).credits.remaining).toBe(2)
  })

  test('slowMs sends the body in parts', async () => {
    mock.faults.add({ operation: 'unlockLead', slowMs: 50 })
    const response = await unlock()
    const chunks: Uint8Array[] = []
    for await (const chunk of response.body ?? []) chunks.push(chunk)
    expect(chunks).toHaveLength(10)
    expect(JSON.parse(Buffer.concat(chunks).toString())).toMatchObject({ meta: { cached: false } })
  })
})
