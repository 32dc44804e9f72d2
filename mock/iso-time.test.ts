import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoTime } from './iso-time.ts'

/** The last time that there is (ECMA-262, 21.4.1.1), in milliseconds on either side of the epoch. */
const end = 8.64e15

test('writes every time as a Date does', () => {
  const times = fc.oneof(
    fc.integer({ min: -end, max: end }),
    fc.integer({ min: -5_000, max: 5_000 }),
    fc.double({ min: -1e13, max: 1e13, noNaN: true }),
  )
  fc.assert(
    fc.property(fc.array(times, { minLength: 1 }), all => {
      expect(all.map(isoTime)).toEqual(all.map(at => new Date(at).toISOString()))
    }),
    { examples: [[[end, -end, 0, -1, 999, 1000, 253_402_300_800_000]]] },
  )
})

test('writes it again after more seconds than are remembered', () => {
  const times = Array.from({ length: 2_000 }, (_, n) => n * 1234)
  for (const at of [...times, ...times]) expect(isoTime(at)).toBe(new Date(at).toISOString())
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, end + 1000])('takes %d for no time', at => {
  expect(() => isoTime(at)).toThrow(RangeError)
})
