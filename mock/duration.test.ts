import { describe, expect, test } from 'vitest'
import { parseDuration } from './duration.ts'

describe('a span of time', () => {
  test.each([
    { text: '500ms', ms: 500 },
    { text: '90s', ms: 90_000 },
    { text: '15m', ms: 900_000 },
    { text: '24h', ms: 86_400_000 },
    { text: '7d', ms: 604_800_000 },
    { text: '2w', ms: 1_209_600_000 },
    { text: '0s', ms: 0 },
  ])('$text is $ms ms', ({ text, ms }) => {
    expect(parseDuration(text)).toBe(ms)
  })

  test.each(['', '5', 's', '-5s', '1.5h', '1 h', '1y', '5toString', '1h30m', '9999999999999s'])(
    '"%s" is none',
    text => {
      expect(parseDuration(text)).toBeUndefined()
    },
  )
})
