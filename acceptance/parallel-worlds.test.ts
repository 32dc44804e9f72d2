import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMock, type MockServer, type TestKey } from '#mock/index.ts'

// One frozen clock: every window lasts for as long as the machine takes.
const mock = createMock({ leads: 10_000, now: new Date('2026-02-26T14:30:00.000Z'), frozen: true })

/** The lead of each delivery that has arrived, by the path that it came to. */
const arrived = new Map<string, string[]>()
const receiver = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', chunk => chunks.push(chunk))
  request.on('end', () => {
    const path = request.url ?? ''
    const { data } = JSON.parse(Buffer.concat(chunks).toString())
    arrived.set(path, [...(arrived.get(path) ?? []), data.lead_id])
    response.end()
  })
})

let server: MockServer
let receiverUrl: string
let leads: string[]

beforeAll(async () => {
  server = await mock.listen()
  await new Promise<void>(resolve => receiver.listen(0, '127.0.0.1', resolve))
  receiverUrl = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`
  const found = await client(mock.key({ world: 'elsewhere' })).get('/leads?per_page=10')
  leads = found.data.map((lead: { id: string }) => lead.id)
})

afterAll(async () => {
  await mock.close()
  receiver.close()
})

function client(key: TestKey) {
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' }
  const call = async (path: string, init: RequestInit = {}) =>
    JSON.parse(await (await fetch(`${server.url}${path}`, { headers, ...init })).text())
  return {
    get: (path: string) => call(path),
    post: (path: string, body: object) => call(path, { method: 'POST', body: JSON.stringify(body) }),
  }
}

/** What a test might do: spends all that its world has, of credits, requests and luck. */
async function spendAll(number: number): Promise<void> {
  const world = `test ${number}`
  const credits = number % 5
  const rateLimit = credits + 5
  const key = mock.key({ world, credits, rateLimit })
  const { get, post } = client(key)
  const mine = leads.slice(number % 4).slice(0, credits)

  await post('/webhooks', { name: world, url: `${receiverUrl}/${number}`, events: ['lead.unlocked'] })
  const fault = mock.faults.add({ operation: 'enrichLead', status: 503, times: 1, world })
  for (const [index, lead] of mine.entries()) {
    const { meta } = await post('/leads/unlock', { lead_id: lead })
    expect(meta).toMatchObject({ credits_remaining: credits - index - 1, cached: false })
  }
  expect(await post('/leads/unlock', { lead_id: leads[9] })).toMatchObject({ error: { status: 402 } })
  expect(await post('/leads/enrich', { lead_id: leads[0] })).toMatchObject({ error: { status: 503 } })
  expect(await post('/leads/enrich', { lead_id: leads[0] })).toMatchObject({ error: null })
  expect(await get('/account/usage')).toMatchObject({ data: { usage: { leads_used: credits } } })
  expect(await get('/leads')).toMatchObject({ error: { status: 429 } })
  expect(mock.requests.count({ world, status: 429 })).toBe(1)

  for (const lead of mine) {
    expect(await mock.webhooks.next('lead.unlocked', { world })).toMatchObject({ data: { lead_id: lead } })
  }
  expect(arrived.get(`/${number}`) ?? []).toEqual(mine)
  expect((await mock.account(key)).ledger.map(entry => entry.leadId)).toEqual(mine)
  expect(mock.faults.list().find(({ id }) => id === fault.id)).toMatchObject({ hits: 1 })
}

test('200 tests with a world each, all at once on one server, never see one another', async () => {
  await Promise.all(Array.from({ length: 200 }, (_, number) => spendAll(number)))
  expect(await mock.accounts()).toHaveLength(201)
})
