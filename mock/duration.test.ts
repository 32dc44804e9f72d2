import { describe, expect, test } from 'vitest'
import { parseDuration } from './duration.ts'

describe('a duration', () => {
  test.each([
    { text: '0ms', ms: 0 },
    { text: '500ms', ms: 500 },
    { text: '90s', ms: 90_000 },
    { text: '5m', ms: 300_000 },
    { text: '24h', ms: 86_400_000 },
    { text: '7d', ms: 604_800_000 },
    { text: '2w', ms: 1_209_600_000 },
    { text: '007s', ms: 7_000 },
    { text: '999999999999ms', ms: 999_999_999_999 },
  ])('$text is $ms ms', ({ text, ms }) => {
    expect(parseDuration(text)).toBe(ms)
  })

  test.each([
    ...['', '5', 'h', '5 m', ' 5m', '5m ', '5M', '5min', '1h30m', '1.5h', '-1h', '+1h', '1e3s', '5y', '5ms5'],
    ...['1000000000000s', '5constructor', '5toString', '٥m', '5m\n'],
  ])('"%s" is none', text => {
    expect(parseDuration(text)).toBeUndefined()
  })
})
