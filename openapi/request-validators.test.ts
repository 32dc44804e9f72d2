import { describe, expect, test } from 'vitest'
import type { OperationId } from './generated/operations.ts'
import { bodyOf, queryOf } from './generated/request-validators.js'

const many = (count: number) => Array.from({ length: count }, (_, index) => `item ${index}`)

interface Case {
  readonly id: OperationId
  readonly given: string
  readonly value: unknown
}

const webhook = { name: 'n', url: 'https://example.com/hook', events: ['lead.unlocked'] }

const goodQueries: readonly Case[] = [
  { id: 'searchLeads', given: 'nothing', value: {} },
  {
    id: 'searchLeads',
    given: 'every kind of filter',
    value: { type: 'consumer', country: ['US', 'UK'], page: 1, per_page: 100 },
  },
  { id: 'searchLeads', given: 'an unknown parameter', value: { pagesize: 'x' } },
  { id: 'searchLeads', given: 'a year before Christ', value: { year_founded_min: -1 } },
  { id: 'getUsage', given: 'nothing', value: {} },
]

const badQueries: readonly Case[] = [
  { id: 'searchLeads', given: 'an unknown type', value: { type: 'partner' } },
  { id: 'searchLeads', given: 'page 0', value: { page: 0 } },
  { id: 'searchLeads', given: 'a page that is text', value: { page: 'one' } },
  { id: 'searchLeads', given: 'half a page', value: { page: 1.5 } },
  { id: 'searchLeads', given: 'per_page 0', value: { per_page: 0 } },
  { id: 'searchLeads', given: 'per_page 101', value: { per_page: 101 } },
  { id: 'searchLeads', given: 'two pages', value: { page: [1, 2] } },
  { id: 'searchLeads', given: 'a year that is text', value: { year_founded_max: 'x' } },
  { id: 'searchLeads', given: 'a count that is text', value: { employee_count_min: 'x' } },
]

const goodBodies: readonly Case[] = [
  { id: 'unlockLead', given: 'an id', value: { lead_id: 'c_7f3a2b9d1e8c5f4a' } },
  { id: 'unlockLead', given: 'an id of another form', value: { lead_id: '' } },
  { id: 'unlockLead', given: 'a field too many', value: { lead_id: 'x', extra: 1 } },
  { id: 'enrichLead', given: 'an id', value: { lead_id: 'x' } },
  { id: 'exportLeads', given: 'one id and no format', value: { lead_ids: ['x'] } },
  { id: 'exportLeads', given: '500 ids', value: { lead_ids: many(500), format: 'json' } },
  { id: 'validateEmail', given: 'one address', value: { email: 'a@b.example' } },
  { id: 'validateEmail', given: 'what is no address', value: { email: 'nonsense' } },
  { id: 'validateEmail', given: '100 addresses', value: { emails: many(100) } },
  { id: 'createWebhook', given: 'all that is needed', value: webhook },
  { id: 'createWebhook', given: 'a scheme in capitals', value: { ...webhook, url: 'HTTPS://example.com' } },
  {
    id: 'createWebhook',
    given: 'http on 127.0.0.1',
    value: { ...webhook, url: 'http://127.0.0.1:8080/hook' },
  },
  { id: 'createWebhook', given: 'http on localhost', value: { ...webhook, url: 'http://localhost' } },
  { id: 'createWebhook', given: 'http on ::1', value: { ...webhook, url: 'http://[::1]:1/x?y#z' } },
  {
    id: 'createWebhook',
    given: 'an event twice',
    value: { ...webhook, events: ['email.sent', 'email.sent'] },
  },
  {
    id: 'createWebhook',
    given: 'a URL of 2,048 characters',
    value: { ...webhook, url: `https://e.com/${'x'.repeat(2034)}` },
  },
]

