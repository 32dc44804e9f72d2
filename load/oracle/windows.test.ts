import { expect, test } from 'vitest'
import type { AlgorithmName } from './models.ts'
import type { Timed } from './observation.ts'
import { windowsOf } from './windows.ts'

const minute = Date.parse('2026-03-03T09:41:00.000Z')

/** Of one key; `from` and `to` are seconds of the server's clock after a minute. */
function seen(from: number, to: number, given: Partial<Timed> = {}): Timed {
  return {
    ...{ key: 'key-1', phase: 'fill', wrongOnPurpose: false, status: 200, outcome: 'admitted' },
    ...{ sentMs: from * 1000, doneMs: to * 1000, sentAt: minute + from * 1000, doneAt: minute + to * 1000 },
    ...{ earliestAt: minute + from * 1000, latestAt: minute + to * 1000 },
    ...{ limit: 60, remaining: 59, reset: undefined, raw: {}, retryAfter: undefined },
    ...{ code: undefined, retryInBody: undefined, date: undefined },
    ...given,
  }
}

function windows(observations: readonly Timed[], algorithm: AlgorithmName) {
  const options = { limit: 60, windowMs: 60_000, algorithm, freshKeys: new Set<string>() }
  return windowsOf(observations, options).map(({ startsAt, endsAt, members, doubtful, isFresh }) => ({
    starts: [(startsAt.earliest - minute) / 1000, (startsAt.latest - minute) / 1000],
    ends: [(endsAt.earliest - minute) / 1000, (endsAt.latest - minute) / 1000],
    counts: [members.length, doubtful.length],
    isFresh,
  }))
}

test('aligned windows doubt what was on its way at the minute', () => {
  expect(windows([seen(20, 20.1), seen(59.9, 60.1), seen(61, 61.1)], 'fixed-aligned')).toEqual([
    { starts: [0, 0], ends: [60, 60], counts: [1, 1], isFresh: false },
    { starts: [60, 60], ends: [120, 120], counts: [1, 1], isFresh: true },
  ])
})

test('a window from the first request begins while that was on its way', () => {
  expect(windows([seen(20, 20.2), seen(50, 50.2), seen(80.1, 80.3), seen(90, 90.2)], 'fixed-first')).toEqual([
    { starts: [20, 20.2], ends: [80, 80.2], counts: [2, 1], isFresh: false },
    { starts: [80.1, 90.2], ends: [140.1, 150.2], counts: [1, 1], isFresh: true },
  ])
})

test('a lost request may have begun it', () => {
  const [window] = windows([seen(10, 10.2, { outcome: 'lost', status: 0 }), seen(20, 20.2)], 'fixed-first')
  expect(window).toMatchObject({ starts: [10, 20.2], ends: [70, 80.2] })
})

test('where windows are not fixed, those go together whose Reset is the same and more than a second ahead', () => {
  const reset = minute / 1000 + 60
  const observations = [seen(20, 20.1, { reset }), seen(30, 30.1, { reset }), seen(59.5, 59.6, { reset })]
  expect(windows(observations, 'sliding-log')).toEqual([
    { starts: [20, 20.1], ends: [59, 61], counts: [2, 1], isFresh: false },
  ])
})
