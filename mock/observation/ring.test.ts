import { describe, expect, test } from 'vitest'
import { Ring } from './ring.ts'

describe('a ring of three', () => {
  test.each([
    { pushed: 0, items: [] },
    { pushed: 2, items: [0, 1] },
    { pushed: 3, items: [0, 1, 2] },
    { pushed: 4, items: [1, 2, 3] },
    { pushed: 8, items: [5, 6, 7] },
  ])('after $pushed has $items', ({ pushed, items }) => {
    const ring = new Ring<number>(3)
    for (let n = 0; n < pushed; n++) ring.push(n)
    expect(ring.items).toEqual(items)
  })

  test('is empty once cleared, and begins anew', () => {
    const ring = new Ring<number>(3)
    for (let n = 0; n < 5; n++) ring.push(n)
    ring.clear()
    expect(ring.items).toEqual([])
    ring.push(9)
    expect(ring.items).toEqual([9])
  })
})
