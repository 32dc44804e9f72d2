import { expect, test } from 'vitest'
import type { Observation } from '../oracle/observation.ts'
import { momentsToAsk } from './moments.ts'

const start = Date.parse('2026-03-03T09:42:00.000Z')
const windowMs = 60_000

function refusal({
  at,
  retryAfter,
  resetIn,
}: {
  at: number
  retryAfter?: string
  resetIn?: number
}): Observation {
  return {
    ...{
      key: 'key-1',
      phase: 'edge',
      wrongOnPurpose: false,
      sentMs: at,
      doneMs: at,
      status: 429,
      outcome: 'refused',
    },
    ...{ sentAt: start + at, doneAt: start + at, limit: 60, remaining: 0, raw: {}, date: undefined },
    ...{ code: 'RATE_LIMITED', retryInBody: undefined, retryAfter },
    reset: resetIn === undefined ? undefined : start / 1000 + resetIn,
  }
}

const moments = (refusals: Observation[], isExact: boolean) =>
  momentsToAsk(refusals, { windowMs, isExact, now: start + 2000, aimMs: 0 }).map(({ at, phase }) => [
    at - start,
    phase,
  ])

test.each([
  {
    given: 'on a moved clock, a millisecond before and at the time told',
    refusals: [refusal({ at: 0, retryAfter: '60', resetIn: 60 })],
    isExact: true,
    want: [
      [45_500, 'before'],
      [59_999, 'before'],
      [60_000, 'at'],
    ],
  },
  {
    given: 'on a real clock, a second and a quarter before it',
    refusals: [refusal({ at: 40, retryAfter: '60', resetIn: 60 })],
    isExact: false,
    want: [
      [45_500, 'before'],
      [58_790, 'before'],
      [60_040, 'at'],
    ],
  },
  {
    given: 'the earliest of what was told',
    refusals: [refusal({ at: 1500, retryAfter: '58' }), refusal({ at: 0, retryAfter: '60' })],
    isExact: true,
    want: [
      [45_125, 'before'],
      [59_499, 'before'],
      [59_500, 'at'],
    ],
  },
  {
    given: 'Retry-After and Reset, where they disagree',
    refusals: [refusal({ at: 0, retryAfter: '5', resetIn: 60 })],
    isExact: true,
    want: [
      [4999, 'before'],
      [5000, 'at'],
      [59_999, 'before'],
      [60_000, 'at'],
    ],
  },
  {
    given: 'nothing, where nothing of use was told',
    refusals: [refusal({ at: 0, retryAfter: 'soon' }), refusal({ at: 0, retryAfter: '9999', resetIn: 3600 })],
    isExact: true,
    want: [],
  },
])('$given', ({ refusals, isExact, want }) => {
  expect(moments(refusals, isExact)).toEqual(want)
})
