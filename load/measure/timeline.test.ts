import { expect, test } from 'vitest'
import { createTimeline } from './timeline.ts'

test('a timeline has a moment for each second, an empty one too', () => {
  const timeline = createTimeline({ firstMs: 1000 })
  timeline.record(100, 'admitted', 2)
  timeline.record(900, 'refused', undefined)
  timeline.record(2500, 'error', undefined)
  const moments = timeline.moments()
  expect(moments.map(({ startMs, counts }) => [startMs, counts])).toEqual([
    [0, { admitted: 1, refused: 1, rejected: 0, error: 0 }],
    [1000, { admitted: 0, refused: 0, rejected: 0, error: 0 }],
    [2000, { admitted: 0, refused: 0, rejected: 0, error: 1 }],
  ])
  expect(moments.map(({ p50Ms }) => p50Ms)).toEqual([2, null, null])
})

test('a timeline that is full puts moments together: their counts added, the slower one kept', () => {
  const timeline = createTimeline({ room: 4, firstMs: 1000 })
  for (let second = 0; second < 9; second++) timeline.record(second * 1000 + 1, 'admitted', second + 1)
  const moments = timeline.moments()
  expect(moments.map(({ startMs, lengthMs }) => [startMs, lengthMs])).toEqual([
    [0, 4000],
    [4000, 4000],
    [8000, 4000],
  ])
  expect(moments.map(({ counts }) => counts.admitted)).toEqual([4, 4, 1])
  expect(moments.map(({ p50Ms, maxMs }) => [p50Ms, maxMs].map(ms => Math.round(ms ?? Number.NaN)))).toEqual([
    [4, 4],
    [7, 8],
    [9, 9],
  ])
})
