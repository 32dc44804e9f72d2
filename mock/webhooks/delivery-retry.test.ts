import { describe, expect, test } from 'vitest'
import { webhookDelivery } from '#openapi/generated/limits.ts'
import { deliveryTo, given, startAt, statesOf } from '../testing/delivery-queue.ts'
import type { Delivery } from './delivery.ts'

const allDelaysMs = webhookDelivery.retryDelaysSeconds.reduce((sum, seconds) => sum + seconds * 1000, 0)

describe('webhooks.retry: a delivery that is not taken', () => {
  test('is tried again with growing pauses on the clock, the same bytes each time, and then given up', async () => {
    const { receiver, queue, clock, attempts } = given()
    receiver.status = 500
    const delivery = deliveryTo('wh_1')
    queue.add([delivery])()
    await queue.idle()
    await clock.advance(allDelaysMs - 1)
    expect([receiver.posts.length, delivery.state]).toEqual([5, 'pending'])
    await clock.advance(1)
    expect([receiver.posts.length, delivery.state]).toEqual([6, 'failed'])
    await clock.advance(30 * 86_400_000)
    expect(receiver.posts.map(({ at }) => at / 1000)).toEqual([0, 1, 6, 36, 156, 756])
    expect(delivery.attempts.map(({ at }) => (at - startAt) / 1000)).toEqual([0, 1, 6, 36, 156, 756])
    expect(new Set(receiver.posts.map(({ body }) => body)).size).toBe(1)
    expect(new Set(receiver.posts.map(({ signature }) => signature)).size).toBe(1)
    expect(attempts).toEqual(new Array(6).fill([delivery.id, false]))
    expect(queue.pending).toBe(0)
  })

  test('is tried at each of its times, not only at the last, when the clock moves far at once', async () => {
    const { receiver, queue, clock } = given()
    receiver.status = 503
    queue.add([deliveryTo('wh_1')])()
    await queue.idle()
    await clock.advance(86_400_000)
    expect(receiver.posts.map(({ at }) => at / 1000)).toEqual([0, 1, 6, 36, 156, 756])
  })

  test('is delivered by the first attempt that succeeds, and then the next of its subscription goes', async () => {
    const { receiver, queue, clock, attempts } = given()
    receiver.status = 500
    const [first, next] = [deliveryTo('wh_1'), deliveryTo('wh_1')]
    queue.add([first, next])()
    await queue.idle()
    await clock.advance(1_000)
    expect(receiver.posts.every(({ delivery }) => delivery === first)).toBe(true)
    receiver.status = 200
    await clock.advance(5_000)
    expect(statesOf([first, next])).toEqual(['delivered', 'delivered'])
    expect(attempts).toEqual([
      [first.id, false],
      [first.id, false],
      [first.id, true],
      [next.id, true],
    ])
  })

  test('makes room for the next when it is given up', async () => {
    const { receiver, queue } = given({ retryDelaysMs: [] })
    receiver.status = 500
    const deliveries = [deliveryTo('wh_1'), deliveryTo('wh_1')]
    queue.add(deliveries)()
    await queue.idle()
    expect(statesOf(deliveries)).toEqual(['failed', 'failed'])
  })

  test.each([
    {
      title: 'does not answer in time',
      transport: () => new Promise<number>(() => {}),
      error: 'no answer within 20 ms',
    },
    {
      title: 'breaks off when told to',
      transport: (_: Delivery, signal: AbortSignal) =>
        new Promise<number>((_, reject) =>
          signal.addEventListener('abort', () => reject(new Error('aborted'))),
        ),
      error: 'no answer within 20 ms',
    },
    {
      title: 'refuses the connection',
      transport: () => Promise.reject(new Error('connect ECONNREFUSED')),
      error: 'connect ECONNREFUSED',
    },
    {
      title: 'throws at once',
      transport: () => {
        throw new Error('no such host')
      },
      error: 'no such host',
    },
    { title: 'throws what is no error', transport: () => Promise.reject('broken'), error: 'broken' },
  ])('is tried again when its transport $title', async ({ transport, error }) => {
    const { queue, clock } = given({ transport, timeoutMs: 20, retryDelaysMs: [1_000] })
    const delivery = deliveryTo('wh_1')
    queue.add([delivery])()
    await queue.idle()
    expect(delivery.state).toBe('pending')
    await clock.advance(1_000)
    expect(delivery.state).toBe('failed')
    expect(delivery.attempts).toEqual([
      { at: startAt, status: undefined, error },
      { at: startAt + 1_000, status: undefined, error },
    ])
  })
})
