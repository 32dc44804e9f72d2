import { mock as nodeTest } from 'node:test'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createClock } from './clock.ts'

const at = Date.parse('2026-02-26T14:30:00.000Z')

/** The same things asked of each test runner's fake timers. */
const runners = [
  {
    runner: 'vitest',
    install: () => void vi.useFakeTimers({ now: at }),
    tick: (ms: number) => void vi.advanceTimersByTime(ms),
  },
  {
    runner: 'node:test',
    install: () => nodeTest.timers.enable({ apis: ['setTimeout', 'Date'], now: at }),
    tick: (ms: number) => nodeTest.timers.tick(ms),
  },
]

afterEach(() => {
  vi.useRealTimers()
  nodeTest.timers.reset()
})

describe.each(runners)('under the fake timers of $runner', ({ install, tick }) => {
  test('the clock follows the fake time and runs what falls due by it', () => {
    install()
    const clock = createClock()
    const ran: number[] = []
    clock.schedule(at + 1000, () => void ran.push(clock.now()))
    tick(999)
    expect([clock.now(), ran]).toEqual([at + 999, []])
    tick(1)
    expect(ran).toEqual([at + 1000])
  })

  test('the clock can be moved without them', async () => {
    install()
    const clock = createClock()
    const ran: number[] = []
    clock.schedule(at + 1000, () => void ran.push(clock.now()))
    await clock.advance(86_400_000)
    expect([ran, clock.now(), Date.now()]).toEqual([[at + 1000], at + 86_400_000, at])
  })

  test('work is not run twice, whichever comes first', async () => {
    install()
    const clock = createClock()
    let runs = 0
    clock.schedule(at + 1000, () => void runs++)
    await clock.advance(1000)
    tick(5000)
    expect(runs).toBe(1)
  })

  test('a clock made before they were installed goes on by them from its next work on', () => {
    const clock = createClock({ startAt: at })
    clock.freeze()
    // It ran until then, a millisecond perhaps.
    const start = clock.now()
    install()
    clock.resume()
    const ran: number[] = []
    clock.schedule(clock.now() + 1000, () => void ran.push(clock.now()))
    tick(1000)
    expect(ran).toEqual([start + 1000])
  })
})

test('a timer is taken back from the host that set it: others warn of timers that are not theirs', () => {
  const { clearTimeout } = globalThis
  const taken: unknown[] = []
  const clock = createClock()
  clock.schedule(clock.now() + 60_000, () => {})
  globalThis.clearTimeout = (timer: unknown) => void taken.push(timer)
  try {
    clock.dispose()
  } finally {
    globalThis.clearTimeout = clearTimeout
  }
  expect(taken).toEqual([])
})
