import { describe, expect, test } from 'vitest'
import type { Lead } from '#fixtures/lead.ts'
import { createLeadDirectory } from '#fixtures/lead-directory.ts'
import type { Client } from '../testing/client.ts'
import { mockUnderTest } from '../testing/mock-under-test.ts'

const sarah = 'c_7f3a2b9d1e8c5f4a'
const directory = createLeadDirectory({ seed: 1, size: 500 })
const everyLead = Array.from({ length: directory.size }, (_, position) => directory.at(position))
const businessLeads = everyLead.filter(({ type }) => type === 'business')

/** What a search must find, by looking at every lead. */
const idsOf = (leads: readonly Lead[]) => leads.map(({ id }) => id).sort()

async function found(client: Client, query: string): Promise<string[]> {
  const ids: string[] = []
  for (let page = 1; ; page++) {
    const { data, meta } = await client.ok('searchLeads', { query: `${query}&page=${page}&per_page=100` })
    ids.push(...data.map(({ id }) => id))
    if (data.length === 0) {
      expect(meta.total).toBe(ids.length)
      return ids.sort()
    }
  }
}

describe('a search', () => {
  test('search.type-default, search.page-default: finds business leads, the first 25 of them', async () => {
    const { client } = mockUnderTest({ directory })
    const { data, meta } = await client.ok('searchLeads')
    expect(data).toHaveLength(25)
    expect(meta).toMatchObject({ page: 1, per_page: 25, total: businessLeads.length })
    expect(await found(client, '')).toEqual(idsOf(businessLeads))
  })

  test('search.filter.type: finds people without a company when asked for consumers', async () => {
    const { client } = mockUnderTest({ directory })
    const consumers = everyLead.filter(({ type }) => type === 'consumer')
    expect(consumers.length).toBeGreaterThan(0)
    expect(await found(client, 'type=consumer')).toEqual(idsOf(consumers))
  })

  const lists = [
    { id: 'search.filter.country', of: (lead: Lead) => lead.country },
    { id: 'search.filter.sector', of: (lead: Lead) => lead.sector },
    { id: 'search.filter.industry', of: (lead: Lead) => lead.industry },
    { id: 'search.filter.company_size', of: (lead: Lead) => lead.company_size },
    { id: 'search.filter.size_range', of: (lead: Lead) => lead.size_range },
    { id: 'search.filter.department', of: (lead: Lead) => lead.department },
    { id: 'search.filter.job_level', of: (lead: Lead) => lead.job_level },
    { id: 'search.filter.state', of: (lead: Lead) => lead.state },
  ]

  test.each(lists)(
    '$id, search.filter-combined: finds the leads of a value, and of either of two',
    async ({ id, of }) => {
      const { client } = mockUnderTest({ directory, rateLimit: 'off' })
      const [one = '', other = ''] = new Set(businessLeads.map(of).filter(value => value !== null))
      const has = (...values: string[]) => businessLeads.filter(lead => values.includes(of(lead) ?? ''))
      const parameter = id.replace('search.filter.', '')
      const query = (...values: string[]) => `${parameter}=${values.map(encodeURIComponent).join(',')}`
      expect(has(one).length).toBeGreaterThan(0)
      expect(await found(client, query(one))).toEqual(idsOf(has(one)))
      expect(await found(client, query(one, other))).toEqual(idsOf(has(one, other)))
      expect(await found(client, query(one.toUpperCase()))).toEqual(idsOf(has(one)))
      expect(await found(client, query('no such value'))).toEqual([])
    },
  )

  const ranges = [
    {
      ids: 'search.filter.year_founded_min, search.filter.year_founded_max',
      range: 'year_founded',
      of: (lead: Lead) => lead.year_founded,
    },
    {
      ids: 'search.filter.employee_count_min, search.filter.employee_count_max',
      range: 'employee_count',
      of: (lead: Lead) => lead.employee_count,
    },
  ]

  test.each(ranges)('$ids: cuts anywhere, both ends included', async ({ range, of }) => {
    const { client } = mockUnderTest({ directory, rateLimit: 'off' })
    const values = businessLeads.map(of).filter(value => value !== null)
    const [low = 0, high = 0] = [0.25, 0.75].map(
      part => values.sort((a, b) => a - b)[Math.floor(values.length * part)],
    )
    const between = (min: number, max: number) =>
      businessLeads.filter(lead => {
        const value = of(lead)
        return value !== null && value >= min && value <= max
      })
    expect(await found(client, `${range}_min=${low}`)).toEqual(idsOf(between(low, Number.POSITIVE_INFINITY)))
    expect(await found(client, `${range}_max=${high}`)).toEqual(idsOf(between(0, high)))
    expect(await found(client, `${range}_min=${low}&${range}_max=${high}`)).toEqual(idsOf(between(low, high)))
    expect(await found(client, `${range}_min=${low}&${range}_max=${low}`)).toEqual(idsOf(between(low, low)))
  })

  test('search.filter-combined: finds what satisfies every filter given', async () => {
    const { client } = mockUnderTest({ directory })
    const both = businessLeads.filter(lead => lead.country === 'US' && lead.sector === 'Technology')
    expect(both.length).toBeGreaterThan(1)
    expect(await found(client, 'country=US&sector=Technology')).toEqual(idsOf(both))
  })

  test('search.filter-total: counts so that the parts make up the whole', async () => {
    const { client } = mockUnderTest({ directory })
    const total = async (query: string) => (await client.ok('searchLeads', { query })).meta.total
    const countries = [...new Set(businessLeads.map(({ country }) => country ?? ''))]
    const totals = await Promise.all(countries.map(country => total(`country=${country}`)))
    expect(totals.reduce((sum, each) => sum + each, 0)).toBe(await total(''))
    expect((await total('year_founded_max=1999')) + (await total('year_founded_min=2000'))).toBe(
      await total(''),
    )
  })

  test('search.pages-disjoint, search.stable: shows each lead on one page, and the same ones each time', async () => {
    const { client } = mockUnderTest({ directory })
    const page = async (number: number) => {
      const { data } = await client.ok('searchLeads', { query: `country=US&per_page=7&page=${number}` })
      return data.map(({ id }) => id)
    }
    const [first, second] = [await page(1), await page(2)]
    expect(new Set([...first, ...second]).size).toBe(14)
    expect(await page(1)).toEqual(first)
  })

  test.each([
    { query: 'per_page=1', per_page: 1 },
    { query: 'per_page=100', per_page: 100 },
    { query: 'country=Sweden&per_page=7', per_page: 7 },
    { query: 'country=nowhere', per_page: 25 },
  ])('search.meta: tells page, size, total and pages of $query', async ({ query, per_page }) => {
    const { client } = mockUnderTest({ directory })
    const { meta, data } = await client.ok('searchLeads', { query })
    expect(meta).toMatchObject({ page: 1, per_page, total_pages: Math.ceil(meta.total / per_page) })
    expect(data).toHaveLength(Math.min(per_page, meta.total))
  })

  test.each([
    { query: 'page=100000' },
    { query: 'page=9007199254740991' },
    { query: 'country=nowhere&page=2' },
  ])('search.beyond-end: finds nothing at $query, and says how much there is', async ({ query }) => {
    const { client } = mockUnderTest({ directory })
    const { data, meta } = await client.ok('searchLeads', { query })
    expect(data).toEqual([])
    expect(meta.page).toBe(Number(new URLSearchParams(query).get('page')))
    expect(meta.total).toBe(query.includes('nowhere') ? 0 : businessLeads.length)
  })

  test.each([
    {
      query: 'year_founded_min=2011&year_founded_max=2010',
      says: 'year_founded_min (2011) is greater than year_founded_max (2010).',
    },
    {
      query: 'employee_count_min=1&employee_count_max=0',
      says: 'employee_count_min (1) is greater than employee_count_max (0).',
    },
  ])('search.min-over-max: is refused as $query', async ({ query, says }) => {
    const { client } = mockUnderTest({ directory })
    expect(await client.call('searchLeads', { query })).toMatchObject({
      status: 400,
      body: { error: { message: says } },
    })
  })

  test.each(['per_page=101', 'per_page=1000000'])('search.per-page-max: is refused as %s', async query => {
    const { client } = mockUnderTest({ directory })
    expect(await client.call('searchLeads', { query })).toMatchObject({ status: 400 })
  })

  test.each([
    'page=0',
    'page=-1',
    'per_page=0',
    'page=1.5',
    'page=x',
    'employee_count_min=many',
    'type=company',
  ])('search.bad-params: is refused as %s', async query => {
    const { client } = mockUnderTest({ directory })
    expect(await client.call('searchLeads', { query })).toMatchObject({
      status: 400,
      body: { error: { code: 'BAD_REQUEST' } },
    })
  })

  test.each([
    { query: 'pagesize=1&sort=name', like: '' },
    { query: 'country=', like: '' },
    { query: 'country=US&country=Canada', like: 'country=US,Canada' },
    { query: 'COUNTRY=US', like: '' },
    { query: 'country=us', like: 'country=US' },
    { query: 'type=BUSINESS', like: '' },
  ])('search.unknown-param: is the same as $query as it is as $like', async ({ query, like }) => {
    const { client } = mockUnderTest({ directory })
    const [one, other] = [
      await client.ok('searchLeads', { query }),
      await client.ok('searchLeads', { query: like }),
    ]
    expect([one.data, one.meta.total]).toEqual([other.data, other.meta.total])
  })
})

