import { describe, expect, test } from 'vitest'
import { Repeated } from './repeated.ts'

describe('a repeated text', () => {
  test('is equal to the one that was given, however many others come and go', () => {
    const repeated = new Repeated()
    for (let n = 0; n < 1_000; n++) {
      expect(repeated.of(`/path/${n}`)).toBe(`/path/${n}`)
      expect(repeated.of(`/path/${n % 7}`)).toBe(`/path/${n % 7}`)
    }
  })
})
