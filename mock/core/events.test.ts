import { describe, expect, test } from 'vitest'
import { demoKey } from '#fixtures/demo-keys.ts'
import { events, type OperationId, operations } from '#openapi/generated/operations.ts'
import { payloadOf } from '#openapi/generated/webhook-validators.js'
import { type Client, createClient } from '../testing/client.ts'
import { mockUnderTest, now } from '../testing/mock-under-test.ts'
import type { Delivery } from '../webhooks/delivery.ts'
import { nothingFollows } from './message.ts'

const sarah = 'c_7f3a2b9d1e8c5f4a'
const thomas = 'c_7f3a2b9d'
const url = 'http://127.0.0.1:9/hook'

async function subscribe(client: Client, ...to: string[]): Promise<string> {
  const { data } = await client.ok('createWebhook', { body: { name: 'Receiver', url, events: to } })
  return data.id
}

const payload = ({ body }: Delivery) => JSON.parse(new TextDecoder().decode(body))

describe('an event is told to its subscribers', () => {
  const told = [
    {
      id: 'webhooks.lead.unlocked',
      event: 'lead.unlocked',
      operation: 'unlockLead',
      body: { lead_id: sarah },
      data: { lead_id: sarah, company_name: 'Acme Corp', contact_name: 'Sarah Mitchell' },
    },
    {
      id: 'webhooks.lead.exported',
      event: 'lead.exported',
      operation: 'exportLeads',
      body: { lead_ids: [sarah, thomas, sarah], format: 'json' },
      data: { lead_ids: [sarah, thomas], format: 'json', total_leads: 2, new_unlocks: 2, cached_unlocks: 0 },
    },
    {
      id: 'webhooks.lead.enriched',
      event: 'lead.enriched',
      operation: 'enrichLead',
      body: { lead_id: sarah },
      data: { lead_id: sarah, company_name: 'Acme Corp', contact_name: 'Sarah Mitchell' },
    },
  ] as const

  test.each(told)(
    '$id, webhooks.delivery: $event, and none of the others, by $operation',
    async ({ event, operation, body, data }) => {
      const { client, mock, delivered } = mockUnderTest()
      await subscribe(client, ...events)
      await client.call(operation, { body })
      await mock.webhooks.idle()
      const payloads = delivered.map(payload)
      expect(payloads).toEqual([
        { event, timestamp: now.toISOString(), user_id: expect.stringMatching(/^usr_[0-9a-f]{12}$/), data },
      ])
      expect(payloadOf[event](payloads[0])).toBe(true)
    },
  )

  test('that the contract names for each operation, and of no other', async () => {
    const { client, mock, delivered } = mockUnderTest()
    const id = await subscribe(client, ...events)
    const another = { name: 'Another', url: 'http://127.0.0.1:9/', events: ['email.sent'] }
    const calls: [operation: OperationId, body?: unknown][] = [
      ['searchLeads'],
      ['unlockLead', { lead_id: sarah }],
      ['exportLeads', { lead_ids: [sarah] }],
      ['enrichLead', { lead_id: sarah }],
      ['validateEmail', { email: 'a@x.example' }],
      ['listWebhooks'],
      ['createWebhook', another],
      ['getUsage'],
    ]
    for (const [operation, body] of calls) {
      delivered.length = 0
      await client.call(operation, { body })
      await mock.webhooks.idle()
      expect(delivered.map(({ event }) => event)).toEqual(operations[operation].events)
      expect(delivered.every(({ subscriptionId }) => subscriptionId === id)).toBe(true)
    }
  })

  test('webhooks.delivery: to those of the event alone, and of the account alone', async () => {
    const { client, as, mock, delivered } = mockUnderTest()
    const [one, two] = [
      await subscribe(client, 'lead.unlocked'),
      await subscribe(client, 'email.sent', 'lead.unlocked'),
    ]
    await subscribe(client, 'lead.exported')
    await subscribe(as({ world: 'another' }), 'lead.unlocked')
    await client.ok('unlockLead', { body: { lead_id: sarah } })
    await mock.webhooks.idle()
    expect(delivered.map(({ subscriptionId }) => subscriptionId).sort()).toEqual([one, two].sort())
  })

  test('unlock.cached: not when an unlock spends nothing', async () => {
    const { client, mock, delivered } = mockUnderTest()
    await subscribe(client, 'lead.unlocked')
    for (let i = 0; i < 3; i++) await client.ok('unlockLead', { body: { lead_id: sarah } })
    await mock.webhooks.idle()
    expect(delivered).toHaveLength(1)
  })

  test('webhooks.lead.exported: once for an export, whatever it unlocks, and no lead.unlocked', async () => {
    const { client, mock, delivered } = mockUnderTest()
    await subscribe(client, 'lead.unlocked', 'lead.exported')
    await client.call('exportLeads', { body: { lead_ids: [sarah, thomas] } })
    await client.call('exportLeads', { body: { lead_ids: [sarah] } })
    await mock.webhooks.idle()
    expect(delivered.map(payload)).toMatchObject([
      { event: 'lead.exported', data: { format: 'csv', new_unlocks: 2, cached_unlocks: 0 } },
      { event: 'lead.exported', data: { format: 'csv', new_unlocks: 0, cached_unlocks: 1 } },
    ])
  })

  test.each([
    { title: 'a lead that is unknown', operation: 'unlockLead', body: { lead_id: 'c_1' } },
    { title: 'an export with one such', operation: 'exportLeads', body: { lead_ids: [sarah, 'c_1'] } },
    { title: 'too few credits', operation: 'exportLeads', body: { lead_ids: [sarah, thomas] } },
    { title: 'a body that says nothing', operation: 'enrichLead', body: {} },
  ] as const)('not when the call fails: $title', async ({ operation, body }) => {
    const { as, mock, delivered } = mockUnderTest()
    const client = as({ credits: 1 })
    const id = await subscribe(client, ...events)
    expect((await client.call(operation, { body })).status).toBeGreaterThanOrEqual(400)
    await mock.webhooks.idle()
    expect(delivered).toEqual([])
    const [listed] = (await client.ok('listWebhooks')).data
    expect(listed).toMatchObject({ id, last_triggered_at: null })
  })

  test('after the answer has left, not before', async () => {
    const { client, mock, delivered } = mockUnderTest()
    await subscribe(client, 'lead.unlocked')
    const answer = await client.hold('unlockLead', { body: { lead_id: sarah } })
    await mock.webhooks.idle()
    await mock.clock.advance(86_400_000)
    expect(delivered).toEqual([])
    answer.sent()
    await mock.webhooks.idle()
    expect(delivered).toHaveLength(1)
  })

  test('to whoever listens to the mock, although nobody subscribes', async () => {
    const { client, mock } = mockUnderTest()
    const told: unknown[] = []
    mock.subscribe(happening => {
      if (happening.type === 'event') told.push(happening.event.data)
    })
    const answer = await client.hold('unlockLead', { body: { lead_id: sarah } })
    expect(told).toEqual([])
    answer.sent()
    expect(told).toMatchObject([{ lead_id: sarah }])
  })

  test('to whoever comes to listen while the answer is held back', async () => {
    const { client, mock } = mockUnderTest()
    mock.faults.add({ operation: 'unlockLead', delayMs: 300 })
    const told: string[] = []
    const answer = await client.hold('unlockLead', { body: { lead_id: sarah } })
    mock.subscribe(({ type }) => told.push(type))
    answer.sent()
    expect(told).toEqual(['event'])
  })

  test('to nobody when a reset has forgotten it meanwhile', async () => {
    const { client, mock } = mockUnderTest()
    const told: string[] = []
    mock.subscribe(({ type }) => told.push(type))
    const answer = await client.hold('unlockLead', { body: { lead_id: sarah } })
    await mock.reset()
    answer.sent()
    expect(told).toEqual(['request', 'reset'])
  })

  test('to the log alone when nobody subscribes or listens: then nothing follows the answer', async () => {
    const { client, mock } = mockUnderTest()
    const answer = await client.hold('unlockLead', { body: { lead_id: sarah } })
    expect(answer.sent).toBe(nothingFollows)
    expect(mock.webhooks.events()).toMatchObject([{ event: 'lead.unlocked', data: { lead_id: sarah } }])
  })

  test('in the order of the calls, although the first answer leaves last', async () => {
    const { client, mock, delivered } = mockUnderTest()
    await subscribe(client, 'lead.unlocked')
    const first = await client.hold('unlockLead', { body: { lead_id: sarah } })
    const second = await client.hold('unlockLead', { body: { lead_id: thomas } })
    second.sent()
    first.sent()
    await mock.webhooks.idle()
    expect(delivered.map(delivery => payload(delivery).data.lead_id)).toEqual([sarah, thomas])
  })
})

