import { describe, expect, test } from 'vitest'
import { responseHeadersOf } from './generated/response-validators.js'

const usage = responseHeadersOf.getUsage
const file200 = responseHeadersOf.exportLeads[200]

describe('responseHeadersOf', () => {
  const rate = { 'x-ratelimit-limit': '60', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1772116260' }
  const file = { 'x-total-leads': '3', 'x-new-unlocks': '2', 'x-cached-unlocks': '1' }
  const disposition = 'attachment; filename="leads-export.csv"'

  test.each([
    { given: 'the rate headers', validate: usage[200], headers: rate },
    { given: 'others besides', validate: usage[200], headers: { ...rate, date: 'x' } },
    {
      given: 'a deprecation',
      validate: usage[200],
      headers: { ...rate, deprecation: '@1798761600' },
    },
    { given: 'a Retry-After', validate: usage[429], headers: { ...rate, 'retry-after': '12' } },
    {
      given: 'a file',
      validate: file200,
      headers: { ...rate, ...file, 'content-disposition': disposition },
    },
    {
      given: 'a file with an encoded name',
      validate: file200,
      headers: { ...rate, ...file, 'content-disposition': "ATTACHMENT;filename*=UTF-8''l.csv" },
    },
  ])('takes $given', ({ validate, headers }) => {
    expect(validate(headers)).toBe(true)
  })

  test.each([
    {
      given: 'no limit',
      validate: usage[401],
      headers: { ...rate, 'x-ratelimit-limit': undefined },
    },
    {
      given: 'a limit that is no number',
      validate: usage[200],
      headers: { ...rate, 'x-ratelimit-limit': 'x' },
    },
    {
      given: 'a negative remainder',
      validate: usage[200],
      headers: { ...rate, 'x-ratelimit-remaining': '-1' },
    },
    {
      given: 'a reset as a date',
      validate: usage[200],
      headers: { ...rate, 'x-ratelimit-reset': '2026-02-26' },
    },
    { given: 'no Retry-After', validate: usage[429], headers: rate },
    {
      given: 'half a second to wait',
      validate: usage[429],
      headers: { ...rate, 'retry-after': '0.5' },
    },
    {
      given: 'a deprecation as a date',
      validate: usage[200],
      headers: { ...rate, deprecation: 'true' },
    },
    {
      given: 'no attachment',
      validate: file200,
      headers: { ...rate, ...file, 'content-disposition': 'inline; filename=x' },
    },
    {
      given: 'no file name',
      validate: file200,
      headers: { ...rate, ...file, 'content-disposition': 'attachment' },
    },
    {
      given: 'no count of leads',
      validate: file200,
      headers: { ...rate, ...file, 'x-total-leads': '', 'content-disposition': disposition },
    },
  ])('refuses $given', ({ validate, headers }) => {
    expect(validate(headers)).toBe(false)
  })
})
