import { describe, expect, test } from 'vitest'
import { deletedLeadId, referenceLeads } from '#fixtures/reference-leads.ts'
import type { Client } from '../testing/client.ts'
import { mockUnderTest } from '../testing/mock-under-test.ts'

const [first = '', second = '', third = '', fourth = ''] = referenceLeads.map(({ id }) => id)
const used = async (client: Client) => (await client.ok('getUsage')).data.usage.leads_used

async function searchIds(client: Client, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let page = 1; ids.length < count; page++) {
    const { data } = await client.ok('searchLeads', { query: `per_page=100&page=${page}` })
    ids.push(...data.map(({ id }) => id))
  }
  return ids.slice(0, count)
}

describe('exporting leads', () => {
  test('export.cost, export.headers: costs a credit for each that is locked, and unlocks it', async () => {
    const { client } = mockUnderTest()
    await client.ok('unlockLead', { body: { lead_id: second } })
    const answer = await client.call('exportLeads', { body: { lead_ids: [first, second, third] } })
    expect(answer).toMatchObject({
      status: 200,
      headers: { 'x-total-leads': '3', 'x-new-unlocks': '2', 'x-cached-unlocks': '1' },
      trace: { creditsRemaining: 4997 },
    })
    expect(await used(client)).toBe(3)
    const again = await client.call('exportLeads', { body: { lead_ids: [third, first, second] } })
    expect(again.headers).toMatchObject({ 'x-new-unlocks': '0', 'x-cached-unlocks': '3' })
    expect((await client.ok('unlockLead', { body: { lead_id: first } })).meta.cached).toBe(true)
    expect(await used(client)).toBe(3)
  })

  test.each([
    { format: undefined, type: 'text/csv; charset=utf-8', name: 'leads-export.csv' },
    { format: 'csv', type: 'text/csv; charset=utf-8', name: 'leads-export.csv' },
    { format: 'json', type: 'application/json; charset=utf-8', name: 'leads-export.json' },
  ])('export.attachment: is a file, as $format', async ({ format, type, name }) => {
    const { client } = mockUnderTest()
    const { headers } = await client.call('exportLeads', { body: { lead_ids: [first], format } })
    expect(headers).toMatchObject({
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'x-ratelimit-remaining': '59',
    })
  })

  test('export.json: has the leads in the order asked, with full contact details and no envelope', async () => {
    const { client } = mockUnderTest()
    const { body } = await client.call('exportLeads', { body: { lead_ids: [third, first], format: 'json' } })
    const unlocked = []
    for (const lead_id of [third, first])
      unlocked.push((await client.ok('unlockLead', { body: { lead_id } })).data)
    expect(body).toEqual(unlocked)
  })

  test('export.duplicates: counts an id that is given twice once, and makes one row of it', async () => {
    const { client } = mockUnderTest()
    const { headers, body } = await client.call('exportLeads', {
      body: { lead_ids: [first, second, first, first], format: 'json' },
    })
    expect(headers).toMatchObject({ 'x-total-leads': '2', 'x-new-unlocks': '2', 'x-cached-unlocks': '0' })
    expect(body).toMatchObject([{ id: first }, { id: second }])
    expect(await used(client)).toBe(2)
  })

  test('export.exhausted: with too few credits is refused whole: nothing charged, nothing unlocked', async () => {
    const { as } = mockUnderTest()
    const client = as({ credits: 3 })
    await client.ok('unlockLead', { body: { lead_id: first } })
    const answer = await client.call('exportLeads', { body: { lead_ids: [first, second, third, fourth] } })
    expect(answer).toMatchObject({
      status: 402,
      body: {
        data: null,
        error: {
          code: 'CREDITS_EXHAUSTED',
          message: 'This export needs 3 credits and 2 are left. Nothing was charged.',
        },
      },
    })
    expect(answer.headers['x-total-leads']).toBeUndefined()
    expect(await used(client)).toBe(1)
    expect((await client.ok('unlockLead', { body: { lead_id: second } })).meta.cached).toBe(false)
  })

  test('export.exhausted: of unlocked leads alone needs no credit', async () => {
    const { as } = mockUnderTest()
    const client = as({ credits: 1 })
    await client.ok('unlockLead', { body: { lead_id: first } })
    expect(await client.call('exportLeads', { body: { lead_ids: [first] } })).toMatchObject({ status: 200 })
  })

  test.each([
    { title: 'an unknown', id: 'c_ffffffffffffffff', status: 404 },
    { title: 'a deleted', id: deletedLeadId, status: 410 },
  ])(
    'export.unknown: with $title id among others is answered $status, and nothing is charged',
    async ({ id, status }) => {
      const { client } = mockUnderTest()
      expect(await client.call('exportLeads', { body: { lead_ids: [first, id, second] } })).toMatchObject({
        status,
      })
      expect(await used(client)).toBe(0)
    },
  )

  test('export.max: takes 500 ids', async () => {
    const { client } = mockUnderTest({ leads: 2_000 })
    const ids = await searchIds(client, 500)
    const { headers } = await client.call('exportLeads', { body: { lead_ids: ids, format: 'json' } })
    expect(headers['x-new-unlocks']).toBe('500')
  })

  test('export.max: refuses 501, even of one lead, and charges nothing', async () => {
    const { client } = mockUnderTest()
    expect(
      await client.call('exportLeads', { body: { lead_ids: new Array(501).fill(first) } }),
    ).toMatchObject({
      status: 400,
    })
    expect(await used(client)).toBe(0)
  })

  test.each([
    {},
    { lead_ids: [] },
    { lead_ids: 'c_1' },
    { lead_ids: [1] },
    { lead_ids: [null] },
    { lead_ids: [first], format: 'xlsx' },
    { lead_ids: [first], format: 'CSV' },
    { lead_ids: [first], format: null },
  ])('export.request: is refused when asked with %j', async body => {
    const { client } = mockUnderTest()
    expect(await client.call('exportLeads', { body })).toMatchObject({ status: 400 })
    expect(await used(client)).toBe(0)
  })
})
