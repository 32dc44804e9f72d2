// Latencies in an HDR histogram: microseconds, three significant digits, so that any quantile is true to 0.1 %.
import { build, type Histogram } from 'hdr-histogram-js'

export interface LatencyHistogram {
  readonly count: number
  /** @param latencyMs below zero counts as zero: clocks have a resolution */
  record(latencyMs: number): void
  /** @param percentile from 0 to 100; NaN when nothing was recorded */
  percentileMs(percentile: number): number
  readonly meanMs: number
  readonly maxMs: number
  readonly minMs: number
  /** Points of the distribution, ever closer to 100 %: ten to each halving of what is left, up to the last value. */
  curve(): CurvePoint[]
  reset(): void
}

/** So many percent of the requests took so long or less. */
export interface CurvePoint {
  readonly percentile: number
  readonly latencyMs: number
}

const pointsPerHalving = 10

export function createLatencyHistogram(): LatencyHistogram {
  const histogram: Histogram = build({
    bitBucketSize: 32,
    lowestDiscernibleValue: 1,
    highestTrackableValue: 2_000_000,
    numberOfSignificantValueDigits: 3,
    autoResize: true,
  })
  let minUs = Number.POSITIVE_INFINITY

  const orNaN = (us: number) => (histogram.totalCount === 0 ? Number.NaN : us / 1000)
  // The histogram answers with the upper edge of a bucket, which may lie beyond all that was recorded.
  const percentileMs = (percentile: number) =>
    orNaN(Math.min(histogram.getValueAtPercentile(percentile), histogram.maxValue))
  return {
    get count() {
      return histogram.totalCount
    },
    record(latencyMs) {
      const us = Math.max(0, Math.round(latencyMs * 1000))
      if (us < minUs) minUs = us
      histogram.recordValue(us)
    },
    percentileMs,
    get meanMs() {
      return orNaN(histogram.mean)
    },
    get maxMs() {
      return orNaN(histogram.maxValue)
    },
    get minMs() {
      return orNaN(minUs)
    },
    curve() {
      return percentilesFor(histogram.totalCount).map(percentile => ({
        percentile,
        latencyMs: percentileMs(percentile),
      }))
    },
    reset() {
      histogram.reset()
      minUs = Number.POSITIVE_INFINITY
    },
  }
}

/** Beyond 1 in `count` there is nothing to tell apart. */
function percentilesFor(count: number): number[] {
  if (count === 0) return []
  const percentiles: number[] = []
  for (let point = 0; ; point++) {
    const left = 2 ** -(point / pointsPerHalving)
    if (left * count < 1) return [...percentiles, 100]
    percentiles.push(100 * (1 - left))
  }
}
