import { expect, test } from 'vitest'
import type { Exchange } from '../model/exchange.ts'
import { schemaFindings } from './schema-findings.ts'

function answered(json: unknown): Exchange {
  return {
    label: 'a/usage',
    step: 'a',
    role: 'main',
    operation: 'getUsage',
    request: { method: 'GET', url: 'https://a.example/api/v1/account/usage', headers: [], body: undefined },
    response: { status: 200, headers: [], body: JSON.stringify(json) ?? '<html>', json },
    sentAt: 0,
    receivedAt: 0,
    throttled: false,
    concurrent: false,
  }
}

const ask = (json: unknown) =>
  schemaFindings(answered(json), { requirement: 'usage.fields', under: ['/data'] }).map(({ path }) => path)

test.each([{ json: undefined }, { json: null }, { json: [] }, { json: 'text' }])(
  'what is no object has none of the fields: $json',
  ({ json }) => {
    expect(ask(json)).toEqual([''])
  },
)

test('of an object that lacks its data, the data is missing', () => {
  expect(ask({ meta: {}, error: null })).toEqual(['/data'])
})
