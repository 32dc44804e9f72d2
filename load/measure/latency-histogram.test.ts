import { describe, expect, test } from 'vitest'
import { createLatencyHistogram } from './latency-histogram.ts'

describe('a histogram of latencies', () => {
  test('keeps microseconds apart', () => {
    const histogram = createLatencyHistogram()
    for (const us of [101, 102, 103]) histogram.record(us / 1000)
    expect([histogram.minMs, histogram.percentileMs(50), histogram.maxMs]).toEqual([0.101, 0.102, 0.103])
    expect(histogram.meanMs).toBeCloseTo(0.102, 6)
  })

  // A target that stands still for 400 ms of each second: whoever comes then waits for the rest of the 400 ms, and all others
  // are answered in 1 ms. Of requests spread evenly over time a share q above 0.6 takes 1000 * (q - 0.6) ms or less.
  test.each([50, 75, 90, 95, 99, 99.9])(
    'finds p%d of a known pattern of stalls within 0.2 %%',
    percentile => {
      const histogram = createLatencyHistogram()
      for (let dueMs = 0; dueMs < 100_000; dueMs += 0.5) {
        const into = dueMs % 1000
        histogram.record(into < 400 ? 400 - into : 1)
      }
      const share = percentile / 100
      const expected = share <= 0.6 ? 1 : 1000 * (share - 0.6)
      expect(Math.abs(histogram.percentileMs(percentile) / expected - 1)).toBeLessThan(0.002)
    },
  )

  test('has a curve that ends at the longest and rises all the way', () => {
    const histogram = createLatencyHistogram()
    for (let ms = 1; ms <= 1000; ms++) histogram.record(ms)
    const curve = histogram.curve()
    expect(curve.at(-1)).toEqual({ percentile: 100, latencyMs: histogram.maxMs })
    for (const [n, point] of curve.entries()) {
      expect(point.percentile).toBeGreaterThan(curve[n - 1]?.percentile ?? -1)
      expect(point.latencyMs).toBeGreaterThanOrEqual(curve[n - 1]?.latencyMs ?? 0)
    }
  })

  test('of nothing says nothing', () => {
    const histogram = createLatencyHistogram()
    expect([histogram.percentileMs(99), histogram.meanMs, histogram.minMs, histogram.maxMs]).toEqual(
      Array.from({ length: 4 }, () => Number.NaN),
    )
    expect(histogram.curve()).toEqual([])
  })

  test('takes a latency below zero for none, and one of minutes as it is', () => {
    const histogram = createLatencyHistogram()
    histogram.record(-0.5)
    histogram.record(300_000)
    expect(histogram.minMs).toBe(0)
    expect(Math.abs(histogram.maxMs / 300_000 - 1)).toBeLessThan(0.001)
  })
})
