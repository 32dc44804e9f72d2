import { describe, expect, test } from 'vitest'
import { worldIdOf } from '#fixtures/test-key.ts'
import { demoWorld } from '#fixtures/world.ts'
import { mockUnderTest, now } from '../testing/mock-under-test.ts'
import { WaitTimeoutError } from './waiters.ts'

const url = 'http://127.0.0.1:9/hook'

describe('causing an event', () => {
  test('tells the account of the demo key where there is no other, and opens none', async () => {
    const { mock } = mockUnderTest()
    expect(await mock.webhooks.trigger('email.sent')).toMatchObject([
      { worldId: worldIdOf(demoWorld), userId: 'usr_abc123', at: now.getTime(), deliveries: [] },
    ])
    expect(await mock.accounts()).toEqual([])
  })

  test('tells a world that was named though no key of it has called', async () => {
    const { mock, as } = mockUnderTest()
    await as({ world: 'shop' }).ok('getUsage')
    const [told] = await mock.webhooks.trigger('email.sent', undefined, { world: 'yard' })
    await as({ world: 'yard' }).ok('getUsage')
    expect(told?.userId).toBe((await mock.account('yard'))?.userId)
    expect(mock.webhooks.events({ world: 'shop' })).toEqual([])
  })
})

describe('the next event', () => {
  test('is each event once, the oldest first', async () => {
    const { mock } = mockUnderTest()
    await mock.webhooks.trigger('email.sent')
    await mock.webhooks.trigger('email.opened')
    await mock.webhooks.trigger('email.sent')
    expect(await mock.webhooks.next('email.sent')).toMatchObject({ id: 'evt_1' })
    expect(await mock.webhooks.next('email.sent')).toMatchObject({ id: 'evt_3' })
    await expect(mock.webhooks.next('email.sent', { timeoutMs: 0 })).rejects.toThrow(WaitTimeoutError)
  })

  test('is of the world that was named', async () => {
    const { mock } = mockUnderTest()
    const waiting = mock.webhooks.next('email.sent', { world: 'yard' })
    await mock.webhooks.trigger('email.sent', undefined, { world: 'shop' })
    await mock.webhooks.trigger('email.sent', undefined, { world: 'yard' })
    expect(await waiting).toMatchObject({ worldId: worldIdOf('yard') })
  })

  test('comes once each of its deliveries has been tried, also in vain', async () => {
    const statuses = [500, 204]
    const { mock, client } = mockUnderTest({ transport: async () => statuses.shift() ?? 204 })
    for (const name of ['one', 'two'])
      await client.ok('createWebhook', { body: { name, url, events: ['email.sent'] } })
    await mock.webhooks.trigger('email.sent')
    const { deliveries } = await mock.webhooks.next('email.sent')
    expect(deliveries.map(({ state, attempts }) => [state, attempts.length])).toEqual([
      ['pending', 1],
      ['delivered', 1],
    ])
  })

  test('does not come while a receiver is still to answer', async () => {
    const { promise, resolve } = Promise.withResolvers<number>()
    const { mock, client } = mockUnderTest({ transport: () => promise })
    await client.ok('createWebhook', { body: { name: 'Mails', url, events: ['email.sent'] } })
    let isOver = false
    const waiting = mock.webhooks.next('email.sent').finally(() => {
      isOver = true
    })
    await mock.webhooks.trigger('email.sent')
    await new Promise(done => setImmediate(done))
    expect(isOver).toBe(false)
    resolve(204)
    expect(await waiting).toMatchObject({ deliveries: [{ state: 'delivered' }] })
  })

  test('is one of the newest thousand', async () => {
    const { mock } = mockUnderTest()
    for (let n = 0; n < 1_001; n++) await mock.webhooks.trigger('email.sent')
    const events = mock.webhooks.events()
    expect([events.length, events[0]?.id, events.at(-1)?.id]).toEqual([1_000, 'evt_2', 'evt_1001'])
    expect(await mock.webhooks.next('email.sent')).toBe(events[0])
    expect(await mock.webhooks.next('email.sent')).toBe(events[1])
  })

  test('is forgotten with a reset', async () => {
    const { mock } = mockUnderTest()
    await mock.webhooks.trigger('email.sent')
    await mock.reset()
    await expect(mock.webhooks.next('email.sent', { timeoutMs: 0 })).rejects.toThrow(WaitTimeoutError)
    expect(mock.webhooks.deliveries()).toEqual([])
  })
})

describe('sending again', () => {
  async function failedDelivery() {
    const posts: { url: string; body: Uint8Array }[] = []
    const given = mockUnderTest({
      webhookRetryDelaysMs: [60_000],
      transport: async ({ url: to, body }) => {
        posts.push({ url: to, body })
        return to === url ? 500 : 204
      },
    })
    await given.client.ok('createWebhook', { body: { name: 'Mails', url, events: ['email.sent'] } })
    await given.mock.webhooks.trigger('email.sent')
    const { deliveries } = await given.mock.webhooks.next('email.sent')
    return { ...given, posts, id: deliveries[0]?.id ?? '' }
  }

  test('elsewhere goes at once, though the subscriber is waited for, and says nothing of the subscriber', async () => {
    const { mock, client, posts, id } = await failedDelivery()
    const elsewhere = mock.webhooks.resend(id, { url: 'http://127.0.0.1:8/other' })
    if (elsewhere === undefined) throw new Error('no such delivery')
    await mock.webhooks.tried(elsewhere)
    expect(elsewhere).toMatchObject({ state: 'delivered', url: 'http://127.0.0.1:8/other' })
    expect(posts.map(post => post.url)).toEqual([url, elsewhere.url])
    expect(posts[1]?.body).toEqual(posts[0]?.body)
    expect((await client.ok('listWebhooks')).data[0]?.failure_count).toBe(1)
    expect(mock.webhooks.events()[0]?.deliveries.map(delivery => delivery.id)).toEqual([id, elsewhere.id])
  })

  test('to the subscriber waits for its turn', async () => {
    const { mock, posts, id } = await failedDelivery()
    const again = mock.webhooks.resend(id)
    await mock.webhooks.idle()
    expect([again?.state, again?.attempts, posts.length]).toEqual(['pending', [], 1])
    await mock.clock.advance(60_000)
    await mock.webhooks.idle()
    expect(again?.attempts).toHaveLength(1)
  })
})
