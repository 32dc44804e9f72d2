import { once } from 'node:events'
import { createServer, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createControlClient } from '../cli/control-client.ts'
import { controlUnderTest, untilOpen } from '../testing/control-under-test.ts'
import { mockUnderTest } from '../testing/mock-under-test.ts'
import { createControlPlane } from './control-plane.ts'

const usageOf = (count: number, timeoutMs = 20_000) => ({
  query: `operation=getUsage&count=${count}&timeoutMs=${timeoutMs}`,
})

describe('waiting for requests', () => {
  test('is over at once when they have been before', async () => {
    const { askFor, client } = await controlUnderTest()
    await client.ok('getUsage')
    expect(await askFor('waitForRequests', usageOf(1, 0))).toMatchObject({ status: 200 })
  })

  test('is over with the last of them, and tells of all', async () => {
    const { askFor, client } = await controlUnderTest()
    await client.ok('getUsage')
    const waiting = askFor('waitForRequests', usageOf(3))
    await client.ok('getUsage')
    await client.ok('getUsage')
    const { body } = await waiting
    expect(Object(body).requests).toHaveLength(3)
  })

  test('that never come ends when the time is up, with what to think of it', async () => {
    const { askFor, client } = await controlUnderTest()
    await client.ok('getUsage')
    expect(await askFor('waitForRequests', usageOf(2, 1))).toMatchObject({
      status: 409,
      headers: { 'content-type': 'application/problem+json' },
      body: {
        type: 'urn:problem-type:leadleap-kit:not-yet',
        detail: 'Waited 1 ms for 2 such requests, and it did not happen.',
      },
    })
  })

  test('ends when the mock is stopped', async () => {
    const { askFor, server, control } = await controlUnderTest()
    const waiting = askFor('waitForRequests', usageOf(1))
    await untilOpen({ control }, 1)
    await server.close()
    expect(await waiting).toMatchObject({ status: 409, body: { detail: 'The mock has been stopped.' } })
  })
})

describe('waiting for an event', () => {
  const body = { event: 'email.opened', timeoutMs: 20_000 }

  test('gets one that has been before, and each of several waits another', async () => {
    const { askFor, mock } = await controlUnderTest()
    await mock.webhooks.trigger('email.opened')
    const waits = [askFor('nextEvent', { body }), askFor('nextEvent', { body })]
    const first = await Promise.race(waits)
    await mock.webhooks.trigger('email.opened')
    const ids = (await Promise.all(waits)).map(asked => Object(asked.body).id)
    expect(first).toMatchObject({ body: { id: 'evt_1' } })
    expect(ids.toSorted()).toEqual(['evt_1', 'evt_2'])
  })

  test('that nobody causes ends when the time is up', async () => {
    const { askFor } = await controlUnderTest()
    expect(await askFor('nextEvent', { body: { ...body, timeoutMs: 1 } })).toMatchObject({
      status: 409,
      body: { detail: 'Waited 1 ms for the event email.opened, and it did not happen.' },
    })
  })

  test('takes none when the client has gone meanwhile', async () => {
    const { server, mock, control } = await controlUnderTest()
    const left = httpRequest({
      port: server.port,
      host: '127.0.0.1',
      method: 'POST',
      path: '/_mock/events/next',
      headers: { 'Content-Type': 'application/json' },
      agent: false,
    })
    left.on('error', () => {})
    left.end(JSON.stringify(body))
    await untilOpen({ control }, 1)
    left.destroy()
    await untilOpen({ control }, 0)
    await mock.webhooks.trigger('email.opened')
    expect(await mock.webhooks.next('email.opened', { timeoutMs: 0 })).toMatchObject({ id: 'evt_1' })
  })
})

describe('too many that wait', () => {
  test('are refused until one has gone; what does not wait is still answered', async () => {
    const { mock } = mockUnderTest()
    const control = createControlPlane(mock, { host: '127.0.0.1', url: () => '', maxOpen: 1 })
    const server = createServer((request, response) => {
      const [path = '', query = ''] = (request.url ?? '').split('?')
      void control.serve(request, response, { path, query, authority: undefined })
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => {
      control.close()
      server.close()
    })
    const { port } = server.address() as AddressInfo
    const client = createControlClient({ url: `http://127.0.0.1:${port}` })
    const first = client.call('waitForRequests', { query: { operation: 'getUsage' } })
    await untilOpen({ control: client }, 1)
    await expect(client.call('nextEvent', { body: { event: 'email.sent' } })).rejects.toThrow(
      '1 requests wait',
    )
    await mock.fetch('http://mock.test/api/v1/account/usage', {
      headers: { Authorization: `Bearer ${mock.key()}` },
    })
    expect((await first).requests).toHaveLength(1)
    await untilOpen({ control: client }, 0)
    const second = client.call('nextEvent', { body: { event: 'email.sent' } })
    await mock.webhooks.trigger('email.sent')
    expect(await second).toMatchObject({ event: 'email.sent' })
  })
})
