import { describe, expect, test } from 'vitest'
import type { OperationId } from '#openapi/generated/operations.ts'
import { apiRequest } from '../testing/api-request.ts'
import { ApiError } from './api-error.ts'
import { complaintAbout } from './complaint.ts'
import { prepareCall } from './validate.ts'

/** What the mock says against this input of an operation; undefined: nothing. */
function complaintOf(operation: OperationId, input: { query?: string; body?: unknown }): string | undefined {
  const route = { operation, pathParameters: {} }
  const call = prepareCall(operation, route, apiRequest({ method: 'POST', ...input }))
  if (!(call instanceof ApiError)) return undefined
  expect([call.code, call.status]).toEqual(['BAD_REQUEST', 400])
  return call.message
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => `c_${index}`)
const webhook = { name: 'Leads', url: 'https://receiver.example/hook', events: ['lead.unlocked'] }
const urlForm =
  'The field "url" must be an https:// URL, or an http:// URL of this machine such as http://127.0.0.1:3000/hook'

describe('search.bad-params: a complaint about a parameter says which, what was expected and what came', () => {
  test.each([
    { query: 'page=0', says: 'The parameter "page" must be at least 1; got 0.' },
    { query: 'page=-1', says: 'The parameter "page" must be at least 1; got -1.' },
    { query: 'per_page=101', says: 'The parameter "per_page" must be at most 100; got 101.' },
    { query: 'per_page=0', says: 'The parameter "per_page" must be at least 1; got 0.' },
    { query: 'page=two', says: 'The parameter "page" must be a whole number, not "two".' },
    { query: 'page=1.5', says: 'The parameter "page" must be a whole number, not "1.5".' },
    { query: 'page=1e2', says: 'The parameter "page" must be a whole number, not "1e2".' },
    { query: 'page=%2B1', says: 'The parameter "page" must be a whole number, not "+1".' },
    {
      query: 'page=9007199254740993',
      says: 'The parameter "page" must be a whole number, not "9007199254740993".',
    },
    { query: 'page=1&page=2', says: 'The parameter "page" takes one value, but was given 2.' },
    { query: 'type=business&type=consumer', says: 'The parameter "type" takes one value, but was given 2.' },
    {
      query: 'type=company',
      says: 'The parameter "type" must be one of: business, consumer; got "company".',
    },
    {
      query: 'year_founded_min=old',
      says: 'The parameter "year_founded_min" must be a whole number, not "old".',
    },
    {
      query: `page=${'9'.repeat(99)}`,
      says: `The parameter "page" must be a whole number, not "${'9'.repeat(40)}…".`,
    },
  ])('$query', ({ query, says }) => {
    expect(complaintOf('searchLeads', { query })).toBe(says)
  })
})

describe('a complaint about a body says which field, what was expected and what came', () => {
  test.each<{ operation: OperationId; body: unknown; says: string }>([
    { operation: 'unlockLead', body: {}, says: 'The field "lead_id" is required.' },
    { operation: 'unlockLead', body: { lead_id: 7 }, says: 'The field "lead_id" must be a string, not 7.' },
    {
      operation: 'unlockLead',
      body: { lead_id: null },
      says: 'The field "lead_id" must be a string, not null.',
    },
    {
      operation: 'unlockLead',
      body: { lead_id: ['c_1'] },
      says: 'The field "lead_id" must be a string, not an array.',
    },
    {
      operation: 'unlockLead',
      body: { lead_id: {} },
      says: 'The field "lead_id" must be a string, not an object.',
    },
    { operation: 'unlockLead', body: [], says: 'The body must be an object, not an array.' },
    { operation: 'unlockLead', body: 'null', says: 'The body must be an object, not null.' },
    { operation: 'unlockLead', body: '"c_1"', says: 'The body must be an object, not "c_1".' },
    { operation: 'enrichLead', body: {}, says: 'The field "lead_id" is required.' },
    { operation: 'exportLeads', body: {}, says: 'The field "lead_ids" is required.' },
    { operation: 'exportLeads', body: { lead_ids: [] }, says: 'The field "lead_ids" must not be empty.' },
    {
      operation: 'exportLeads',
      body: { lead_ids: 'c_1' },
      says: 'The field "lead_ids" must be an array, not "c_1".',
    },
    {
      operation: 'exportLeads',
      body: { lead_ids: ids(501) },
      says: 'The field "lead_ids" must have at most 500 items, not 501.',
    },
    {
      operation: 'exportLeads',
      body: { lead_ids: ['c_1', 2] },
      says: 'The field "lead_ids[1]" must be a string, not 2.',
    },
    {
      operation: 'exportLeads',
      body: { lead_ids: ['c_1'], format: 'xlsx' },
      says: 'The field "format" must be one of: csv, json; got "xlsx".',
    },
    {
      operation: 'createWebhook',
      body: { ...webhook, name: '' },
      says: 'The field "name" must not be empty.',
    },
    {
      operation: 'createWebhook',
      body: { ...webhook, name: '🚀'.repeat(256) },
      says: 'The field "name" must have at most 255 characters, not 256.',
    },
    {
      operation: 'createWebhook',
      body: { ...webhook, events: [] },
      says: 'The field "events" must not be empty.',
    },
    {
      operation: 'createWebhook',
      body: { ...webhook, url: undefined },
      says: 'The field "url" is required.',
    },
    {
      operation: 'createWebhook',
      body: { ...webhook, url: 'http://receiver.example/hook' },
      says: `${urlForm}; got "http://receiver.example/hook".`,
    },
    {
      operation: 'createWebhook',
      body: { ...webhook, url: 'receiver' },
      says: `${urlForm}; got "receiver".`,
    },
  ])('$operation: $says', ({ operation, body, says }) => {
    const raw = typeof body === 'string' ? { headers: { 'content-type': 'application/json' } } : {}
    expect(complaintOf(operation, { body, ...raw })).toBe(says)
  })

  test('an unknown event is told all that there are', () => {
    const says = complaintOf('createWebhook', {
      body: { ...webhook, events: ['lead.unlocked', 'lead.sold'] },
    })
    expect(says).toMatch(
      /^The field "events\[1\]" must be one of: lead\.unlocked, .*, enrichment\.completed; got "lead\.sold"\.$/,
    )
  })
})

