import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { deliveryTo, given, statesOf } from '../testing/delivery-queue.ts'

describe('webhooks.delete: when a subscription is cancelled', () => {
  test('what waits is taken back', async () => {
    const { receiver, queue } = given()
    receiver.status = 200
    const deliveries = [deliveryTo('wh_1'), deliveryTo('wh_1')]
    const release = queue.add(deliveries)
    queue.cancel('wh_1')
    release()
    await queue.idle()
    expect(receiver.posts).toHaveLength(0)
    expect(statesOf(deliveries)).toEqual(['cancelled', 'cancelled'])
    expect(queue.pending).toBe(0)
  })

  test('what is under way is broken off, and counts neither as delivered nor as failed', async () => {
    const { receiver, queue, attempts } = given()
    const deliveries = [deliveryTo('wh_1'), deliveryTo('wh_1')]
    queue.add(deliveries)()
    queue.cancel('wh_1')
    expect(receiver.posts[0]?.signal.aborted).toBe(true)
    receiver.posts[0]?.answer(200)
    await queue.idle()
    await turn()
    expect(receiver.posts).toHaveLength(1)
    expect(statesOf(deliveries)).toEqual(['cancelled', 'cancelled'])
    expect([attempts, deliveries[0]?.attempts]).toEqual([[], []])
  })

  test('what waits for a retry is not tried again', async () => {
    const { receiver, queue, clock } = given()
    receiver.status = 500
    const deliveries = [deliveryTo('wh_1'), deliveryTo('wh_1')]
    queue.add(deliveries)()
    await queue.idle()
    queue.cancel('wh_1')
    await clock.advance(86_400_000)
    expect(receiver.posts).toHaveLength(1)
    expect(statesOf(deliveries)).toEqual(['cancelled', 'cancelled'])
  })

  test('others go on', async () => {
    const { receiver, queue } = given()
    receiver.status = 200
    const [gone, kept] = [deliveryTo('wh_gone'), deliveryTo('wh_kept')]
    const release = queue.add([gone, kept])
    queue.cancel('wh_gone')
    queue.cancel('wh_never')
    release()
    await queue.idle()
    expect(statesOf([gone, kept])).toEqual(['cancelled', 'delivered'])
  })

  test('deliveries that come after it go their own way', async () => {
    const { receiver, queue } = given()
    queue.add([deliveryTo('wh_1')])()
    queue.cancel('wh_1')
    const later = deliveryTo('wh_1')
    queue.add([later])()
    receiver.posts[1]?.answer(200)
    await queue.idle()
    expect(later.state).toBe('delivered')
  })

  test('with all others, nothing is left', async () => {
    const { receiver, queue, clock } = given()
    receiver.status = 500
    const deliveries = [deliveryTo('wh_1'), deliveryTo('wh_2'), deliveryTo('wh_2')]
    queue.add(deliveries)()
    await queue.idle()
    queue.cancelAll()
    await clock.advance(86_400_000)
    expect(receiver.posts).toHaveLength(2)
    expect(queue.pending).toBe(0)
    expect(new Set(statesOf(deliveries))).toEqual(new Set(['cancelled']))
  })
})
