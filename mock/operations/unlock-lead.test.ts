import { describe, expect, test } from 'vitest'
import { deletedLeadId, referenceLeads } from '#fixtures/reference-leads.ts'
import { mockUnderTest } from '../testing/mock-under-test.ts'

const sarah = 'c_7f3a2b9d1e8c5f4a'
const [first = '', second = '', third = ''] = referenceLeads.map(({ id }) => id)

describe('unlocking a lead', () => {
  test('unlock.fields: shows the fields of the reference, contact details in full', async () => {
    const { client } = mockUnderTest()
    const { data } = await client.ok('unlockLead', { body: { lead_id: sarah } })
    expect(data).toEqual({
      id: sarah,
      full_name: 'Sarah Mitchell',
      first_name: 'Sarah',
      last_name: 'Mitchell',
      email_primary: 'sarah.mitchell@acme.com',
      email_second: 'sarah@acme.com',
      phone: '+14155551278',
      company_phone: '+14155550100',
      job_title: 'Senior Software Engineer',
      company_name: 'Acme Corp',
      company_domain: 'acme.com',
      linkedin_url: 'https://linkedin.com/in/sarahmitchell',
      industry: 'Software & SaaS',
      country: 'US',
      state: 'California',
      city: 'San Francisco',
      ai_score: 87,
    })
  })

  test('unlock.cost, unlock.cached: costs a credit the first time and none after', async () => {
    const { as } = mockUnderTest()
    const client = as({ credits: 3 })
    const unlock = async () => (await client.ok('unlockLead', { body: { lead_id: sarah } })).meta
    expect(await unlock()).toMatchObject({ credits_used: 1, credits_remaining: 2, cached: false })
    expect(await unlock()).toMatchObject({ credits_used: 0, credits_remaining: 2, cached: true })
    expect(await unlock()).toMatchObject({ credits_used: 0, credits_remaining: 2, cached: true })
  })

  test('unlock.cached: is the business of the account, not of the key', async () => {
    const { as } = mockUnderTest()
    await as({ world: 'w' }).ok('unlockLead', { body: { lead_id: sarah } })
    const { meta } = await as({ world: 'w', serial: 9 }).ok('unlockLead', { body: { lead_id: sarah } })
    expect(meta.cached).toBe(true)
    const other = await as({ world: 'other' }).ok('unlockLead', { body: { lead_id: sarah } })
    expect(other.meta.cached).toBe(false)
  })

  test('unlock.race: a hundred times at once costs one credit in all', async () => {
    const { as } = mockUnderTest({ rateLimit: 'off' })
    const client = as({ credits: 5 })
    const all = await Promise.all(
      Array.from({ length: 100 }, () => client.ok('unlockLead', { body: { lead_id: sarah } })),
    )
    expect(all.reduce((sum, { meta }) => sum + meta.credits_used, 0)).toBe(1)
    expect(all.filter(({ meta }) => !meta.cached)).toHaveLength(1)
    expect(new Set(all.map(({ meta }) => meta.credits_remaining))).toEqual(new Set([4]))
  })

  test('unlock.exhausted: without a credit is refused and unlocks nothing; what was unlocked is still shown', async () => {
    const { as } = mockUnderTest()
    const client = as({ credits: 1 })
    await client.ok('unlockLead', { body: { lead_id: first } })
    expect(await client.call('unlockLead', { body: { lead_id: second } })).toMatchObject({
      status: 402,
      body: {
        error: {
          code: 'CREDITS_EXHAUSTED',
          message: 'No lead credits remaining in the current billing period.',
        },
      },
    })
    expect((await client.ok('unlockLead', { body: { lead_id: first } })).meta).toMatchObject({ cached: true })
    expect((await client.ok('getUsage')).data.usage).toMatchObject({ leads_used: 1, leads_remaining: 0 })
  })

  test('unlock.agrees: leaves the balance that the usage tells', async () => {
    const { client } = mockUnderTest()
    for (const lead_id of [first, second, first, third]) {
      const { meta } = await client.ok('unlockLead', { body: { lead_id } })
      const { usage } = (await client.ok('getUsage')).data
      expect(usage.leads_remaining).toBe(meta.credits_remaining)
    }
  })

  test.each([
    { lead_id: 'c_ffffffffffffffff', says: 'There is no lead "c_ffffffffffffffff".' },
    { lead_id: '', says: 'There is no lead "".' },
    { lead_id: 'x'.repeat(41), says: `There is no lead "${'x'.repeat(40)}…".` },
    { lead_id: `${sarah} `, says: `There is no lead "${sarah} ".` },
    { lead_id: sarah.toUpperCase(), says: `There is no lead "${sarah.toUpperCase()}".` },
    { lead_id: '__proto__', says: 'There is no lead "__proto__".' },
  ])('unlock.unknown: of "$lead_id" is not found and costs nothing', async ({ lead_id, says }) => {
    const { client } = mockUnderTest()
    expect(await client.call('unlockLead', { body: { lead_id } })).toMatchObject({
      status: 404,
      body: { error: { code: 'NOT_FOUND', message: says } },
    })
    expect((await client.ok('getUsage')).data.usage.leads_used).toBe(0)
  })

  test('unlock.deleted: of a deleted lead is gone and costs nothing', async () => {
    const { client } = mockUnderTest()
    expect(await client.call('unlockLead', { body: { lead_id: deletedLeadId } })).toMatchObject({
      status: 410,
      body: { error: { code: 'GONE', message: `The lead "${deletedLeadId}" has been deleted.` } },
    })
    expect((await client.ok('getUsage')).data.usage.leads_used).toBe(0)
  })

  test.each([{}, { lead_id: 7 }, { lead_id: null }, { leadId: sarah }])(
    'unlock.request: is refused when asked with %j',
    async body => {
      const { client } = mockUnderTest()
      expect(await client.call('unlockLead', { body })).toMatchObject({ status: 400 })
    },
  )

  test('errors.extra-body-field: takes no notice of other fields', async () => {
    const { client } = mockUnderTest()
    await client.ok('unlockLead', { body: { lead_id: sarah, lead_ids: [], note: { deep: [1] } } })
  })
})
