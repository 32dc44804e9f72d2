import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Happening, Listener } from '../observation/happenings.ts'
import { controlUnderTest, untilOpen } from '../testing/control-under-test.ts'
import { now } from '../testing/mock-under-test.ts'
import { serveStream } from './event-stream.ts'

const at = now.getTime()
const sarah = 'c_7f3a2b9d1e8c5f4a'

/** Listens until so many happenings have come, of all types unless some are named. */
async function listening(
  { control }: Awaited<ReturnType<typeof controlUnderTest>>,
  count: number,
  types: Happening['type'][] = [
    'request',
    'event',
    'delivery',
    'clock',
    'fault',
    'credits',
    'reset',
    'restore',
  ],
) {
  const { promise: open, resolve: onOpen } = Promise.withResolvers<void>()
  const stream = control.happenings(types, { signal: AbortSignal.timeout(20_000), onOpen })
  const told = (async () => {
    const happenings = []
    for await (const happening of stream) if (happenings.push(happening) === count) break
    return happenings
  })()
  await open
  return { told }
}

describe('the stream tells', () => {
  test('of all that happens, in order and once it has happened', async () => {
    const given = await controlUnderTest()
    const { mock, client } = given
    const key = mock.key()
    await client.ok('createWebhook', {
      body: { name: 'Leads', url: 'http://127.0.0.1:9/hook', events: ['lead.unlocked'] },
    })
    const snapshot = await mock.snapshot()
    const { told } = await listening(given, 11)
    const fault = mock.faults.add({ operation: 'getUsage', status: 500 })
    await client.call('getUsage')
    mock.faults.clear()
    await client.ok('unlockLead', { body: { lead_id: sarah } })
    await mock.webhooks.idle()
    await mock.clock.advance(1)
    await mock.setCredits(key, 7)
    await mock.restore(snapshot)
    await mock.reset()
    mock.faults.remove(fault.id)
    mock.clock.resume()
    expect(await told).toMatchObject([
      { type: 'fault', change: 'added', fault: { id: 'flt_1', hits: 0 } },
      { type: 'fault', change: 'struck', fault: { id: 'flt_1', hits: 1 } },
      { type: 'request', request: { operation: 'getUsage', status: 500, faultId: 'flt_1' } },
      { type: 'fault', change: 'cleared' },
      { type: 'request', request: { operation: 'unlockLead', creditsCharged: 1 } },
      { type: 'event', event: { event: 'lead.unlocked', deliveries: [{ state: 'pending', attempts: [] }] } },
      { type: 'delivery', delivery: { state: 'delivered', attempts: [{ at, status: 200 }] } },
      { type: 'clock', now: at + 1, frozen: true },
      { type: 'credits', remaining: 7 },
      { type: 'restore', at },
      { type: 'reset' },
    ])
  })

  test('only of the types that were asked for', async () => {
    const given = await controlUnderTest()
    const { told } = await listening(given, 2, ['clock', 'reset'])
    given.mock.faults.add({ operation: 'getUsage', status: 500 })
    await given.client.call('getUsage')
    await given.mock.clock.advance(1)
    await given.mock.reset()
    expect((await told).map(({ type }) => type)).toEqual(['clock', 'reset'])
  })

  test('nothing of the keys that were used and the secrets that were given away', async () => {
    const given = await controlUnderTest()
    const { mock, client } = given
    const { told } = await listening(given, 2, ['request'])
    const { meta } = await client.ok('createWebhook', {
      body: { name: 'Leads', url: 'http://127.0.0.1:9/hook', events: ['lead.unlocked'] },
    })
    await client.send({ method: 'GET', path: '/leads', query: `api_key=${mock.key()}` })
    const text = JSON.stringify(await told)
    expect(Object(meta).secret).toMatch(/^whsec_[0-9a-f]{48}$/)
    expect(text).not.toContain(Object(meta).secret)
    expect(text).not.toContain(mock.key())
    expect(text).toContain('whsec_(left out)')
  })

  test('nobody who has gone', async () => {
    const given = await controlUnderTest()
    const { told } = await listening(given, 1, ['clock'])
    await untilOpen(given, 1)
    await given.mock.clock.advance(1)
    await told
    await untilOpen(given, 0)
  })

  test('that the mock has stopped, by its end', async () => {
    const given = await controlUnderTest()
    const { told } = await listening(given, 2, ['clock'])
    await given.mock.clock.advance(1)
    await given.server.close()
    expect(await told).toHaveLength(1)
  })
})

/** A stream to a client that this test writes, from a mock of which it is the only happening. */
async function streamTo(options: { heartbeatMs?: number } = {}) {
  const listeners = new Set<Listener>()
  const subscribe = (listener: Listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const server = createServer((_, response) => {
    serveStream(response, { subscribe }, { wants: () => true, ...options })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const opened = once(server, 'request')
  const client = connect(port, '127.0.0.1')
  onTestFinished(() => void client.destroy())
  client.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')
  const response: ServerResponse = (await opened)[1]
  return { client, response, listeners }
}

describe('a stream', () => {
  test('that nobody reads is cut off at a bound, and told no more', async () => {
    const { client, response, listeners } = await streamTo()
    client.pause()
    const closed = once(response, 'close')
    const large: Happening = { type: 'credits', worldId: 'x'.repeat(64 * 1024), remaining: 1 }
    const most = 500
    let told = 0
    while (!response.destroyed && told < most) {
      for (const listener of [...listeners]) listener(large)
      told++
      await new Promise(resolve => setImmediate(resolve))
    }
    expect(told).toBeLessThan(most)
    await closed
    expect(listeners.size).toBe(0)
  })

  test('that is silent says that it is still there', async () => {
    const { client } = await streamTo({ heartbeatMs: 1 })
    let text = ''
    for await (const chunk of client) {
      text += chunk
      if (text.includes(': still here\n\n')) break
    }
    expect(text).toContain('Content-Type: text/event-stream; charset=utf-8')
    expect(text).toContain(': listening\n\n')
  })
})
