import { describe, expect, test } from 'vitest'
import { events } from '#openapi/generated/operations.ts'
import { mockUnderTest, now } from '../testing/mock-under-test.ts'

const webhook = {
  name: 'Lead Notifications',
  url: 'https://hooks.myapp.example/leadleap',
  events: ['lead.unlocked', 'lead.exported', 'email.replied'],
}

describe('creating a webhook', () => {
  test('webhooks.create, webhooks.secret-once: answers 201 with the subscription and, this once, its secret', async () => {
    const { client } = mockUnderTest()
    const { data, meta } = await client.ok('createWebhook', { body: webhook })
    expect(data).toEqual({
      ...webhook,
      id: expect.stringMatching(/^wh_[0-9a-f]{16}$/),
      is_active: true,
      failure_count: 0,
      created_at: now.toISOString(),
    })
    expect(meta).toMatchObject({
      secret: expect.stringMatching(/^whsec_[0-9a-f]{48}$/),
      warning: 'Store the secret securely — it will not be shown again.',
    })
    expect(await client.call('createWebhook', { body: webhook })).toMatchObject({ status: 201 })
  })

  test('webhooks.secret-once: shows the secret in no other answer', async () => {
    const { client } = mockUnderTest()
    const { data, meta } = await client.ok('createWebhook', { body: webhook })
    const { secret: other } = (await client.ok('createWebhook', { body: webhook })).meta
    const answers = [
      await client.call('listWebhooks'),
      await client.call('deleteWebhook', { id: data.id }),
      await client.call('deleteWebhook', { id: data.id }),
      await client.call('listWebhooks'),
    ]
    expect(other).not.toBe(meta.secret)
    for (const { text } of answers) expect(text).not.toMatch(/whsec_|secret/)
  })

  test.each([
    { field: 'name', value: undefined },
    { field: 'name', value: '' },
    { field: 'name', value: 7 },
    { field: 'url', value: undefined },
    { field: 'url', value: null },
    { field: 'events', value: undefined },
  ])('webhooks.create: is refused with $field $value', async ({ field, value }) => {
    const { client } = mockUnderTest()
    expect(await client.call('createWebhook', { body: { ...webhook, [field]: value } })).toMatchObject({
      status: 400,
    })
    expect((await client.ok('listWebhooks')).meta.total).toBe(0)
  })

  test.each([
    'https://hooks.myapp.example/leadleap',
    'HTTPS://hooks.myapp.example',
    'https://127.0.0.1:8443/',
    'http://localhost:3000/hook',
    'http://127.0.0.1:3000',
    'http://[::1]:3000/hook?a=b#c',
  ])('webhooks.https: takes %s, and keeps it as it was written', async url => {
    const { client } = mockUnderTest()
    expect((await client.ok('createWebhook', { body: { ...webhook, url } })).data.url).toBe(url)
  })

  test.each([
    'http://hooks.myapp.example/leadleap',
    'http://10.0.0.1/',
    'http://localhost.evil.example/',
    'http://127.0.0.1.evil.example/',
    'http://127.0.0.1@evil.example/',
    'http://127.0.0.1:80@evil.example/',
    'http://0x7f.1/',
    'ftp://hooks.myapp.example/',
    'javascript:alert(1)',
    'hooks.myapp.example',
    '//hooks.myapp.example',
    'https://',
    'https:///path',
    'https://a b.example/',
    'https://hooks.myapp.example/a b',
    'https://hooks.myapp.example:99999/',
    'http://127.0.0.999/',
    'https://[bad/',
    `https://hooks.myapp.example/${'x'.repeat(2048)}`,
    '',
  ])('webhooks.https: refuses %s', async url => {
    const { client } = mockUnderTest()
    expect(await client.call('createWebhook', { body: { ...webhook, url } })).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('url') } },
    })
  })

  test('webhooks.events: takes each of the 14 events, and an event named twice once', async () => {
    const { client } = mockUnderTest()
    expect(events).toHaveLength(14)
    const { data } = await client.ok('createWebhook', {
      body: { ...webhook, events: [...events, ...events] },
    })
    expect(data.events).toEqual(events)
  })

  test.each([
    [[]],
    [['lead.sold']],
    [['lead.unlocked', 'lead.sold']],
    [['LEAD.UNLOCKED']],
    [[null]],
    ['lead.unlocked'],
  ])('webhooks.events: refuses %j', async wanted => {
    const { client } = mockUnderTest()
    expect(await client.call('createWebhook', { body: { ...webhook, events: wanted } })).toMatchObject({
      status: 400,
    })
  })

  test('webhooks.max: is refused beyond what the plan allows, even all at once, until one is deleted', async () => {
    const { as } = mockUnderTest({ rateLimit: 'off' })
    const client = as({ plan: 'scale' })
    const create = () => client.call('createWebhook', { body: webhook })
    const answers = await Promise.all(Array.from({ length: 60 }, create))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(50)
    expect(await create()).toMatchObject({
      status: 403,
      body: {
        error: {
          code: 'PLAN_LIMIT',
          message: 'Your plan allows 50 active webhooks. Delete one to make room.',
        },
      },
    })
    const { data } = await client.ok('listWebhooks')
    expect(data).toHaveLength(50)
    await client.ok('deleteWebhook', { id: data[0]?.id ?? '' })
    expect(await create()).toMatchObject({ status: 201 })
    expect(await create()).toMatchObject({ status: 403 })
  })
})

