import { describe, expect, test } from 'vitest'
import { parsePreferences } from './preferences.ts'

describe('a Prefer header', () => {
  test.each([
    { header: 'code=429', wants: { code: 429 } },
    { header: 'example=search', wants: { example: 'search' } },
    { header: 'delay=250', wants: { delayMs: 250 } },
    { header: 'code=200, example=bulk, delay=5', wants: { code: 200, example: 'bulk', delayMs: 5 } },
    { header: 'Code = 404', wants: { code: 404 } },
    { header: 'example="bulk"', wants: { example: 'bulk' } },
    { header: 'example="a, b"', wants: { example: 'a, b' } },
    { header: 'code=404; code=500', wants: { code: 404 } },
    { header: 'code=404, code=500', wants: { code: 404 } },
    { header: 'respond-async, code=402', wants: { code: 402 } },
    { header: 'delay=999999', wants: { delayMs: 60_000 } },
    { header: 'code=abc, delay=1', wants: { delayMs: 1 } },
  ])('"$header" wants $wants', ({ header, wants }) => {
    expect(parsePreferences(header)).toEqual(wants)
  })

  test.each([
    undefined,
    '',
    ',',
    'respond-async',
    'return=minimal',
    'wait=10; code=500',
    'code',
    'code=',
    'code=99',
    'code=600',
    'code=4O4',
    'delay=-1',
    'delay=1.5',
    'delay=soon',
    'example=""',
    'decode=404',
  ])('RFC 7240 2: "%s" wants nothing that the mock knows', header => {
    expect(parsePreferences(header)).toBeUndefined()
  })
})