describe('webhooks.other-events: an event that no call causes', () => {
  const others = events.filter(
    event => !Object.values(operations).some(each => each.events.some(own => own === event)),
  )

  test('is one of eleven', () => {
    expect(others).toHaveLength(11)
  })

  test.each(others)('is sent when told to, as the contract has it: %s', async event => {
    const { client, mock, delivered } = mockUnderTest()
    await subscribe(client, event)
    await mock.webhooks.trigger(event)
    await mock.webhooks.idle()
    expect(delivered).toHaveLength(1)
    const [sent] = delivered.map(payload)
    expect(payloadOf[event](sent)).toBe(true)
    expect(sent).toMatchObject({ event, timestamp: now.toISOString() })
  })
})

describe('webhooks.delete: a deleted subscription', () => {
  test('is told of nothing, not even of what was on its way', async () => {
    const { client, mock, delivered } = mockUnderTest()
    const [gone, kept] = [await subscribe(client, 'lead.unlocked'), await subscribe(client, 'lead.unlocked')]
    const unlocking = await client.hold('unlockLead', { body: { lead_id: sarah } })
    await client.ok('deleteWebhook', { id: gone })
    unlocking.sent()
    await client.ok('unlockLead', { body: { lead_id: thomas } })
    await mock.webhooks.idle()
    expect(delivered.map(({ subscriptionId }) => subscriptionId)).toEqual([kept, kept])
  })

  test('is told of nothing by a call that runs at the same time, however the two interleave', async () => {
    for (let turns = 0; turns < 30; turns++) {
      const { client, mock, delivered } = mockUnderTest()
      const id = await subscribe(client, 'lead.unlocked')
      const unlocking = client.hold('unlockLead', { body: { lead_id: sarah } })
      for (let turn = 0; turn < turns; turn++) await null
      const deleting = await client.hold('deleteWebhook', { id })
      deleting.sent()
      const unlocked = await unlocking
      unlocked.sent()
      await mock.webhooks.idle()
      expect(delivered).toEqual([])
    }
  })
})

