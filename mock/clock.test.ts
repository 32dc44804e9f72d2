import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { createClock } from './clock.ts'

const startAt = Date.parse('2026-02-26T14:30:00.000Z')
const day = 24 * 60 * 60 * 1000

const frozenClock = () => createClock({ startAt, frozen: true })

describe('a clock', () => {
  test('starts at the time of the process, or at the one given, and runs', async () => {
    const before = Date.now()
    const own = createClock()
    expect(own.now()).toBeGreaterThanOrEqual(before)
    expect(own.now()).toBeLessThanOrEqual(Date.now())

    const clock = createClock({ startAt })
    const first = clock.now()
    expect(first).toBeGreaterThanOrEqual(startAt)
    await pause(2)
    expect(clock.now()).toBeGreaterThan(first)
  })

  test('stands still when frozen, also while it is moved, and goes on from there', async () => {
    const clock = createClock({ startAt })
    clock.freeze()
    const stopped = clock.now()
    await pause(2)
    expect([clock.frozen, clock.now()]).toEqual([true, stopped])
    await clock.advance(day)
    expect(clock.now()).toBe(stopped + day)
    clock.resume()
    expect(clock.frozen).toBe(false)
    await pause(2)
    expect(clock.now()).toBeGreaterThan(stopped + day)
  })

  test.each([
    { title: 'one that stands', options: { startAt, frozen: true } },
    { title: 'one that runs', options: { startAt } },
  ])('goes back to how it was made when it is restarted: $title', async ({ options }) => {
    const clock = createClock(options)
    let ran = false
    clock.schedule(startAt + 2 * day, () => {
      ran = true
    })
    await clock.advance(day)
    if (clock.frozen) clock.resume()
    else clock.freeze()
    clock.restart()
    expect(clock.frozen).toBe(options.frozen === true)
    expect(Math.floor(clock.now() / 1000)).toBe(startAt / 1000)
    await clock.advance(3 * day)
    expect(ran).toBe(false)
  })

  test('follows the process again when it is restarted, if it did so at the start', async () => {
    const clock = createClock()
    await clock.advance(day)
    const before = Date.now()
    clock.restart()
    expect(clock.now()).toBeGreaterThanOrEqual(before)
    expect(clock.now()).toBeLessThanOrEqual(Date.now())
  })

  test('that runs already has nothing to resume', () => {
    const clock = createClock({ startAt })
    clock.resume()
    expect(clock.now()).toBeGreaterThanOrEqual(startAt)
  })

  test.each([
    { title: 'forward', at: startAt + day },
    { title: 'backward', at: startAt - 400 * day },
    { title: 'before 1970', at: -1 },
    { title: 'nowhere', at: startAt },
  ])('can be set $title', async ({ at }) => {
    const clock = frozenClock()
    await clock.set(at)
    expect(clock.now()).toBe(at)
  })

  test.each([
    { title: 'a negative span', move: () => frozenClock().advance(-1) },
    { title: 'a span that is no number', move: () => frozenClock().advance(Number.NaN) },
    { title: 'a span without end', move: () => frozenClock().advance(Number.POSITIVE_INFINITY) },
    { title: 'a span beyond the last year', move: () => frozenClock().advance(253e12) },
    { title: 'a time that is no number', move: () => frozenClock().set(Number.NaN) },
    { title: 'a time after the last year', move: () => frozenClock().set(Date.UTC(9999, 0)) },
    { title: 'a time before the first year', move: () => frozenClock().set(Date.UTC(1000, 0) - 1) },
    { title: 'a start that is no number', move: async () => createClock({ startAt: Number.NaN }) },
  ])('refuses $title', async ({ move }) => {
    await expect(move()).rejects.toThrow(RangeError)
  })

  test('refuses a duration in words, and says what it takes', async () => {
    const { advance } = frozenClock()
    await expect(Reflect.apply(advance, undefined, ['24h'])).rejects.toThrow(
      'A clock advances by milliseconds; got "24h".',
    )
  })
})

test('a clock that runs stands still at the end of time', async () => {
  const clock = createClock()
  const end = Date.UTC(9999, 0) - 1
  await clock.set(end)
  await new Promise(resolve => setTimeout(resolve, 5))
  expect(clock.now()).toBe(end)
})