describe('a lead that a search shows', () => {
  const shown = async (client: Client) => {
    const { data } = await client.ok('searchLeads', { query: 'country=US&sector=Technology' })
    return data.find(({ id }) => id === sarah)
  }

  test('search.fields, search.masked: has the fields of the reference, e-mail and phone masked', async () => {
    const { client } = mockUnderTest({ directory })
    const lead = await shown(client)
    expect(lead).toEqual({
      id: sarah,
      company_name: 'Acme Corp',
      company_domain: 'acme.com',
      contact_name: 'Sarah Mitchell',
      first_name: 'Sarah',
      last_name: 'Mitchell',
      email: 'sa***@acme.com',
      phone: '+1415****78',
      job_title: 'Senior Software Engineer',
      department: 'Engineering',
      industry: 'Software & SaaS',
      company_size: '51-200',
      employee_count: 120,
      country: 'US',
      state: 'California',
      city: 'San Francisco',
      ai_score: 87,
      is_unlocked: false,
    })
  })

  test('search.unlocked-shown: shows e-mail and phone in full once it is unlocked, to its account alone', async () => {
    const { client, as } = mockUnderTest({ directory })
    await client.ok('unlockLead', { body: { lead_id: sarah } })
    const full = { email: 'sarah.mitchell@acme.com', phone: '+14155551278', is_unlocked: true }
    expect(await shown(client)).toMatchObject(full)
    expect(await shown(as({ serial: 1 }))).toMatchObject(full)
    expect(await shown(as({ world: 'another' }))).toMatchObject({
      email: 'sa***@acme.com',
      is_unlocked: false,
    })
  })

  test('search.masked: has no address and no number in clear on any page', async () => {
    const { client } = mockUnderTest({ directory })
    for (let page = 1; page <= 5; page++) {
      const { data } = await client.ok('searchLeads', { query: `per_page=100&page=${page}` })
      for (const { email, phone, id } of data) {
        const lead = directory.find(id)
        if (email !== null) expect(email).not.toBe(lead?.email_primary)
        if (phone !== null) expect(phone).not.toBe(lead?.phone)
      }
    }
  })

  test('search.free: costs nothing', async () => {
    const { client } = mockUnderTest({ directory })
    await shown(client)
    expect((await client.ok('getUsage')).data.usage.leads_used).toBe(0)
  })
})