const badBodies: readonly Case[] = [
  ...[null, [], 'text', 5].map(value => ({ id: 'unlockLead', given: JSON.stringify(value), value }) as const),
  { id: 'unlockLead', given: 'no id', value: {} },
  { id: 'unlockLead', given: 'an id that is a number', value: { lead_id: 7 } },
  { id: 'unlockLead', given: 'an id that is null', value: { lead_id: null } },
  { id: 'enrichLead', given: 'no id', value: {} },
  { id: 'enrichLead', given: 'a list of ids', value: { lead_id: ['x'] } },
  { id: 'exportLeads', given: 'no ids', value: {} },
  { id: 'exportLeads', given: 'an empty list', value: { lead_ids: [] } },
  { id: 'exportLeads', given: '501 ids', value: { lead_ids: many(501) } },
  { id: 'exportLeads', given: 'an id that is a number', value: { lead_ids: ['x', 1] } },
  { id: 'exportLeads', given: 'ids in one text', value: { lead_ids: 'x,y' } },
  { id: 'exportLeads', given: 'another format', value: { lead_ids: ['x'], format: 'xlsx' } },
  { id: 'exportLeads', given: 'a format in capitals', value: { lead_ids: ['x'], format: 'CSV' } },
  { id: 'validateEmail', given: 'neither', value: {} },
  { id: 'validateEmail', given: 'both', value: { email: 'a@b.example', emails: ['a@b.example'] } },
  { id: 'validateEmail', given: 'both, one of them null', value: { email: null, emails: ['a@b.example'] } },
  { id: 'validateEmail', given: 'an empty list', value: { emails: [] } },
  { id: 'validateEmail', given: '101 addresses', value: { emails: many(101) } },
  { id: 'validateEmail', given: 'an address that is a number', value: { email: 1 } },
  { id: 'validateEmail', given: 'a list with a number', value: { emails: ['a@b.example', 1] } },
  { id: 'createWebhook', given: 'no name', value: { ...webhook, name: undefined } },
  { id: 'createWebhook', given: 'an empty name', value: { ...webhook, name: '' } },
  { id: 'createWebhook', given: 'a name of 256 characters', value: { ...webhook, name: 'x'.repeat(256) } },
  { id: 'createWebhook', given: 'no url', value: { ...webhook, url: undefined } },
  { id: 'createWebhook', given: 'http', value: { ...webhook, url: 'http://example.com' } },
  {
    id: 'createWebhook',
    given: 'http on what only begins like loopback',
    value: { ...webhook, url: 'http://localhost.example.com' },
  },
  {
    id: 'createWebhook',
    given: 'http on a name that begins like an address',
    value: { ...webhook, url: 'http://127.0.0.1.example.com' },
  },
  {
    id: 'createWebhook',
    given: 'http with loopback as a user',
    value: { ...webhook, url: 'http://127.0.0.1@example.com' },
  },
  { id: 'createWebhook', given: 'no host', value: { ...webhook, url: 'https:///path' } },
  { id: 'createWebhook', given: 'a space in the url', value: { ...webhook, url: 'https://example.com/a b' } },
  { id: 'createWebhook', given: 'another scheme', value: { ...webhook, url: 'ftp://example.com' } },
  {
    id: 'createWebhook',
    given: 'a URL of 2,049 characters',
    value: { ...webhook, url: `https://e.com/${'x'.repeat(2035)}` },
  },
  { id: 'createWebhook', given: 'no events', value: { ...webhook, events: undefined } },
  { id: 'createWebhook', given: 'an empty list of events', value: { ...webhook, events: [] } },
  {
    id: 'createWebhook',
    given: 'an unknown event',
    value: { ...webhook, events: ['lead.unlocked', 'lead.deleted'] },
  },
]

describe('queryOf', () => {
  test.each(goodQueries)('$id takes $given', ({ id, value }) => {
    expect(queryOf[id](value)).toBe(true)
  })

  test.each(badQueries)('$id refuses $given, and says what is wrong', ({ id, value }) => {
    expect(queryOf[id](value)).toBe(false)
    expect(queryOf[id].errors?.[0]).toMatchObject({ instancePath: `/${Object.keys(Object(value))[0]}` })
  })
})

describe('bodyOf', () => {
  test.each(goodBodies)('$id takes $given', ({ id, value }) => {
    expect(bodyOf[id](value)).toBe(true)
  })

  test.each(badBodies)('$id refuses $given, and says what is wrong', ({ id, value }) => {
    expect(bodyOf[id](value)).toBe(false)
    expect(bodyOf[id].errors?.[0]?.schemaPath).toMatch(/^#\//)
  })

  test('refuses any body where none is taken', () => {
    expect(bodyOf.getUsage({})).toBe(false)
  })

  test('stops at the first finding, however many there are', () => {
    expect(bodyOf.exportLeads({ lead_ids: Array.from({ length: 100_000 }, () => 1) })).toBe(false)
    expect(bodyOf.exportLeads.errors).toHaveLength(1)
  })
})