describe('webhooks.bookkeeping', () => {
  test('moves last_triggered_at with each event, also while the receiver is elsewhere and its deliveries are held', async () => {
    const { mock, delivered } = mockUnderTest()
    const client = createClient(mock, demoKey)
    const lastTriggered = async () => (await client.ok('listWebhooks')).data[0]?.last_triggered_at
    expect(await lastTriggered()).toBe('2026-02-25T10:15:00.000Z')
    await client.ok('unlockLead', { body: { lead_id: sarah } })
    await mock.webhooks.idle()
    expect(await lastTriggered()).toBe(now.toISOString())
    expect(delivered).toEqual([])
    expect(mock.webhooks.deliveries()).toMatchObject([
      { state: 'held', url: 'https://hooks.zapier.com/hooks/catch/abc123' },
    ])
  })

  test('webhooks.retry: counts failures in failure_count, and a success sets it back', async () => {
    let status = 500
    const { client, mock } = mockUnderTest({ transport: async () => status })
    await subscribe(client, 'lead.unlocked')
    const failures = async () => (await client.ok('listWebhooks')).data[0]?.failure_count
    await client.ok('unlockLead', { body: { lead_id: sarah } })
    await mock.webhooks.idle()
    expect(await failures()).toBe(1)
    await mock.clock.advance(6_000)
    expect(await failures()).toBe(3)
    status = 204
    await mock.clock.advance(30_000)
    expect(await failures()).toBe(0)
  })
})
