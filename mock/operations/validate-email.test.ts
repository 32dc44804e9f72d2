import { describe, expect, test } from 'vitest'
import type { Client } from '../testing/client.ts'
import { mockUnderTest } from '../testing/mock-under-test.ts'

const day = 24 * 60 * 60 * 1000

/** The contract answers one address with one verdict; the type has both shapes. */
async function single(client: Client, email: string) {
  const { body } = await client.call('validateEmail', { body: { email } })
  return body
}

describe('validating one address', () => {
  test('email.single: tells the verdict, in data and meta alike whether it was cached', async () => {
    const { client } = mockUnderTest()
    expect(await single(client, 'sarah.mitchell@acme.com')).toMatchObject({
      data: { email: 'sarah.mitchell@acme.com', is_valid: true, reason: null, cached: false },
      meta: { cached: false },
    })
    expect(await single(client, 'sarah.mitchell@acme.com')).toMatchObject({
      data: { is_valid: true, reason: null, cached: true },
      meta: { cached: true },
    })
  })

  test.each([
    { email: 'no address', reason: 'invalid_format' },
    { email: '', reason: 'invalid_format' },
    { email: 'missing@x.example', reason: 'mailbox_not_found' },
    { email: 'x@x.invalid', reason: 'domain_not_found' },
    { email: 'x@disposable.example', reason: 'disposable_domain' },
  ])(
    'email.invalid-format, email.reasons: answers 200 for "$email", not valid by $reason',
    async ({ email, reason }) => {
      const { client } = mockUnderTest()
      const verdict = { email, is_valid: false, reason }
      expect(await single(client, email)).toMatchObject({ data: { ...verdict, cached: false } })
      expect(await single(client, email)).toMatchObject({ data: { ...verdict, cached: true } })
    },
  )

  test('email.cached, email.expires: remembers it for 24 hours of the clock, to the millisecond', async () => {
    const { client, mock } = mockUnderTest()
    const cached = async () => Object(await single(client, 'a@x.example')).meta.cached
    expect(await cached()).toBe(false)
    await mock.clock.advance(day - 1)
    expect(await cached()).toBe(true)
    await mock.clock.advance(1)
    expect(await cached()).toBe(false)
    expect(await cached()).toBe(true)
  })

  test('email.cached: is the same in capitals, and is shown as it was asked', async () => {
    const { client } = mockUnderTest()
    await single(client, 'a@x.example')
    expect(await single(client, 'A@X.Example')).toMatchObject({
      data: { email: 'A@X.Example', cached: true },
    })
  })

  test('email.cached: is remembered for its own account alone', async () => {
    const { as } = mockUnderTest()
    await single(as({ world: 'one' }), 'a@x.example')
    expect(await single(as({ world: 'one', serial: 1 }), 'a@x.example')).toMatchObject({
      meta: { cached: true },
    })
    expect(await single(as({ world: 'two' }), 'a@x.example')).toMatchObject({ meta: { cached: false } })
  })

  test('costs nothing', async () => {
    const { client } = mockUnderTest()
    await single(client, 'a@x.example')
    expect((await client.ok('getUsage')).data.usage).toMatchObject({ leads_used: 0, emails_sent: 0 })
  })
})

describe('validating many addresses', () => {
  test('email.bulk: answers in the order asked, with counts that add up', async () => {
    const { client } = mockUnderTest()
    await single(client, 'b@x.example')
    const emails = ['c@x.example', 'invalid-email', 'b@x.example', 'x@x.invalid', 'a@x.example']
    const { body } = await client.call('validateEmail', { body: { emails } })
    expect(body).toMatchObject({
      data: [
        { email: 'c@x.example', is_valid: true, reason: null, cached: false },
        { email: 'invalid-email', is_valid: false, reason: 'invalid_format', cached: false },
        { email: 'b@x.example', is_valid: true, reason: null, cached: true },
        { email: 'x@x.invalid', is_valid: false, reason: 'domain_not_found', cached: false },
        { email: 'a@x.example', is_valid: true, reason: null, cached: false },
      ],
      meta: { total: 5, valid: 3, invalid: 2, cached_count: 1 },
    })
  })

  test('email.bulk: answers a list for a list of one', async () => {
    const { client } = mockUnderTest()
    const { body } = await client.call('validateEmail', { body: { emails: ['a@x.example'] } })
    expect(body).toMatchObject({ data: [{ email: 'a@x.example' }], meta: { total: 1, valid: 1, invalid: 0 } })
  })

  test('email.cached: finds an address that is given twice cached the second time', async () => {
    const { client } = mockUnderTest()
    const { body } = await client.call('validateEmail', { body: { emails: ['a@x.example', 'A@x.example'] } })
    expect(body).toMatchObject({
      data: [{ cached: false }, { cached: true }],
      meta: { total: 2, cached_count: 1 },
    })
  })

  test('email.bulk-max: takes 100 and refuses 101', async () => {
    const { client } = mockUnderTest()
    const emails = Array.from({ length: 101 }, (_, index) => `${index}@x.example`)
    const { body } = await client.call('validateEmail', { body: { emails: emails.slice(0, 100) } })
    expect(body).toMatchObject({ meta: { total: 100, valid: 100, invalid: 0, cached_count: 0 } })
    expect(await client.call('validateEmail', { body: { emails } })).toMatchObject({ status: 400 })
  })
})

describe('email.request: a validation is refused', () => {
  test.each([
    {},
    { emails: [] },
    { email: 'a@x.example', emails: ['a@x.example'] },
    { email: null },
    { email: ['a@x.example'] },
    { emails: 'a@x.example' },
    { emails: ['a@x.example', 1] },
  ])('when asked with %j', async body => {
    const { client } = mockUnderTest()
    expect(await client.call('validateEmail', { body })).toMatchObject({ status: 400 })
  })
})
