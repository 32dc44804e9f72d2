import { once } from 'node:events'
import { Agent, request as httpRequest, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type ControlUnderTest, controlUnderTest } from '../testing/control-under-test.ts'

const sarah = 'c_7f3a2b9d1e8c5f4a'

interface Sent {
  key: string
  agent?: Agent
  prefer?: string
}

/** An unlock over a socket. */
function unlock({ server }: ControlUnderTest, { key, agent, prefer }: Sent) {
  const request = httpRequest({
    host: '127.0.0.1',
    port: server.port,
    method: 'POST',
    path: '/api/v1/leads/unlock',
    headers: {
      Authorization: `Bearer ${key}`,
      'Content-Type': 'application/json',
      ...(prefer === undefined ? {} : { Prefer: prefer }),
    },
    ...(agent === undefined ? { agent: false } : { agent }),
  })
  request.end(JSON.stringify({ lead_id: sarah }))
  return once(request, 'response').then(([response]): IncomingMessage => response)
}

const phases = [
  { phase: 'before', spent: 0 },
  { phase: 'after', spent: 1 },
] as const

describe('a fault on a socket', () => {
  test.each(phases)(
    '$phase the work cuts the connection; credits spent: $spent',
    async ({ phase, spent }) => {
      const given = await controlUnderTest()
      const key = given.mock.key({ credits: 5 })
      await given.control.call('addFault', {
        body: { operation: 'unlockLead', reset: true, times: 1, phase },
      })
      await expect(unlock(given, { key })).rejects.toMatchObject({ code: 'ECONNRESET' })
      expect(await given.mock.account(key)).toMatchObject({ credits: { used: spent } })
      const again = await unlock(given, { key })
      expect(JSON.parse(await text(again))).toMatchObject({
        meta: { cached: spent === 1, credits_remaining: 4 },
      })
      expect(given.mock.requests.count({ operation: 'unlockLead' })).toBe(2)
    },
  )

  test.each(phases)(
    '$phase the work breaks the JSON off; credits spent: $spent',
    async ({ phase, spent }) => {
      const given = await controlUnderTest()
      const key = given.mock.key({ credits: 5 })
      await given.control.call('addFault', { body: { operation: 'unlockLead', malformed: true, phase } })
      const response = await unlock(given, { key })
      const body = await text(response)
      expect(response).toMatchObject({ statusCode: 200, headers: { 'content-length': String(body.length) } })
      expect(body).toMatch(/^\{"data":/)
      expect(() => JSON.parse(body)).toThrow(SyntaxError)
      expect(await given.mock.account(key)).toMatchObject({ credits: { used: spent } })
    },
  )

  test.each(phases)(
    '$phase the work fails with its status; credits spent: $spent',
    async ({ phase, spent }) => {
      const given = await controlUnderTest()
      const key = given.mock.key({ credits: 5 })
      await given.control.call('addFault', { body: { operation: 'unlockLead', status: 503, phase } })
      const response = await unlock(given, { key })
      expect(response.statusCode).toBe(503)
      expect(JSON.parse(await text(response))).toMatchObject({
        data: null,
        error: { code: 'INTERNAL_ERROR', status: 503 },
      })
      expect(await given.mock.account(key)).toMatchObject({ credits: { used: spent } })
    },
  )

  test('sends the body bit by bit, whole and under its length', async () => {
    const given = await controlUnderTest()
    const key = given.mock.key()
    await given.control.call('addFault', { body: { operation: 'unlockLead', slowMs: 100 } })
    const response = await unlock(given, { key })
    const parts: string[] = []
    for await (const part of response.setEncoding('utf8')) parts.push(part)
    expect(parts.length).toBeGreaterThan(3)
    expect(parts.join('')).toHaveLength(Number(response.headers['content-length']))
    expect(JSON.parse(parts.join(''))).toMatchObject({ data: { id: sarah } })
  })

  test('holds an answer back, and no other', async () => {
    const given = await controlUnderTest()
    await given.control.call('addFault', { body: { operation: 'unlockLead', delayMs: 300, world: 'slow' } })
    const order: string[] = []
    const of = async (world: string) => {
      await text(await unlock(given, { key: given.mock.key({ world }) }))
      order.push(world)
    }
    await Promise.all([of('slow'), of('quick')])
    expect(order).toEqual(['quick', 'slow'])
  })

  test('that cuts one connection leaves the others', async () => {
    const given = await controlUnderTest()
    const agent = new Agent({ keepAlive: true })
    onTestFinished(() => agent.destroy())
    await given.control.call('addFault', { body: { operation: 'unlockLead', reset: true, world: 'cut' } })
    const key = given.mock.key()
    await text(await unlock(given, { key, agent }))
    await expect(unlock(given, { key: given.mock.key({ world: 'cut' }) })).rejects.toThrow()
    expect((await unlock(given, { key, agent })).statusCode).toBe(200)
  })
})

describe('of many requests at once', () => {
  test('exactly as many are struck as were asked for, past exactly as many as were let pass', async () => {
    const given = await controlUnderTest()
    const key = given.mock.key()
    const body = { operation: 'unlockLead', status: 503, times: 7, after: 5, phase: 'after' as const }
    const { id } = await given.control.call('addFault', { body })
    const statuses = await Promise.all(
      Array.from({ length: 20 }, async () => (await unlock(given, { key })).statusCode),
    )
    expect(statuses.filter(status => status === 503)).toHaveLength(7)
    expect(statuses.filter(status => status === 200)).toHaveLength(13)
    const { faults } = await given.control.call('listFaults')
    expect(faults).toMatchObject([{ id, seen: 12, hits: 7 }])
    expect(await given.mock.account(key)).toMatchObject({ credits: { used: 1 } })
  })

  test('only those of its world are struck', async () => {
    const given = await controlUnderTest()
    await given.control.call('addFault', { body: { operation: 'unlockLead', status: 503, world: 'shop' } })
    const worlds = ['shop', 'yard', 'shop', 'yard']
    const statuses = await Promise.all(
      worlds.map(async world => (await unlock(given, { key: given.mock.key({ world }) })).statusCode),
    )
    expect(statuses).toEqual([503, 200, 503, 200])
  })
})

describe('Prefer on a socket', () => {
  test.each([
    { prefer: 'code=404', status: 404 },
    { prefer: 'example=unlock', status: 200 },
    { prefer: 'code=402, delay=20', status: 402 },
  ])('$prefer is answered with what was applied, and does no work', async ({ prefer, status }) => {
    const given = await controlUnderTest()
    const key = given.mock.key()
    const response = await unlock(given, { key, prefer })
    response.resume()
    expect(response).toMatchObject({ statusCode: status, headers: { 'preference-applied': prefer } })
    expect(await given.mock.account(key)).toMatchObject({ credits: { used: 0 } })
  })
})
