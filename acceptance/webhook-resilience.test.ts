// No event is lost while its receiver is stopped, slow or failing, for as long as the retries last; and none overtakes
// another. The mock's clock stands, and is moved to the next retry by hand.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createTestKey } from '#fixtures/test-key.ts'
import { createNodeTransport } from '#mock/adapters/node-transport.ts'
import { fetchTransport } from '#mock/webhooks/transport.ts'
import { webhookDelivery } from '#openapi/generated/limits.ts'
import { send } from './exchange.ts'
import { type Receiver, startReceiver } from './receiver.ts'
import { type RunningMock, startMock } from './running-mock.ts'

const key = createTestKey({ world: 'webhook-resilience' })
const leadIds = ['c_7f3a2b9d1e8c5f4a', 'c_7f3a2b9d', 'c_1a2b3c4d', 'c_5e6f7a8b']
const retryDelaysMs = webhookDelivery.retryDelaysSeconds.map(seconds => seconds * 1000)
const timeoutMs = 150

const transports = [
  { name: 'the transport of the command line', create: createNodeTransport },
  { name: 'the transport of every platform', create: () => fetchTransport },
]

describe.each(transports)('over $name', ({ create }) => {
  let mock: RunningMock
  let receiver: Receiver

  beforeEach(async () => {
    const transport = create()
    mock = await startMock({ frozen: true, transport, webhookTimeoutMs: timeoutMs })
    receiver = await startReceiver()
    await call('POST', '/webhooks', { name: 'Receiver', url: receiver.url, events: ['lead.unlocked'] })
  })
  afterEach(async () => {
    await mock.close()
    await receiver[Symbol.asyncDispose]()
  })

  async function call(method: string, path: string, body?: unknown) {
    const answer = await send(mock.url, { method, path, key, body })
    expect(answer.status).toBeLessThan(300)
    return JSON.parse(answer.body)
  }

  async function unlock(leads: readonly string[]): Promise<void> {
    for (const lead_id of leads) await call('POST', '/leads/unlock', { lead_id })
    await mock.mock.webhooks.idle()
  }

  async function advance(ms: number): Promise<void> {
    await mock.mock.clock.advance(ms)
    await mock.mock.webhooks.idle()
  }

  async function subscription(): Promise<{ failure_count: number; last_triggered_at: string | null }> {
    return (await call('GET', '/webhooks')).data[0]
  }

  function leadOf({ body }: { body: Buffer }): string {
    return JSON.parse(body.toString()).data.lead_id
  }

  /** The leads whose events the receiver has taken, in order. */
  function taken(): string[] {
    return receiver.arrived.filter(({ status }) => status !== undefined && status < 300).map(leadOf)
  }

  const troubles: { given: string; begin(): Promise<void>; end(): Promise<void> }[] = [
    {
      given: 'stopped, then restarted',
      begin: () => receiver.stop(),
      end: () => receiver.restart(),
    },
    {
      given: 'answering 500, then well',
      begin: async () => {
        receiver.answer = { status: 500, delayMs: 0 }
      },
      end: async () => {
        receiver.answer = { status: 200, delayMs: 0 }
      },
    },
    {
      given: 'slower than the time-out, then prompt',
      begin: async () => {
        receiver.answer = { status: 200, delayMs: 4 * timeoutMs }
      },
      end: async () => {
        receiver.answer = { status: 204, delayMs: 0 }
      },
    },
    {
      given: 'redirecting, then well',
      begin: async () => {
        receiver.answer = { status: 307, delayMs: 0 }
      },
      end: async () => {
        receiver.answer = { status: 200, delayMs: 0 }
      },
    },
  ]

  describe.each(troubles)('a receiver that is $given', ({ begin, end }) => {
    test('gets every event, in order, however late within the retries', async () => {
      await begin()
      await unlock(leadIds)
      for (const delayMs of retryDelaysMs.slice(0, -1)) await advance(delayMs)
      expect(taken()).toEqual([])
      expect((await subscription()).failure_count).toBe(retryDelaysMs.length)

      await end()
      await advance((retryDelaysMs.at(-1) ?? 0) - 1)
      expect(taken()).toEqual([])
      await advance(1)
      expect(taken()).toEqual(leadIds)
      expect((await subscription()).failure_count).toBe(0)
    })

    test('gets the same bytes and the same signature at each attempt', async () => {
      await begin()
      await unlock(leadIds.slice(0, 1))
      await advance(retryDelaysMs[0] ?? 0)
      await end()
      await advance(retryDelaysMs[1] ?? 0)
      expect(taken()).toEqual(leadIds.slice(0, 1))
      const sent = receiver.arrived.map(
        ({ body, headers }) => `${headers['x-webhook-signature']} ${body.toString('hex')}`,
      )
      expect(new Set(sent).size).toBe(1)
    })
  })

  test('gives an event up after the last retry, and goes on with the next', async () => {
    await receiver.stop()
    await unlock(leadIds.slice(0, 2))
    for (const delayMs of retryDelaysMs) await advance(delayMs)
    // The first has had all its attempts, the second its first.
    expect((await subscription()).failure_count).toBe(retryDelaysMs.length + 2)
    await receiver.restart()
    await advance(retryDelaysMs[0] ?? 0)
    expect(taken()).toEqual(leadIds.slice(1, 2))
    expect((await subscription()).failure_count).toBe(0)
  })

  test('lets a failing receiver hold back no other', async () => {
    await using other = await startReceiver()
    await call('POST', '/webhooks', { name: 'Other', url: other.url, events: ['lead.unlocked'] })
    await receiver.stop()
    await unlock(leadIds)
    expect(other.arrived.map(leadOf)).toEqual(leadIds)
  })

  test('answers the request that causes an event before a slow receiver has answered', async () => {
    receiver.answer = { status: 200, delayMs: timeoutMs / 2 }
    const { meta } = await call('POST', '/leads/unlock', { lead_id: leadIds[0] })
    expect(meta.credits_used).toBe(1)
    expect(mock.mock.pendingDeliveries).toBe(1)
    await mock.mock.webhooks.idle()
    expect(taken()).toEqual(leadIds.slice(0, 1))
  })

  test('moves last_triggered_at with each event, not with its attempts', async () => {
    const before = mock.mock.clock.now()
    receiver.answer = { status: 500, delayMs: 0 }
    await unlock(leadIds.slice(0, 1))
    await advance(retryDelaysMs[0] ?? 0)
    const { last_triggered_at } = await subscription()
    expect(Date.parse(last_triggered_at ?? '')).toBe(before)
  })

  test('sends nothing more, waiting retries included, once the subscription is deleted', async () => {
    receiver.answer = { status: 500, delayMs: 0 }
    await unlock(leadIds)
    const { data } = await call('GET', '/webhooks')
    await call('DELETE', `/webhooks/${data[0].id}`)
    receiver.answer = { status: 200, delayMs: 0 }
    for (const delayMs of retryDelaysMs) await advance(delayMs)
    expect(receiver.arrived.map(leadOf)).toEqual(leadIds.slice(0, 1))
  })
})
