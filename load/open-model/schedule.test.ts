import { describe, expect, test } from 'vitest'
import { maxOpen, runSchedule, type Schedule, sentRate, type Wake } from './schedule.ts'

interface Given extends Partial<Schedule> {
  /** What a wake-up comes late by, in milliseconds. */
  readonly lateMs?: number
}

/** Time stands still but for wake-ups, and each turn of polling takes 10 µs. */
function virtual({ lateMs = 0, ...given }: Given = {}) {
  let now = 5000
  const sent: { n: number; dueMs: number; atMs: number }[] = []
  const wake: Wake = (waitMs, then) => {
    now += waitMs === 0 ? 0.01 : waitMs + lateMs
    queueMicrotask(then)
  }
  const schedule: Schedule = {
    pacer: { perSecond: 100, durationMs: 1000 },
    nowMs: () => now,
    signal: new AbortController().signal,
    send: async (n, dueMs) => {
      sent.push({ n, dueMs, atMs: now })
      await given.send?.(n, dueMs)
    },
    wake,
    ...(given.pacer === undefined ? {} : { pacer: given.pacer }),
    ...(given.signal === undefined ? {} : { signal: given.signal }),
  }
  return { result: runSchedule(schedule), sent }
}

describe('a schedule', () => {
  test('sends every request, counted from its beginning, within a turn of polling', async () => {
    const { result, sent } = virtual()
    const { count, startMs } = await result
    expect([count, startMs]).toEqual([100, 5000])
    expect(sent.map(({ n }) => n)).toEqual(Array.from({ length: 100 }, (_, n) => n))
    for (const { n, dueMs, atMs } of sent) {
      expect(dueMs).toBe(5000 + n * 10)
      expect(atMs - dueMs).toBeGreaterThanOrEqual(0)
      expect(atMs - dueMs).toBeLessThan(0.011)
    }
  })

  test('that is woken late sends what is overdue at once, and due when it was', async () => {
    const { result, sent } = virtual({ lateMs: 45 })
    const { count } = await result
    expect(count).toBe(100)
    expect(sent.every(({ n, dueMs }) => dueMs === 5000 + n * 10)).toBe(true)
    // Each wake-up comes 53 ms after the one before, and finds the five or so requests that fell due meanwhile.
    expect(Math.max(...sent.map(({ dueMs, atMs }) => atMs - dueMs))).toBeGreaterThan(40)
    expect(new Set(sent.map(({ atMs }) => atMs)).size).toBeLessThan(30)
  })

  test('waits for no answer', async () => {
    const { result, sent } = virtual({ send: () => new Promise(() => {}) })
    expect(await result).toMatchObject({ count: 100, isOverrun: false })
    expect(sent).toHaveLength(100)
  })

  test('gives up when too many are on their way', async () => {
    const pacer = { perSecond: 10 * maxOpen, durationMs: 1000 }
    const { result } = virtual({ pacer, send: () => new Promise(() => {}) })
    expect(await result).toMatchObject({ count: maxOpen, isOverrun: true })
  })

  test('ends at its signal', async () => {
    const controller = new AbortController()
    const send = async (n: number) => {
      if (n === 9) controller.abort()
    }
    const { result } = virtual({ signal: controller.signal, send })
    expect((await result).count).toBe(10)
  })

  test('passes on what sending throws, and sends no more', async () => {
    const send = async (n: number) => {
      if (n === 3) throw new RangeError('no key')
    }
    const { result } = virtual({ send })
    const { answered, count } = await result
    await expect(answered).rejects.toThrow('no key')
    expect(count).toBeLessThan(100)
  })
})

test.each([
  { startMs: 0, endMs: 990, count: 100, want: 100 },
  { startMs: 1000, endMs: 3000, count: 5, want: 2 },
  { startMs: 0, endMs: 0, count: 1, want: Number.NaN },
])('$count requests from $startMs to $endMs ms were sent at $want a second', ({ want, ...given }) => {
  expect(sentRate(given)).toBe(want)
})