describe('advancing', () => {
  test('runs what falls due, in the order of its time, each at its time', async () => {
    const clock = frozenClock()
    const ran: [string, number][] = []
    const note = (name: string) => () => void ran.push([name, clock.now() - startAt])
    clock.schedule(startAt + 3000, note('third'))
    clock.schedule(startAt + 1000, note('first'))
    clock.schedule(startAt + 2000, note('second'))
    clock.schedule(startAt + 2000, note('second too'))
    clock.schedule(startAt + 3001, note('never'))
    await clock.advance(3000)
    expect(ran).toEqual([
      ['first', 1000],
      ['second', 2000],
      ['second too', 2000],
      ['third', 3000],
    ])
    expect(clock.now()).toBe(startAt + 3000)
  })

  test('runs what is scheduled on the way, between what was there before', async () => {
    const clock = frozenClock()
    const ran: string[] = []
    const every = (ms: number) => {
      ran.push(`every ${ms} at ${clock.now() - startAt}`)
      clock.schedule(clock.now() + ms, () => every(ms))
    }
    clock.schedule(startAt + 10, () => every(10))
    clock.schedule(startAt + 25, () => void ran.push('once at 25'))
    await clock.advance(40)
    expect(ran).toEqual([
      'every 10 at 10',
      'every 10 at 20',
      'once at 25',
      'every 10 at 30',
      'every 10 at 40',
    ])
  })

  test('awaits each piece of work before the next', async () => {
    const clock = frozenClock()
    const ran: string[] = []
    const slow = (name: string, ms: number) => async () => {
      ran.push(`${name} begins`)
      await pause(ms)
      ran.push(`${name} ends`)
    }
    clock.schedule(startAt + 1, slow('long', 20))
    clock.schedule(startAt + 2, slow('short', 1))
    await clock.advance(2)
    expect(ran).toEqual(['long begins', 'long ends', 'short begins', 'short ends'])
  })

  test('also awaits what real time made due meanwhile', async () => {
    const clock = createClock({ startAt })
    let ended = false
    clock.schedule(startAt + 1000, () => {
      // Due in 5 ms of real time, while this work takes 30; it outlasts this work.
      clock.schedule(clock.now() + 5, async () => {
        await pause(60)
        ended = true
      })
      return pause(30)
    })
    await clock.advance(5000)
    expect(ended).toBe(true)
  })

  test('by nothing runs what is due already', async () => {
    const clock = frozenClock()
    let ran = false
    clock.schedule(startAt, () => {
      ran = true
    })
    await pause(5)
    expect(ran).toBe(false)
    await clock.advance(0)
    expect(ran).toBe(true)
  })

  test('twice at once adds up', async () => {
    const clock = frozenClock()
    clock.schedule(startAt + 500, () => pause(5))
    await Promise.all([clock.advance(1000), clock.advance(1000)])
    expect(clock.now()).toBe(startAt + 2000)
  })

  test('from within work that is being run comes to an end', async () => {
    const clock = frozenClock()
    clock.schedule(startAt + 1, () => clock.advance(10))
    await clock.advance(1)
    expect(clock.now()).toBe(startAt + 11)
  })

  test('tells when work fails, and can go on', async () => {
    const clock = frozenClock()
    const ran: string[] = []
    clock.schedule(startAt + 1, () => Promise.reject(new Error('broken')))
    clock.schedule(startAt + 2, () => void ran.push('next'))
    await expect(clock.advance(2)).rejects.toThrow('broken')
    await clock.advance(1)
    expect(ran).toEqual(['next'])
  })
})

describe('scheduled work', () => {
  test('runs on a clock that nobody moves', async () => {
    const clock = createClock({ startAt })
    const at = await new Promise<number>(resolve => clock.schedule(startAt + 5, () => resolve(clock.now())))
    expect(at).toBeGreaterThanOrEqual(startAt + 5)
  })

  test('that is due already runs, but not before its caller has gone on', async () => {
    const clock = createClock({ startAt })
    const order: string[] = []
    await new Promise<void>(resolve => {
      clock.schedule(startAt - day, () => {
        order.push('work')
        resolve()
      })
      order.push('caller')
    })
    expect(order).toEqual(['caller', 'work'])
  })

  test('far beyond the longest timer of the host is not run early', async () => {
    const clock = createClock({ startAt })
    let ran = false
    clock.schedule(startAt + 60 * day, () => {
      ran = true
    })
    await pause(10)
    expect(ran).toBe(false)
    await clock.advance(60 * day)
    expect(ran).toBe(true)
  })

  test('can be taken back, also by work that runs before it', async () => {
    const clock = frozenClock()
    const ran: string[] = []
    const takeBackLater = clock.schedule(startAt + 2, () => void ran.push('later'))
    const takeBack = clock.schedule(startAt + 1, () => void ran.push('taken back'))
    takeBack()
    takeBack()
    clock.schedule(startAt + 1, () => takeBackLater())
    await clock.advance(10)
    expect(ran).toEqual([])
  })

  test('is not run by setting the clock back, but by setting it forward', async () => {
    const clock = frozenClock()
    const ran: number[] = []
    clock.schedule(startAt + 10, () => void ran.push(clock.now() - startAt))
    await clock.set(startAt - day)
    expect(ran).toEqual([])
    await clock.set(startAt + 9)
    expect(ran).toEqual([])
    await clock.set(startAt + 10)
    expect(ran).toEqual([10])
  })

  test('waits while the clock is frozen, and runs once it goes on', async () => {
    const clock = createClock({ startAt })
    let ran = false
    const done = new Promise<void>(resolve =>
      clock.schedule(startAt + 20, () => {
        ran = true
        resolve()
      }),
    )
    clock.freeze()
    await pause(40)
    expect(ran).toBe(false)
    clock.resume()
    await done
    expect(ran).toBe(true)
  })

  test('is forgotten when the clock is disposed of', async () => {
    const clock = createClock({ startAt })
    let ran = false
    clock.schedule(startAt + 5, () => {
      ran = true
    })
    clock.dispose()
    await pause(15)
    await clock.advance(day)
    expect(ran).toBe(false)
  })
})