describe('email.request: a complaint about a choice speaks of the choice', () => {
  test.each([
    { body: {}, says: 'One of the fields "email" and "emails" is required.' },
    { body: { address: 'a@x.example' }, says: 'One of the fields "email" and "emails" is required.' },
    {
      body: { email: 'a@x.example', emails: ['b@x.example'] },
      says: 'The fields "email" and "emails" exclude each other: send one of them.',
    },
    {
      body: { email: 1, emails: [] },
      says: 'The fields "email" and "emails" exclude each other: send one of them.',
    },
    { body: { emails: [] }, says: 'The field "emails" must not be empty.' },
    { body: { emails: ids(101) }, says: 'The field "emails" must have at most 100 items, not 101.' },
    { body: { emails: 'a@x.example' }, says: 'The field "emails" must be an array, not "a@x.example".' },
    { body: { emails: ['a@x.example', null] }, says: 'The field "emails[1]" must be a string, not null.' },
    { body: { email: 1 }, says: 'The field "email" must be a string, not 1.' },
    { body: [], says: 'The body must be an object, not an array.' },
  ])('$body', ({ body, says }) => {
    expect(complaintOf('validateEmail', { body })).toBe(says)
  })
})

describe('envelope.message: a complaint', () => {
  test('never shows a key whole, wherever it was put by mistake', () => {
    const key = `ll_${'0123456789abcdef'.repeat(4)}`
    const says = [
      complaintOf('searchLeads', { query: `page=${key}` }),
      complaintOf('searchLeads', { query: `type=${key}` }),
      complaintOf('createWebhook', { body: { ...webhook, events: [key] } }),
      complaintOf('createWebhook', { body: { ...webhook, url: key } }),
      complaintOf('exportLeads', { body: { lead_ids: key } }),
    ]
    for (const sentence of says) expect(sentence).not.toContain(key)
    expect(says).not.toContain(undefined)
  })

  test('is a sentence even when nobody knows what is wrong', () => {
    const complaint = { what: 'field', input: {}, fields: [] } as const
    const standard = 'Request body or params are invalid or missing required fields.'
    expect(complaintAbout({ ...complaint, findings: [] }).message).toBe(standard)
    expect(complaintAbout({ ...complaint, findings: null }).message).toBe(standard)
    const finding = { instancePath: '/a/0/b', schemaPath: '', keyword: 'not', params: {} }
    expect(complaintAbout({ ...complaint, findings: [finding] }).message).toBe(
      'The field "a[0].b" is not as expected.',
    )
  })
})

test('errors.extra-body-field: fields that nobody reads are no reason to complain', () => {
  expect(complaintOf('unlockLead', { body: { lead_id: 'c_1', note: {}, __proto__: null } })).toBeUndefined()
  expect(complaintOf('validateEmail', { body: { email: 'a', note: 1 } })).toBeUndefined()
})
