// The numbers that a threshold can name and a report compares, derived once from the fold.
import { type Recorder, requestsOf, type Slice } from './recorder.ts'

/** What every run has, by name. Percentiles are any `p50`, `p99`, `p99.9`. */
export const commonMetrics = {
  requests: 'requests that ended, however',
  admitted: 'answered 2xx or 3xx',
  refused: 'answered 429',
  rejected: 'answered with another 4xx',
  errors: 'answered 5xx, or not at all',
  rate: 'answered requests a second',
  min: 'shortest latency, from when the request was due, 429s left out (ms)',
  mean: 'mean latency (ms)',
  max: 'longest latency (ms)',
  lateness: 'how late the generator sent, 99 of 100 (ms)',
} as const

/** Those shown where none is asked for. */
export const shownPercentiles = [50, 75, 90, 95, 99, 99.9] as const

const percentileForm = /^p(\d{1,2}(?:\.\d+)?|100)$/

/** @returns 99.9 for `p99.9`, undefined for what names no percentile */
export function percentileIn(name: string): number | undefined {
  const [, digits] = percentileForm.exec(name) ?? []
  return digits === undefined ? undefined : Number(digits)
}

export function sliceMetrics(slice: Slice): Record<string, number> {
  const { counts, latency, fromMs, toMs, answered } = slice
  return {
    requests: requestsOf(slice),
    admitted: counts.admitted,
    refused: counts.refused,
    rejected: counts.rejected,
    errors: counts.error,
    rate: toMs > fromMs ? (answered * 1000) / (toMs - fromMs) : 0,
    ...{ min: latency.minMs, mean: latency.meanMs, max: latency.maxMs },
    ...Object.fromEntries(shownPercentiles.map(each => [`p${each}`, latency.percentileMs(each)])),
  }
}

/** All metrics of a run: those of the whole, and of each operation and phase as `searchLeads.p99`, `step-3.p99`. */
export function metricsOf(
  recorder: Recorder,
  added: Readonly<Record<string, number>>,
): Record<string, number> {
  const metrics: Record<string, number> = {
    ...sliceMetrics(recorder.all),
    lateness: recorder.lateness.percentileMs(99),
  }
  for (const [name, slice] of [...recorder.byOperation, ...recorder.byPhase]) {
    for (const [metric, value] of Object.entries(sliceMetrics(slice))) metrics[`${name}.${metric}`] = value
  }
  return { ...metrics, ...added }
}

/** The value of a metric, of a percentile too that is not shown; NaN where nothing was measured. */
export function metricValue(
  name: string,
  metrics: Readonly<Record<string, number>>,
  recorder: Recorder,
): number {
  const known = metrics[name]
  if (known !== undefined) return known
  const { part, metric } = splitName(name)
  const percentile = percentileIn(metric)
  const slice =
    part === undefined ? recorder.all : (recorder.byOperation.get(part) ?? recorder.byPhase.get(part))
  return percentile === undefined || slice === undefined ? Number.NaN : slice.latency.percentileMs(percentile)
}

/** `searchLeads.p99.9` is p99.9 of searchLeads, `p99.9` that of all. */
export function splitName(name: string): { metric: string; part: string | undefined } {
  if (percentileIn(name) !== undefined) return { metric: name, part: undefined }
  const dot = name.indexOf('.')
  return dot < 0
    ? { metric: name, part: undefined }
    : { metric: name.slice(dot + 1), part: name.slice(0, dot) }
}
