import { describe, expect, test } from 'vitest'
import { demoKey } from '#fixtures/demo-keys.ts'
import { apiRequest } from '../testing/api-request.ts'
import { RequestHeaders, ResponseHeaderNames, toldHeaders } from './recorded-headers.ts'

const requestWith = (headers: Record<string, string>) =>
  apiRequest({ method: 'GET', path: '/leads', headers })

describe('the headers of a request', () => {
  test.each([
    { headers: {}, told: {} },
    { headers: { 'user-agent': 'one', cookie: 'a=b' }, told: { 'user-agent': 'one' } },
    { headers: { authorization: `Bearer ${demoKey}` }, told: { authorization: '(left out)' } },
    { headers: { prefer: `code=404, ${demoKey}` }, told: { prefer: 'code=404, ll_(left out)' } },
    { headers: { 'content-type': 'x'.repeat(5_000) }, told: { 'content-type': 'x'.repeat(2_048) } },
  ])('are told as $told', ({ headers, told }) => {
    const recorded = new RequestHeaders()
    for (let time = 0; time < 3; time++) {
      expect(toldHeaders(recorded.of(requestWith(headers)))).toEqual(told)
    }
  })

  test('are one object for all requests that have the same, and another where one of them differs', () => {
    const recorded = new RequestHeaders()
    const headers = { 'user-agent': 'one', 'content-type': 'a/b', prefer: 'code=404', authorization: 'x' }
    const { authorization: _, ...withoutKey } = headers
    const others = [
      { ...headers, 'user-agent': 'two' },
      { ...headers, 'content-type': 'a/c' },
      { ...headers, prefer: 'code=403' },
      withoutKey,
    ]
    const first = recorded.of(requestWith(headers))
    for (const other of others) expect(recorded.of(requestWith(other))).not.toBe(first)
    expect(recorded.of(requestWith(headers))).toBe(first)
  })

  test('are told apart of however many clients', () => {
    const recorded = new RequestHeaders()
    const all = Array.from({ length: 100 }, (_, n) =>
      recorded.of(requestWith({ 'user-agent': `client ${n}` })),
    )
    expect(all.map(({ userAgent }) => userAgent)).toEqual(all.map((_, n) => `client ${n}`))
  })
})

describe("the names of a response's headers", () => {
  test('are one list for all responses that have the same in the same order', () => {
    const names = new ResponseHeaderNames()
    const first = names.of([
      ['A', '1'],
      ['B', '2'],
    ])
    expect(first).toEqual(['A', 'B'])
    expect(
      names.of([
        ['A', '3'],
        ['B', '4'],
      ]),
    ).toBe(first)
    expect(names.of([['A', '1']])).toEqual(['A'])
    expect(
      names.of([
        ['B', '1'],
        ['A', '2'],
      ]),
    ).toEqual(['B', 'A'])
  })
})