describe('listing webhooks', () => {
  test('webhooks.list: shows the active ones, oldest first, of the own account alone', async () => {
    const { client, as, mock } = mockUnderTest()
    const names = ['first', 'second', 'third']
    const created = []
    for (const name of names) {
      created.push(await client.ok('createWebhook', { body: { ...webhook, name } }))
      await mock.clock.advance(1000)
    }
    await client.ok('deleteWebhook', { id: created[1]?.data.id ?? '' })
    const { data, meta } = await client.ok('listWebhooks')
    expect(data.map(({ name }) => name)).toEqual(['first', 'third'])
    expect(meta.total).toBe(2)
    expect(data[1]).toEqual({
      ...created[2]?.data,
      last_triggered_at: null,
      created_at: new Date(now.getTime() + 2000).toISOString(),
    })
    expect((await as({ world: 'another' }).ok('listWebhooks')).data).toEqual([])
  })
})

describe('deleting a webhook', () => {
  test('webhooks.delete, webhooks.delete-twice: is answered with the time, and after that with 410', async () => {
    const { client, mock } = mockUnderTest()
    const { id } = (await client.ok('createWebhook', { body: webhook })).data
    await mock.clock.advance(5000)
    expect((await client.ok('deleteWebhook', { id })).data).toEqual({
      id,
      deleted: true,
      deleted_at: new Date(now.getTime() + 5000).toISOString(),
    })
    expect((await client.ok('listWebhooks')).meta.total).toBe(0)
    expect(await client.call('deleteWebhook', { id })).toMatchObject({
      status: 410,
      body: { error: { code: 'GONE', message: 'This webhook has been deleted already.' } },
    })
  })

  test.each(['wh_0000000000000000', 'nonsense', '漢', '../leads', '__proto__'])(
    'webhooks.delete-unknown: of %s is 404',
    async id => {
      const { client } = mockUnderTest()
      expect(await client.call('deleteWebhook', { id })).toMatchObject({
        status: 404,
        body: { error: { code: 'NOT_FOUND', message: 'There is no webhook of this id.' } },
      })
    },
  )

  test('webhooks.delete-unknown: of another account is 404, and leaves it there', async () => {
    const { client, as } = mockUnderTest()
    const { id } = (await client.ok('createWebhook', { body: webhook })).data
    expect(await as({ world: 'another' }).call('deleteWebhook', { id })).toMatchObject({ status: 404 })
    expect((await client.ok('listWebhooks')).meta.total).toBe(1)
  })
})
