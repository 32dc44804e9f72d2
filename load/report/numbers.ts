// Numbers as a person reads them, the same in every report.

/** Whole numbers with their thousands, others with three significant digits; a dash for what was not measured. */
export function plain(value: number | null | undefined): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '-'
  if (Math.abs(value) < 0.0005) return '0'
  if (Number.isInteger(value)) return value.toLocaleString('en-US')
  return value.toLocaleString('en-US', { maximumSignificantDigits: Math.abs(value) >= 100 ? 4 : 3 })
}

/** Milliseconds with microseconds where they matter: `0.412 ms`, `12.3 ms`, `1.20 s`. */
export function duration(ms: number | null | undefined): string {
  if (ms === null || ms === undefined || Number.isNaN(ms)) return '-'
  if (ms >= 1000) return `${(ms / 1000).toFixed(2)} s`
  return `${ms.toFixed(ms >= 100 ? 0 : ms >= 10 ? 1 : ms >= 1 ? 2 : 3)} ms`
}

/** The number of a metric with its unit: latencies are the metrics that are times. */
export function ofMetric(metric: string, value: number | null): string {
  return isTime(metric) ? duration(value) : plain(value)
}

export function isTime(metric: string): boolean {
  return /(?:^|\.)(?:p\d[\d.]*|min|mean|max|lateness)$|Ms$/.test(metric)
}
