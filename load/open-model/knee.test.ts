import { describe, expect, test } from 'vitest'
import { createLatencyHistogram } from '../measure/latency-histogram.ts'
import type { Arrivals } from './arrivals.ts'
import { outcomeOfSteps, stepOf } from './knee.ts'

interface Given extends Partial<Omit<Arrivals, 'latency'>> {
  readonly p99Ms?: number
}

/** A step at 100 a second that held, but for what is said otherwise. */
function arrivals({ p99Ms = 5, ...given }: Given = {}): Arrivals {
  const latency = createLatencyHistogram()
  for (let n = 0; n < 100; n++) latency.record(p99Ms)
  return {
    ...{ askedRate: 100, sentRate: 100, answeredRate: 100, latenessP99Ms: 0, errors: 0 },
    ...{ isOverrun: false, missed: undefined, stopped: undefined },
    ...given,
    latency,
  }
}

describe('a step', () => {
  test.each<Given & { title: string; held: boolean }>([
    { title: 'that is answered in time holds', held: true },
    { title: 'of which 97 of 100 were answered in its time holds', answeredRate: 97, held: true },
    { title: 'of which fewer were does not', answeredRate: 96.9, held: false },
    { title: 'with 1 error in a hundred holds', errors: 1, held: true },
    { title: 'with 2 errors does not', errors: 2, held: false },
    { title: 'within 100 ms holds', p99Ms: 100, held: true },
    { title: 'beyond 100 ms does not', p99Ms: 101, held: false },
    { title: 'that was given up does not', isOverrun: true, held: false },
    { title: 'whose schedule was missed does not', missed: 'late', held: false },
  ])('$title', ({ title: _, held, ...given }) => {
    expect(stepOf(arrivals(given), undefined).held).toBe(held)
  })

  test.each([
    { firstMs: 20, p99Ms: 200, held: true },
    { firstMs: 20, p99Ms: 210, held: false },
    { firstMs: 1, p99Ms: 99, held: true },
  ])(
    'may be ten times as slow as a first one of $firstMs ms: $p99Ms ms, held $held',
    ({ firstMs, p99Ms, held }) => {
      const first = stepOf(arrivals({ p99Ms: firstMs }), undefined)
      expect(stepOf(arrivals({ p99Ms }), first).held).toBe(held)
    },
  )
})

describe('the knee', () => {
  const held = (askedRate: number, sentRate = askedRate) =>
    stepOf(arrivals({ askedRate, sentRate, answeredRate: askedRate }), undefined)
  const broken = (askedRate: number) => stepOf(arrivals({ askedRate, answeredRate: 150 }), undefined)
  const missed = (askedRate: number) => stepOf(arrivals({ askedRate, missed: 'it was late' }), undefined)

  test.each([
    { steps: [held(100), held(200)], knee: 200, says: 'No knee was met', invalid: undefined },
    {
      steps: [held(100), broken(200)],
      knee: 100,
      says: 'The knee is at 100 requests a second: at 200/s',
      invalid: undefined,
    },
    { steps: [broken(200)], knee: 0, says: 'Not even 200 requests a second held', invalid: undefined },
    { steps: [held(100), missed(200)], knee: 100, says: 'No knee was met', invalid: 'it was late' },
    { steps: [missed(200)], knee: 0, says: 'No step came to a valid end', invalid: 'it was late' },
    { steps: [], knee: 0, says: 'No step came to a valid end', invalid: undefined },
  ])('$says', ({ steps, knee, says, invalid }) => {
    const outcome = outcomeOfSteps(steps)
    expect(outcome.metrics['knee']).toBe(knee)
    expect(outcome.evidence.join()).toContain(says)
    expect(outcome.invalid).toBe(invalid)
    expect(outcome.steps).toHaveLength(steps.length)
  })

  test('is told with how far the rate was off, of steps that held', () => {
    expect(outcomeOfSteps([held(100, 99), held(200, 201), broken(400)]).metrics['rateError']).toBeCloseTo(
      0.01,
      6,
    )
  })
})
