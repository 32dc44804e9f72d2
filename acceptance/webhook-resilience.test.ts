// No event is lost while its receiver is stopped, slow or failing, for as long as the retries last; and none overtakes
// another. The mock's clock stands, and is moved to the next retry by hand.
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { createNodeTransport } from '#mock/adapters/node-transport.ts'
import { fetchTransport } from '#mock/webhooks/transport.ts'
import { webhookDelivery } from '#openapi/generated/limits.ts'
import { type Receiver, startReceiver } from './receiver.ts'
import { leadsOf, WebhookWorld } from './webhook-world.ts'

const leads = ['c_7f3a2b9d1e8c5f4a', 'c_7f3a2b9d', 'c_1a2b3c4d', 'c_5e6f7a8b']
const retryDelaysMs = webhookDelivery.retryDelaysSeconds.map(seconds => seconds * 1000)
const [firstDelayMs = 0, secondDelayMs = 0] = retryDelaysMs
const lastDelayMs = retryDelaysMs.at(-1) ?? 0

const transports = [
  { name: 'the transport of the command line', create: createNodeTransport },
  { name: 'the transport of every platform', create: () => fetchTransport },
]

interface Trouble {
  given: string
  begin(receiver: Receiver): Promise<void> | void
  end(receiver: Receiver): Promise<void> | void
  /** Where the trouble is to take longer than this. */
  webhookTimeoutMs?: number
}

function answersWith(status: number): (receiver: Receiver) => void {
  return receiver => {
    receiver.answer = { status }
  }
}

const troubles: Trouble[] = [
  { given: 'stopped, then restarted', begin: it => it.stop(), end: it => it.restart() },
  { given: 'answering 500, then well', begin: answersWith(500), end: answersWith(200) },
  { given: 'redirecting, then well', begin: answersWith(307), end: answersWith(204) },
  {
    given: 'silent beyond the time-out, then well',
    begin(receiver) {
      receiver.answer = { status: 200, until: new Promise(() => {}) }
    },
    end: answersWith(200),
    webhookTimeoutMs: 300,
  },
]

describe.each(transports)('over $name', ({ create }) => {
  describe.each(troubles)('a receiver that is $given', ({ begin, end, webhookTimeoutMs }) => {
    const start = () => WebhookWorld.start({ transport: create(), webhookTimeoutMs })

    test('gets every event, in order, however late within the retries', async () => {
      await using world = await start()
      await begin(world.receiver)
      await world.unlock(leads)
      for (const delayMs of retryDelaysMs.slice(0, -1)) await world.advance(delayMs)
      expect(world.taken()).toEqual([])
      expect((await world.subscription()).failure_count).toBe(retryDelaysMs.length)

      await end(world.receiver)
      await world.advance(lastDelayMs - 1)
      expect(world.taken()).toEqual([])
      await world.advance(1)
      expect(world.taken()).toEqual(leads)
      expect((await world.subscription()).failure_count).toBe(0)
    })

    test('gets the same bytes and the same signature at each attempt', async () => {
      await using world = await start()
      await begin(world.receiver)
      await world.unlock(leads.slice(0, 1))
      await world.advance(firstDelayMs)
      await end(world.receiver)
      await world.advance(secondDelayMs)
      expect(world.taken()).toEqual(leads.slice(0, 1))
      const sent = world.receiver.arrived.map(
        ({ body, headers }) => `${headers['x-webhook-signature']} ${body.toString('hex')}`,
      )
      expect(new Set(sent).size).toBe(1)
    })
  })

  const start = () => WebhookWorld.start({ transport: create() })

  test('an event is given up after the last retry, and the next goes on', async () => {
    await using world = await start()
    await world.receiver.stop()
    await world.unlock(leads.slice(0, 2))
    for (const delayMs of retryDelaysMs) await world.advance(delayMs)
    // The first has had all its attempts, the second its first.
    expect((await world.subscription()).failure_count).toBe(retryDelaysMs.length + 2)
    await world.receiver.restart()
    await world.advance(firstDelayMs)
    expect(world.taken()).toEqual(leads.slice(1, 2))
    expect((await world.subscription()).failure_count).toBe(0)
  })

  test('a failing receiver holds back no other', async () => {
    await using world = await start()
    await using other = await startReceiver()
    await world.subscribe(other)
    await world.receiver.stop()
    await world.unlock(leads)
    expect(leadsOf(other)).toEqual(leads)
  })

  test('the request that causes an event is answered before the receiver has answered', async () => {
    await using world = await start()
    const { promise: answered, resolve } = Promise.withResolvers<void>()
    world.receiver.answer = { status: 200, until: answered }
    await world.call('POST', '/leads/unlock', { lead_id: leads[0] })
    expect(world.taken()).toEqual([])
    resolve()
    await world.mock.mock.webhooks.idle()
    expect(world.taken()).toEqual(leads.slice(0, 1))
  })

  test('last_triggered_at moves with each event, not with its attempts', async () => {
    await using world = await start()
    const before = world.mock.mock.clock.now()
    world.receiver.answer = { status: 500 }
    await world.unlock(leads.slice(0, 1))
    await world.advance(firstDelayMs)
    expect((await world.subscription()).last_triggered_at).toBe(new Date(before).toISOString())
    await world.unlock(leads.slice(1, 2))
    expect((await world.subscription()).last_triggered_at).toBe(new Date(before + firstDelayMs).toISOString())
  })

  test('nothing more is sent, waiting retries included, once the subscription is deleted', async () => {
    await using world = await start()
    world.receiver.answer = { status: 500 }
    await world.unlock(leads)
    await world.call('DELETE', `/webhooks/${(await world.subscription()).id}`)
    world.receiver.answer = { status: 200 }
    for (const delayMs of retryDelaysMs) await world.advance(delayMs)
    expect(leadsOf(world.receiver)).toEqual(leads.slice(0, 1))
  })
})

test('an event leaves only when the request that causes it has been answered', async () => {
  await using world = await WebhookWorld.start({})
  const unlocked = world.call('POST', '/leads/unlock', { lead_id: leads[0] }, { prefer: 'delay=1500' })
  await setTimeout(300)
  expect(world.receiver.arrived).toEqual([])
  await unlocked
  await world.receiver.count(1)
})
