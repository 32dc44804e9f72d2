import { describe, expect, test } from 'vitest'
import { Ring } from './ring.ts'

function ringOf(max: number) {
  const ring = new Ring(max, place => ({ place, n: -1 }))
  return {
    ring,
    push(n: number) {
      ring.next().n = n
    },
    get items() {
      return ring.items.map(({ n }) => n)
    },
  }
}

describe('a ring of three', () => {
  test.each([
    { pushed: 0, items: [] },
    { pushed: 2, items: [0, 1] },
    { pushed: 3, items: [0, 1, 2] },
    { pushed: 4, items: [1, 2, 3] },
    { pushed: 8, items: [5, 6, 7] },
  ])('after $pushed has $items', ({ pushed, items }) => {
    const it = ringOf(3)
    for (let n = 0; n < pushed; n++) it.push(n)
    expect(it.items).toEqual(items)
  })

  test('makes three items, each of its place, and none any more', () => {
    const it = ringOf(3)
    for (let n = 0; n < 3; n++) it.push(n)
    const made = new Set(it.ring.items)
    for (let n = 0; n < 8; n++) expect(made).toContain(it.ring.next())
    expect([...made].map(({ place }) => place)).toEqual([0, 1, 2])
  })

  test('is empty once cleared, and begins anew', () => {
    const it = ringOf(3)
    for (let n = 0; n < 5; n++) it.push(n)
    it.ring.clear()
    expect(it.items).toEqual([])
    it.push(9)
    expect(it.items).toEqual([9])
  })
})

test('a ring keeps the newest, exactly as many as it should', () => {
  const it = ringOf(10)
  for (let n = 0; n < 1_000; n++) {
    it.push(n)
    const oldest = Math.max(0, n - 9)
    expect(it.items).toEqual(Array.from({ length: n + 1 - oldest }, (_, index) => oldest + index))
  }
})
