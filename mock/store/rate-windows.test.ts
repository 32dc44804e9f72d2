import { describe, expect, test } from 'vitest'
import { RateWindows, windowEnd } from './rate-windows.ts'

const minute = Date.parse('2026-02-26T14:30:00.000Z')

describe('rate windows', () => {
  test.each([
    { now: minute, end: '2026-02-26T14:31:00Z' },
    { now: minute + 59_999, end: '2026-02-26T14:31:00Z' },
    { now: minute + 59_999.9, end: '2026-02-26T14:31:00Z' },
    { now: minute + 60_000, end: '2026-02-26T14:32:00Z' },
    { now: 0, end: '1970-01-01T00:01:00Z' },
    { now: -1, end: '1970-01-01T00:00:00Z' },
  ])('rate.window: the one that holds $now ends at $end', ({ now, end }) => {
    expect(windowEnd(now) * 1000).toBe(Date.parse(end))
  })

  test('hold a hundred thousand keys, and forget the one counted first for another', () => {
    const windows = new RateWindows()
    for (let key = 0; key < 100_000; key++) windows.count(`key ${key}`, 1, minute)
    expect(windows.count('key 0', 1, minute).admitted).toBe(false)
    windows.count('one more', 1, minute)
    expect(windows.count('key 1', 1, minute).admitted).toBe(false)
    expect(windows.count('key 0', 1, minute).admitted).toBe(true)
  })

  test('forget all keys when their minute ends', () => {
    const windows = new RateWindows()
    for (let key = 0; key < 10; key++) windows.count(`key ${key}`, 1, minute)
    windows.count('key 0', 1, minute + 60_000)
    expect(windows.state().counts).toEqual([['key 0', 1]])
  })

  test('do not keep a key that was refused without ever being let in', () => {
    const windows = new RateWindows()
    expect(windows.count('nobody', 0, minute)).toEqual({
      admitted: false,
      remaining: 0,
      resetAt: windowEnd(minute),
    })
    expect(windows.state().counts).toEqual([])
  })
})
