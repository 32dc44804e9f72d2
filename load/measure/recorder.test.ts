import { describe, expect, test } from 'vitest'
import type { Sample } from '../sample.ts'
import { metricsOf, metricValue } from './metrics.ts'
import { createRecorder, outcomeOf } from './recorder.ts'

function sample(given: Partial<Sample> = {}): Sample {
  const base = { key: 'key-1', phase: 'load', operation: 'searchLeads', status: 200 }
  return { ...base, dueMs: 0, sentMs: 1, doneMs: 11, ...given }
}

test.each([
  { status: 200, want: 'admitted' },
  { status: 304, want: 'admitted' },
  { status: 402, want: 'rejected' },
  { status: 429, want: 'refused' },
  { status: 500, want: 'error' },
  { status: 0, want: 'error' },
])('a request answered $status is $want', ({ status, want }) => {
  expect(outcomeOf({ status })).toBe(want)
})

describe('the fold over samples', () => {
  test('counts latency from when a request was due, and lateness apart', () => {
    const recorder = createRecorder()
    recorder.record(sample({ dueMs: 0, sentMs: 30, doneMs: 32 }))
    expect(metricsOf(recorder, {})).toMatchObject({ requests: 1, p50: 32, lateness: 30 })
  })

  test('keeps 429s out of the latencies, and what was never answered', () => {
    const recorder = createRecorder()
    recorder.record(sample({ doneMs: 20 }))
    for (let n = 0; n < 9; n++) recorder.record(sample({ status: 429, doneMs: 1 }))
    recorder.record(sample({ status: 0, doneMs: 10_000, error: 'ECONNRESET' }))
    expect(metricsOf(recorder, {})).toMatchObject({
      ...{ requests: 11, admitted: 1, refused: 9, errors: 1, p50: 20, max: 20 },
    })
    expect(recorder.refusedLatency.count).toBe(9)
    expect(recorder.byStatus.get(429)?.latency.percentileMs(50)).toBe(1)
    expect([...recorder.errors]).toEqual([['ECONNRESET', 1]])
  })

  test('has each metric of an operation and of a phase, and any percentile', () => {
    const recorder = createRecorder()
    for (let ms = 1; ms <= 100; ms++) recorder.record(sample({ doneMs: ms }))
    recorder.record(sample({ operation: 'getUsage', phase: 'late', doneMs: 500 }))
    const metrics = metricsOf(recorder, { limit: 60 })
    const value = (name: string) => metricValue(name, metrics, recorder)
    expect(['limit', 'searchLeads.requests', 'late.max'].map(value)).toEqual([60, 100, 500])
    expect(Math.round(value('searchLeads.p97'))).toBe(97)
    expect(value('exportLeads.p50')).toBeNaN()
  })

  test('takes rate and latencies from the phases that are timed alone, and counts from all', () => {
    const recorder = createRecorder({ isTimed: phase => phase === 'load' })
    recorder.record(sample({ phase: 'warm-up', doneMs: 900, status: 500 }))
    for (let n = 1; n <= 4; n++) recorder.record(sample({ dueMs: n * 1000, doneMs: n * 1000 + 1000 }))
    expect(metricsOf(recorder, {})).toMatchObject({ requests: 5, errors: 1, rate: 1, max: 1000 })
    expect(metricsOf(recorder, {})['warm-up.max']).toBeCloseTo(900, -1)
  })

  test('does not grow with the reasons that a target invents', () => {
    const recorder = createRecorder()
    for (let n = 0; n < 1000; n++) recorder.record(sample({ status: 0, error: `reason ${n}` }))
    expect(recorder.errors.size).toBeLessThan(60)
    expect([...recorder.errors.values()].reduce((sum, count) => sum + count)).toBe(1000)
  })
})
