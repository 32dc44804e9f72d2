import { describe, expect, test } from 'vitest'
import { createLeadDirectory } from '#fixtures/lead-directory.ts'
import { deletedLeadId } from '#fixtures/reference-leads.ts'
import { mockUnderTest, now } from '../testing/mock-under-test.ts'

const sarah = 'c_7f3a2b9d1e8c5f4a'

describe('enriching a lead', () => {
  test('enrich.fields, enrich.meta: shows all fields of the reference, null where nothing is known', async () => {
    const { client } = mockUnderTest()
    const { data, meta } = await client.ok('enrichLead', { body: { lead_id: sarah } })
    expect(data).toEqual({
      id: sarah,
      full_name: 'Sarah Mitchell',
      first_name: 'Sarah',
      middle_name: null,
      last_name: 'Mitchell',
      email_primary: 'sarah.mitchell@acme.com',
      email_second: 'sarah@acme.com',
      phone: '+14155551278',
      company_phone: '+14155550100',
      job_title: 'Senior Software Engineer',
      job_level: 'Senior',
      department: 'Engineering',
      company_name: 'Acme Corp',
      company_domain: 'acme.com',
      company_size: '51-200',
      employee_count: 120,
      year_founded: 2015,
      industry: 'Software & SaaS',
      sector: 'Technology',
      country: 'US',
      state: 'California',
      city: 'San Francisco',
      linkedin_url: 'https://linkedin.com/in/sarahmitchell',
      company_linkedin_url: 'https://linkedin.com/company/acme-corp',
      company_description: 'Acme Corp builds enterprise automation tools...',
      ai_score: 87,
    })
    expect(meta).toMatchObject({ lead_id: sarah, enriched_at: now.toISOString() })
  })

  test('enrich.free: costs nothing and unlocks nothing', async () => {
    const { as } = mockUnderTest()
    const client = as({ credits: 0 })
    await client.ok('enrichLead', { body: { lead_id: sarah } })
    expect((await client.ok('getUsage')).data.usage.leads_used).toBe(0)
    expect(await client.call('unlockLead', { body: { lead_id: sarah } })).toMatchObject({ status: 402 })
  })

  test('enrich.agrees: tells the same of a lead as search, unlock and export do', async () => {
    const directory = createLeadDirectory({ seed: 1, size: 500 })
    const { client } = mockUnderTest({ directory, rateLimit: 'off' })
    const { data: found } = await client.ok('searchLeads', { query: 'per_page=20&page=3' })
    const ids = found.map(({ id }) => id)
    for (const id of ids) {
      const { data: enriched } = await client.ok('enrichLead', { body: { lead_id: id } })
      const { data: unlocked } = await client.ok('unlockLead', { body: { lead_id: id } })
      expect(enriched).toMatchObject(unlocked)
    }
    const { data: shown } = await client.ok('searchLeads', { query: 'per_page=20&page=3' })
    const { body: exported } = await client.call('exportLeads', { body: { lead_ids: ids, format: 'json' } })
    const { data: enriched } = await client.ok('enrichLead', { body: { lead_id: ids[7] } })
    const { email, contact_name, is_unlocked: _, ...searched } = shown[7] ?? {}
    expect(enriched).toMatchObject({ ...searched, email_primary: email, full_name: contact_name })
    expect(enriched).toMatchObject(Object(exported)[7])
  })

  test.each([
    { lead_id: 'c_ffffffffffffffff', status: 404, says: 'There is no lead "c_ffffffffffffffff".' },
    { lead_id: deletedLeadId, status: 410, says: `The lead "${deletedLeadId}" has been deleted.` },
  ])('enrich.unknown: of $lead_id is answered $status', async ({ lead_id, status, says }) => {
    const { client } = mockUnderTest()
    expect(await client.call('enrichLead', { body: { lead_id } })).toMatchObject({
      status,
      body: { error: { message: says } },
    })
  })

  test.each([{}, { lead_id: [] }])('enrich.request: is refused when asked with %j', async body => {
    const { client } = mockUnderTest()
    expect(await client.call('enrichLead', { body })).toMatchObject({ status: 400 })
  })
})
