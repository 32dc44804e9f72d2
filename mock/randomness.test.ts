import { describe, expect, test } from 'vitest'
import { createRandomness } from './randomness.ts'

/** Computed once by a Python transcription of sfc32: 15 rounds to mix, then four numbers. */
const vectors = [
  { seed: 0, numbers: [0x245bc7c7, 0xb2f94687, 0xc6484eaf, 0xb19074dd] },
  { seed: 1, numbers: [0x5fdd4417, 0x76a1b882, 0x586e3df6, 0xced3536b] },
  { seed: 42, numbers: [0xe77155d6, 0x4629e151, 0x61508c31, 0xb4d3727d] },
  { seed: 2 ** 32 - 1, numbers: [0xba8e2101, 0x4cbf7178, 0x00859485, 0xdada64cb] },
  { seed: 2 ** 40 + 5, numbers: [0xb8e0f426, 0xf6ac261d, 0x2ed981b0, 0x28dbb2cb] },
]

describe('chance', () => {
  test.each(vectors)('with seed $seed gives the numbers of sfc32', ({ seed, numbers }) => {
    const random = createRandomness(seed)
    expect(numbers.map(() => random())).toEqual(numbers)
  })

  test('without a seed differs from run to run', () => {
    const first = createRandomness()
    const second = createRandomness()
    expect(Array.from({ length: 4 }, first)).not.toEqual(Array.from({ length: 4 }, second))
  })

  test('gives whole numbers below 2^32, each bit set about half of the time', () => {
    const draws = 20_000
    const random = createRandomness(7)
    const ones = new Array<number>(32).fill(0)
    for (let i = 0; i < draws; i++) {
      const number = random()
      expect(Number.isInteger(number) && number >= 0 && number < 2 ** 32).toBe(true)
      for (const bit of ones.keys()) ones[bit] = (ones[bit] ?? 0) + ((number >>> bit) & 1)
    }
    // Six standard deviations: half the root of the number of draws each.
    for (const count of ones) expect(Math.abs(count - draws / 2)).toBeLessThan(3 * Math.sqrt(draws))
  })
})
