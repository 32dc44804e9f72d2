import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { nothingFollows } from '../core/message.ts'
import type { ReadyBody } from '../core/response-body.ts'
import { mockUnderTest } from '../testing/mock-under-test.ts'
import { startServer } from './node-server.ts'
import { send } from './send.ts'

// The memory of an export is given back as soon as it has been sent.
test('an export reaches whole whoever reads slowly and has asked for more, while others export', async () => {
  const { mock } = mockUnderTest()
  const server = await startServer(mock, { port: 0, host: '127.0.0.1' })
  onTestFinished(() => server.close())
  const key = mock.key({ credits: 1_000, rateLimit: 1_000 })
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' }
  const idsOn = async (page: number): Promise<string[]> => {
    const response = await mock.fetch(`${server.url}/leads?per_page=100&page=${page}`, { headers })
    return Object(await response.json()).data.map(({ id }: { id: string }) => id)
  }
  const ids = (await Promise.all([1, 2, 3, 4].map(idsOn))).flat()
  const exportOf = (leadIds: readonly string[]) => JSON.stringify({ lead_ids: leadIds, format: 'json' })
  const ask = (leadIds: readonly string[], by: typeof fetch) =>
    by(`${server.url}/leads/export`, { method: 'POST', headers, body: exportOf(leadIds) })
  const expected = await (await ask(ids, mock.fetch)).text()

  const times = 12
  const { hostname } = new URL(server.url)
  const socket = connect(server.port, hostname).pause()
  onTestFinished(() => void socket.destroy())
  const head = Object.entries({ Host: hostname, ...headers }).map(([name, value]) => `${name}: ${value}`)
  const body = exportOf(ids)
  const request = `POST /api/v1/leads/export HTTP/1.1\r\n${head.join('\r\n')}\r\nContent-Length: ${body.length}\r\n\r\n${body}`
  socket.write(request.repeat(times))
  for (let round = 0; round < 5; round++) {
    await Promise.all([1, 2, 3].map(async some => (await ask(ids.slice(some), fetch)).arrayBuffer()))
  }
  await pause(50)

  let received = Buffer.alloc(0)
  const isWhole = () => received.toString().split(expected).length === times + 1
  for await (const part of socket) {
    received = Buffer.concat([received, part])
    if (received.length >= times * Buffer.byteLength(expected) && isWhole()) break
  }
  expect(isWhole()).toBe(true)
})

test.each([
  { whose: 'its own: none', isOwn: true, left: 0 },
  { whose: 'those of others too: all', isOwn: false, left: 3_000 },
])('of an answer whose bytes are $whose are left when it has been sent', async ({ isOwn, left }) => {
  const body: ReadyBody = { before: '<', bytes: new Uint8Array(3_000).fill(0x61), after: '>', isOwn }
  const server = createServer((_request, response) => {
    send(response, {
      status: 200,
      headers: [],
      body,
      effects: undefined,
      sent: nothingFollows,
      trace: {
        requestId: 'req_1',
        operation: 'exportLeads',
        stage: 'parse',
        facts: undefined,
        creditsCharged: undefined,
        creditsRemaining: undefined,
        rateRemaining: 0,
        fault: undefined,
        preferenceApplied: undefined,
      },
    })
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}`)
  expect(await response.text()).toBe(`<${'a'.repeat(3_000)}>`)
  await pause(10)
  expect(body.bytes).toHaveLength(left)
})
