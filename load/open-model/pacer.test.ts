import { describe, expect, test } from 'vitest'
import { arrivalsOf, dueMsOf, paceOf } from './pacer.ts'

const second = { perSecond: 4, durationMs: 1000 }

describe('a pacer of 4 a second for one second', () => {
  test.each([
    { elapsedMs: 0, sent: 0, want: 0, title: 'sends the first at once' },
    { elapsedMs: 0, sent: 1, want: 250, title: 'waits for the second' },
    { elapsedMs: 249.5, sent: 1, want: 0.5, title: 'waits fractions of a millisecond' },
    { elapsedMs: 250, sent: 1, want: 0, title: 'sends what is due' },
    { elapsedMs: 900, sent: 1, want: 0, title: 'sends what is overdue' },
    { elapsedMs: 900, sent: 3, want: 0, title: 'makes up for what was late, request by request' },
    { elapsedMs: 100, sent: 3, want: 650, title: 'waits when it is ahead' },
    { elapsedMs: 900, sent: 4, want: 'done', title: 'is done after all four, however early' },
    { elapsedMs: 5000, sent: 3, want: 0, title: 'still sends the last one when time is over' },
  ])('$title', ({ want, ...given }) => {
    expect(paceOf(second, given)).toBe(want)
  })
})

test.each([
  { perSecond: 2000, durationMs: 5000, arrivals: 10_000, last: 4999.5 },
  { perSecond: 0.5, durationMs: 10_000, arrivals: 5, last: 8000 },
  { perSecond: 3, durationMs: 1000, arrivals: 3, last: 666.667 },
])('$perSecond a second for $durationMs ms are $arrivals, the last due at $last ms', given => {
  expect(arrivalsOf(given)).toBe(given.arrivals)
  expect(dueMsOf(given, given.arrivals - 1)).toBeCloseTo(given.last, 3)
})
