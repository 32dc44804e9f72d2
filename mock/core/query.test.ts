import { describe, expect, test } from 'vitest'
import { operations } from '#openapi/generated/operations.ts'
import { parseQuery } from './query.ts'

const defaults = { type: 'business', page: 1, per_page: 25 }
const parsed = (query: string) => parseQuery('searchLeads', query)

describe('a query', () => {
  test.each<{ query: string; values: object; why: string }>([
    {
      query: '',
      values: {},
      why: 'search.page-default, search.type-default: defaults stand in for what is absent',
    },
    { query: 'country=US', values: { country: ['US'] }, why: 'a list of one' },
    { query: 'country=US,Canada', values: { country: ['US', 'Canada'] }, why: 'commas separate' },
    {
      query: 'country=US%2CCanada',
      values: { country: ['US', 'Canada'] },
      why: 'encoded commas separate too',
    },
    {
      query: 'country=US&country=UK',
      values: { country: ['US', 'UK'] },
      why: 'search.unknown-param: repeated, it adds',
    },
    {
      query: 'country=US,UK&country=Canada',
      values: { country: ['US', 'UK', 'Canada'] },
      why: 'both at once',
    },
    {
      query: 'country=+US+,++Canada',
      values: { country: ['US', 'Canada'] },
      why: 'spaces around a value go',
    },
    { query: 'country=,US,,', values: { country: ['US'] }, why: 'nothing between commas is nothing' },
    { query: 'country=', values: {}, why: 'search.unknown-param: an empty value counts as absent' },
    { query: 'country=,', values: {}, why: 'and so does a list of empty values' },
    { query: 'country', values: {}, why: 'and so does a bare name' },
    { query: 'page=&per_page=', values: {}, why: 'and so do empty numbers' },
    { query: 'page=3&page=', values: { page: 3 }, why: 'and so does an empty value beside another' },
    {
      query: 'sector=Food+%26+Beverage',
      values: { sector: ['Food & Beverage'] },
      why: 'plus and percent-encoding',
    },
    { query: 'type=Consumer', values: { type: 'consumer' }, why: 'the type knows no case' },
    { query: 'page=007', values: { page: 7 }, why: 'zeros in front' },
    { query: 'year_founded_min=-44', values: { year_founded_min: -44 }, why: 'a negative number' },
    { query: 'page=1.5', values: { page: '1.5' }, why: 'what is no whole number stays text, to be refused' },
    { query: 'page=0x10', values: { page: '0x10' }, why: 'hex is no number here' },
    {
      query: 'page=9007199254740992',
      values: { page: '9007199254740992' },
      why: 'nor is one that cannot be held exactly',
    },
    {
      query: 'page=1&page=1',
      values: { page: ['1', '1'] },
      why: 'a number given twice stays a list, to be refused',
    },
    { query: 'pagesize=5&utm_source=x', values: {}, why: 'search.unknown-param: unknown names are ignored' },
    { query: '__proto__=1&constructor=2', values: {}, why: 'and so are names that objects have' },
    { query: 'COUNTRY=US', values: {}, why: 'names know their case' },
    {
      query: 'country=%E0%A4%A',
      values: { country: ['\ufffd%A'] },
      why: 'broken percent-encoding is read as far as it goes',
    },
    { query: 'country=%', values: { country: ['%'] }, why: 'and so is a lone percent sign' },
    { query: '&&=&country=US&', values: { country: ['US'] }, why: 'nothing between ampersands is nothing' },
    { query: 'country=US;page=2', values: { country: ['US;page=2'] }, why: 'semicolons separate nothing' },
  ])('$query: $why', ({ query, values }) => {
    expect(parsed(query)).toEqual({ ...defaults, ...values })
  })

  test('search.params: has all the parameters of the contract', () => {
    const { parameters } = operations.searchLeads
    const query = parameters.map(({ name, kind }) => `${name}=${kind === 'integer' ? 7 : 'x'}`).join('&')
    expect(Object.keys(parsed(query)).sort()).toEqual(parameters.map(({ name }) => name).sort())
  })

  test.each(['unlockLead', 'deleteWebhook', 'getUsage'] as const)('means nothing to %s', operation => {
    expect(parseQuery(operation, 'page=2&id=wh_1')).toEqual({})
  })
})
