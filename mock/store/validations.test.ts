import { describe, expect, test } from 'vitest'
import { Validations } from './validations.ts'

/** What is asked of Validations, by a Map and in the simplest way. */
class Simplest {
  readonly untils = new Map<string, number>()

  remember(address: string, { ttlMs, now }: { ttlMs: number; now: number }): boolean {
    const until = this.untils.get(address)
    if (until !== undefined && now < until && until <= now + ttlMs) return true
    this.untils.delete(address)
    this.untils.set(address, now + ttlMs)
    for (const [oldest, end] of this.untils) {
      if (now < end) break
      this.untils.delete(oldest)
    }
    return false
  }
}

describe('validations', () => {
  test.each([
    { title: 'a clock that goes forward', stepsMs: [0, 0, 1, 3, 10] },
    { title: 'a clock that jumps', stepsMs: [0, 1, 250, 0, 1_000] },
    { title: 'a clock that is moved back and forward', stepsMs: [1, -90, 0, 100, -5, -400, 500, 2] },
  ])('are those that a Map in the order of remembering would hold: $title', ({ stepsMs }) => {
    const validations = new Validations([])
    const simplest = new Simplest()
    let now = 10_000
    let state = 1
    for (let step = 0; step < 5_000; step++) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      now += stepsMs[(state >>> 6) % stepsMs.length] ?? 0
      const address = `${(state >>> 12) % 60}@x.example`
      const validation = { ttlMs: 100, now }
      expect(validations.remember(address, validation)).toBe(simplest.remember(address, validation))
      expect(validations.entries).toEqual([...simplest.untils])
    }
    expect(validations.size).toBe(simplest.untils.size)
  })

  test('go on from what was kept of them, in the same order', () => {
    const entries: [string, number][] = [
      ['b@x.example', 20],
      ['a@x.example', 10],
      ['c@x.example', 30],
    ]
    const validations = new Validations(entries)
    expect(validations.entries).toEqual(entries)
    expect(validations.remember('a@x.example', { ttlMs: 5, now: 9 })).toBe(true)
    expect(validations.remember('d@x.example', { ttlMs: 5, now: 20 })).toBe(false)
    expect(validations.entries).toEqual([
      ['c@x.example', 30],
      ['d@x.example', 25],
    ])
  })
})
