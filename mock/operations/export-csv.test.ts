import { describe, expect, test } from 'vitest'
import type { Lead } from '#fixtures/lead.ts'
import { createLeadDirectory } from '#fixtures/lead-directory.ts'
import { referenceLeads } from '#fixtures/reference-leads.ts'
import { mockUnderTest } from '../testing/mock-under-test.ts'

const sarah = leadOf('c_7f3a2b9d1e8c5f4a')

const header =
  'id,full_name,first_name,last_name,email_primary,email_second,phone,company_phone,job_title,company_name,company_domain,linkedin_url,industry,country,state,city,ai_score\r\n'

/** The file that an export of these leads is. */
async function fileOf(...leads: Lead[]): Promise<string> {
  const directory = createLeadDirectory({ seed: 1, size: 4, extra: leads })
  const { client } = mockUnderTest({ directory })
  const { text } = await client.call('exportLeads', { body: { lead_ids: leads.map(({ id }) => id) } })
  return text
}

/** What stands in the city's cell of a file with one lead of this city. */
async function cellOf(city: string | null): Promise<string> {
  const text = await fileOf({ ...sarah, id: 'c_00000000000000aa', city })
  const before = ',US,California,'
  return text.slice(text.lastIndexOf(before) + before.length, text.lastIndexOf(',87\r\n'))
}

describe('export.csv: the file', () => {
  test('has a header row, a row for each lead, and CRLF behind every row', async () => {
    const bare = { ...sarah, id: 'c_00000000000000aa', email_second: null, phone: null, ai_score: null }
    expect(await fileOf(sarah, bare)).toBe(
      `${header}c_7f3a2b9d1e8c5f4a,Sarah Mitchell,Sarah,Mitchell,sarah.mitchell@acme.com,sarah@acme.com,+14155551278,+14155550100,Senior Software Engineer,Acme Corp,acme.com,https://linkedin.com/in/sarahmitchell,Software & SaaS,US,California,San Francisco,87\r\n` +
        'c_00000000000000aa,Sarah Mitchell,Sarah,Mitchell,sarah.mitchell@acme.com,,,+14155550100,Senior Software Engineer,Acme Corp,acme.com,https://linkedin.com/in/sarahmitchell,Software & SaaS,US,California,San Francisco,\r\n',
    )
  })

  test.each([
    { value: 'Köln', cell: 'Köln', why: 'UTF-8 as it is' },
    { value: null, cell: '', why: 'null is an empty cell' },
    { value: '', cell: '', why: 'and so is nothing' },
    { value: 'Washington, D.C.', cell: '"Washington, D.C."', why: 'a comma is quoted' },
    { value: 'the "City"', cell: '"the ""City"""', why: 'a quote is doubled' },
    { value: 'two\nlines', cell: '"two\nlines"', why: 'a line feed is quoted' },
    { value: 'two\r\nlines', cell: '"two\r\nlines"', why: 'a line break is quoted' },
    { value: ' spaced ', cell: '" spaced "', why: 'spaces at the ends are kept by quotes' },
    { value: "'s-Gravenhage", cell: "'s-Gravenhage", why: 'an apostrophe of its own' },
  ])('RFC 4180: $why', async ({ value, cell }) => {
    expect(await cellOf(value)).toBe(cell)
  })

  test.each([
    { value: '=1+1', cell: `"'=1+1"` },
    { value: '=HYPERLINK("https://evil.example")', cell: `"'=HYPERLINK(""https://evil.example"")"` },
    { value: '+1+1', cell: `"'+1+1"` },
    { value: '-1+1', cell: `"'-1+1"` },
    { value: '@SUM(A1)', cell: `"'@SUM(A1)"` },
    { value: '\t=1', cell: `"'\t=1"` },
    { value: '\r=1', cell: `"'\r=1"` },
    { value: '+1 415 555 0100', cell: `"'+1 415 555 0100"` },
    { value: '+', cell: `"'+"` },
    { value: '-2+3+cmd|calc', cell: `"'-2+3+cmd|calc"` },
  ])('CWE-1236: no spreadsheet runs $value', async ({ value, cell }) => {
    expect(await cellOf(value)).toBe(cell)
  })

  test.each(['+14155551278', '-5', '+0', '1=1', 'a@b', '007'])(
    'leaves %s as it is: no formula',
    async value => {
      expect(await cellOf(value)).toBe(value)
    },
  )
})

function leadOf(id: string): Lead {
  const lead = referenceLeads.find(each => each.id === id)
  if (lead === undefined) throw new Error(`The reference names no lead ${id}.`)
  return lead
}
