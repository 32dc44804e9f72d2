import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { deliveryTo, given, startAt, statesOf } from '../testing/delivery-queue.ts'

describe('a delivery', () => {
  test('webhooks.delivery: leaves when it is let go, not before, and once', async () => {
    const { receiver, queue } = given()
    receiver.status = 200
    const delivery = deliveryTo('wh_1')
    const release = queue.add([delivery])
    await turn()
    expect([receiver.posts.length, queue.pending, delivery.state]).toEqual([0, 1, 'pending'])
    release()
    release()
    await queue.idle()
    release()
    await queue.idle()
    expect([receiver.posts.length, queue.pending, delivery.state]).toEqual([1, 0, 'delivered'])
    expect(delivery.attempts).toEqual([{ at: startAt, status: 200, error: undefined }])
  })

  test.each([
    { status: 200, state: 'delivered' },
    { status: 204, state: 'delivered' },
    { status: 299, state: 'delivered' },
    { status: 199, state: 'failed' },
    { status: 300, state: 'failed' },
    { status: 307, state: 'failed' },
    { status: 410, state: 'failed' },
    { status: 500, state: 'failed' },
    { status: 0, state: 'failed' },
  ])('answered $status is $state', async ({ status, state }) => {
    const { receiver, queue, attempts } = given({ retryDelaysMs: [] })
    receiver.status = status
    const delivery = deliveryTo('wh_1')
    queue.add([delivery])()
    await queue.idle()
    expect(delivery.state).toBe(state)
    expect(attempts).toEqual([[delivery.id, state === 'delivered']])
    expect(delivery.attempts).toEqual([{ at: startAt, status, error: undefined }])
  })

  test('overtakes none of its subscription, not even one that may not go yet', async () => {
    const { receiver, queue } = given()
    receiver.status = 200
    const [first, second] = [deliveryTo('wh_1'), deliveryTo('wh_1')]
    const releaseFirst = queue.add([first])
    const releaseSecond = queue.add([second])
    releaseSecond()
    await queue.idle()
    expect(receiver.posts).toHaveLength(0)
    releaseFirst()
    await queue.idle()
    expect(receiver.posts.map(({ delivery }) => delivery.id)).toEqual([first.id, second.id])
  })

  test('waits until the one before it was answered', async () => {
    const { receiver, queue } = given()
    const deliveries = [deliveryTo('wh_1'), deliveryTo('wh_1'), deliveryTo('wh_1')]
    for (const delivery of deliveries) queue.add([delivery])()
    for (const [index, delivery] of deliveries.entries()) {
      await turn()
      expect(receiver.posts.map(post => post.delivery.id)).toEqual(
        deliveries.slice(0, index + 1).map(({ id }) => id),
      )
      receiver.posts[index]?.answer(200)
      await turn()
      expect(delivery.state).toBe('delivered')
    }
  })

  test('waits for none of another subscription', async () => {
    const { receiver, queue } = given()
    const [slow, quick] = [deliveryTo('wh_slow'), deliveryTo('wh_quick')]
    queue.add([slow, quick])()
    receiver.posts.find(({ delivery }) => delivery === quick)?.answer(200)
    await turn()
    expect(statesOf([slow, quick])).toEqual(['pending', 'delivered'])
  })
})

describe('nothing leaves this machine', () => {
  const elsewhere = 'https://hooks.zapier.com/hooks/catch/abc123'

  test('unless that was allowed: a delivery elsewhere is held, and counts as no failure', async () => {
    const { receiver, queue, attempts, changes } = given()
    const [there, alsoThere] = [deliveryTo('wh_1', elsewhere), deliveryTo('wh_1', elsewhere)]
    queue.add([there, alsoThere])()
    await queue.idle()
    expect(receiver.posts).toHaveLength(0)
    expect(changes).toEqual([
      [there.id, 'held'],
      [alsoThere.id, 'held'],
    ])
    expect([attempts, queue.pending]).toEqual([[], 0])
  })

  test('and it does when it was', async () => {
    const { receiver, queue } = given({ egress: 'any' })
    receiver.status = 200
    const there = deliveryTo('wh_1', elsewhere)
    queue.add([there])()
    await queue.idle()
    expect(there.state).toBe('delivered')
  })
})

describe('the queue', () => {
  test('is bounded: what finds no room is dropped at once and counts as a failure', async () => {
    const { receiver, queue, attempts } = given({ maxPending: 2 })
    receiver.status = 200
    const deliveries = ['wh_1', 'wh_2', 'wh_3'].map(id => deliveryTo(id))
    const release = queue.add(deliveries)
    expect(statesOf(deliveries)).toEqual(['pending', 'pending', 'dropped'])
    expect(attempts).toEqual([[deliveries[2]?.id, false]])
    release()
    await queue.idle()
    expect(statesOf(deliveries)).toEqual(['delivered', 'delivered', 'dropped'])
    const later = deliveryTo('wh_3')
    queue.add([later])()
    await queue.idle()
    expect(later.state).toBe('delivered')
  })

  test('is bounded in bytes too, and what has left makes room', async () => {
    const bytes = deliveryTo('wh_1').body.length
    const { receiver, queue } = given({ maxPendingBytes: 2 * bytes })
    receiver.status = 200
    const deliveries = ['wh_1', 'wh_2', 'wh_3'].map(id => deliveryTo(id))
    queue.add(deliveries)()
    expect(statesOf(deliveries)).toEqual(['pending', 'pending', 'dropped'])
    queue.cancel('wh_1')
    await queue.idle()
    const later = ['wh_4', 'wh_5'].map(id => deliveryTo(id))
    queue.add(later)()
    await queue.idle()
    expect(statesOf(later)).toEqual(['delivered', 'delivered'])
  })

  test('is idle when it is empty, and told to everyone who asked', async () => {
    const { queue } = given()
    await Promise.all([queue.idle(), queue.idle()])
  })

  test('is not idle while a delivery is under way', async () => {
    const { receiver, queue } = given()
    queue.add([deliveryTo('wh_1'), deliveryTo('wh_1')])()
    let idle = false
    const whenIdle = queue.idle().then(() => {
      idle = true
    })
    for (const index of [0, 1]) {
      await turn()
      expect(idle).toBe(false)
      receiver.posts[index]?.answer(200)
    }
    await whenIdle
  })

  test('is idle while all that it has waits for a retry, or to be let go', async () => {
    const { receiver, queue } = given()
    receiver.status = 500
    queue.add([deliveryTo('wh_1')])()
    queue.add([deliveryTo('wh_2')])
    await queue.idle()
    expect(queue.pending).toBe(2)
  })

  test('is idle once the last that was under way is cancelled, though its transport never ends', async () => {
    const { queue } = given()
    queue.add([deliveryTo('wh_1')])()
    const idle = queue.idle()
    queue.cancel('wh_1')
    await idle
  })

  test('lets advance wait for the attempts that it makes due, and for what they let go', async () => {
    const { receiver, queue, clock } = given()
    const deliveries = [deliveryTo('wh_1'), deliveryTo('wh_1')]
    queue.add(deliveries)()
    receiver.posts[0]?.answer(500)
    await queue.idle()
    const advanced = clock.advance(1_000)
    for (const index of [1, 2]) {
      await turn()
      receiver.posts[index]?.answer(200)
    }
    await advanced
    expect(statesOf(deliveries)).toEqual(['delivered', 'delivered'])
  })
})
