import { describe, expect, test } from 'vitest'
import { WaitTimeoutError } from '../observation/waiters.ts'
import { type MockUnderTest, mockUnderTest } from '../testing/mock-under-test.ts'

const sarah = 'c_7f3a2b9d1e8c5f4a'
const url = 'http://127.0.0.1:9/hook'
const text = (body: Uint8Array | undefined) => new TextDecoder().decode(body)

async function subscribed(given: MockUnderTest, to = url): Promise<string> {
  const webhook = { name: 'Receiver', url: to, events: ['lead.unlocked', 'email.sent'] }
  return (await given.client.ok('createWebhook', { body: webhook })).data.id
}

describe('causing an event', () => {
  test('tells every account in memory, or one world alone', async () => {
    const given = mockUnderTest()
    await subscribed(given)
    await given.as({ world: 'another' }).ok('getUsage')
    expect(await given.mock.webhooks.trigger('email.sent')).toHaveLength(2)
    const [record, ...more] = await given.mock.webhooks.trigger('email.sent', undefined, { world: 'default' })
    expect(more).toEqual([])
    expect(record).toMatchObject({ event: 'email.sent', userId: expect.stringMatching(/^usr_/) })
    await given.mock.webhooks.idle()
    expect(given.delivered).toHaveLength(2)
  })

  test('carries the data given, if the contract allows it', async () => {
    const given = mockUnderTest()
    await subscribed(given)
    const data = { lead_id: sarah, company_name: null, contact_name: 'Someone' }
    await given.mock.webhooks.trigger('lead.unlocked', data)
    await given.mock.webhooks.idle()
    expect(JSON.parse(text(given.delivered[0]?.body)).data).toEqual(data)
    const wrong = Reflect.apply(given.mock.webhooks.trigger, undefined, ['lead.unlocked', { lead_id: 7 }])
    await expect(wrong).rejects.toThrow('The data of lead.unlocked is not what the contract says: data')
  })

  test('refuses an event that there is not', async () => {
    const { mock } = mockUnderTest()
    const wrong = Reflect.apply(mock.webhooks.trigger, undefined, ['email.repliedd'])
    await expect(wrong).rejects.toThrow('There is no event "email.repliedd". There are: lead.unlocked,')
  })
})

describe('what became of events', () => {
  test('is listed by event, world, state and subscription', async () => {
    const given = mockUnderTest()
    const [here, elsewhere] = [await subscribed(given), await subscribed(given, 'https://receiver.example/')]
    await given.client.ok('unlockLead', { body: { lead_id: sarah } })
    await given.mock.webhooks.idle()
    const { webhooks } = given.mock
    expect(webhooks.events()).toMatchObject([{ event: 'lead.unlocked', deliveries: [{}, {}] }])
    expect(webhooks.events({ event: 'email.sent' })).toEqual([])
    expect(webhooks.deliveries({ state: 'delivered' })).toMatchObject([{ subscriptionId: here }])
    expect(webhooks.deliveries({ subscriptionId: elsewhere })).toMatchObject([{ state: 'held' }])
    expect(webhooks.deliveries({ world: 'another' })).toEqual([])
    const [delivery] = webhooks.deliveries()
    expect(webhooks.delivery(delivery?.id ?? '')).toBe(delivery)
  })

  test('is waited for: the oldest that no one has had, once its deliveries have been tried', async () => {
    const given = mockUnderTest()
    await subscribed(given)
    const waiting = given.mock.webhooks.next('lead.unlocked')
    await given.client.ok('unlockLead', { body: { lead_id: sarah } })
    await given.client.ok('unlockLead', { body: { lead_id: 'c_7f3a2b9d' } })
    expect(await waiting).toMatchObject({ data: { lead_id: sarah }, deliveries: [{ state: 'delivered' }] })
    expect(await given.mock.webhooks.next('lead.unlocked')).toMatchObject({ data: { lead_id: 'c_7f3a2b9d' } })
    await expect(given.mock.webhooks.next('lead.unlocked', { timeoutMs: 5 })).rejects.toThrow(
      WaitTimeoutError,
    )
  })
})

describe('delivering again', () => {
  test('sends the same bytes under the same signature, as a delivery of its own', async () => {
    const given = mockUnderTest()
    await subscribed(given)
    await given.client.ok('unlockLead', { body: { lead_id: sarah } })
    const { deliveries } = await given.mock.webhooks.next('lead.unlocked')
    await given.mock.clock.advance(60_000)
    for (const delivery of deliveries) {
      const again = given.mock.webhooks.resend(delivery)
      if (again !== undefined) await given.mock.webhooks.tried(again)
    }
    const [first, second] = given.delivered
    expect([text(second?.body), second?.headers]).toEqual([text(first?.body), first?.headers])
    expect(second?.id).not.toBe(first?.id)
    expect(given.mock.webhooks.events()).toMatchObject([{ deliveries: [{}, { state: 'delivered' }] }])
  })

  test('to another receiver says nothing of the subscriber: its failures do not count', async () => {
    const given = mockUnderTest({ transport: async delivery => (delivery.url === url ? 200 : 500) })
    await subscribed(given)
    await given.client.ok('unlockLead', { body: { lead_id: sarah } })
    const { deliveries } = await given.mock.webhooks.next('lead.unlocked')
    const again = given.mock.webhooks.resend(deliveries[0]?.id ?? '', { url: 'http://127.0.0.1:9/other' })
    if (again !== undefined) await given.mock.webhooks.tried(again)
    expect(again?.attempts).toMatchObject([{ status: 500 }])
    expect((await given.client.ok('listWebhooks')).data).toMatchObject([{ failure_count: 0 }])
  })

  test('does not leave this machine either', async () => {
    const given = mockUnderTest()
    await subscribed(given)
    await given.client.ok('unlockLead', { body: { lead_id: sarah } })
    const { deliveries } = await given.mock.webhooks.next('lead.unlocked')
    const again = given.mock.webhooks.resend(deliveries[0]?.id ?? '', { url: 'https://receiver.example/' })
    await given.mock.webhooks.idle()
    expect(again?.state).toBe('held')
    expect(given.delivered).toHaveLength(1)
  })

  test('is not possible for a delivery that is unknown, nor to what is no URL', async () => {
    const { mock } = mockUnderTest()
    expect(mock.webhooks.resend('dlv_unknown')).toBeUndefined()
    expect(() => mock.webhooks.resend('dlv_unknown', { url: 'receiver' })).toThrow(RangeError)
    expect(() => mock.webhooks.resend('dlv_unknown', { url: 'file:///etc/passwd' })).toThrow(RangeError)
  })
})
