// A measurement beside what was asked of it.
export interface Row {
  what: string
  /** In the unit of what was measured. */
  asked: string
  measured: string
  /** Undefined where nothing is asked. */
  isMet: boolean | undefined
  /** What else was measured with it, by name; rows of one section have the same names as far as may be. */
  besides?: Readonly<Record<string, string>> | undefined
}

export interface Section {
  title: string
  rows: readonly Row[]
}

export function atMost(what: string, limit: number, measured: number, unit: string): Row {
  return {
    what,
    asked: `< ${short(limit)}`,
    measured: withUnit(measured, unit),
    isMet: measured < limit,
  }
}

export function atLeast(what: string, limit: number, measured: number, unit: string): Row {
  return {
    what,
    asked: `≥ ${short(limit)}`,
    measured: withUnit(measured, unit),
    isMet: measured >= limit,
  }
}

/** A number for orientation. */
export function unasked(what: string, measured: number, unit: string): Row {
  return { what, asked: '', measured: withUnit(measured, unit), isMet: undefined }
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** @param part from 0, the least, to 1, the greatest */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
}

/** A table for the terminal. */
export function tableOf({ title, rows }: Section): string {
  const whats = Math.max(...rows.map(row => row.what.length))
  const askeds = Math.max(...rows.map(row => row.asked.length))
  const measureds = Math.max(...rows.map(row => row.measured.length))
  const marks = new Map([
    [true, 'met'],
    [false, 'MISSED'],
    [undefined, ''],
  ] as const)
  const lines = rows.map(row => {
    const besides = Object.entries(row.besides ?? {}).map(([name, value]) => `${name} ${value}`)
    return `  ${row.what.padEnd(whats)}  ${row.measured.padEnd(measureds)}  ${row.asked.padEnd(askeds)}  ${(marks.get(row.isMet) ?? '').padEnd(6)}  ${besides.join(', ')}`.trimEnd()
  })
  return [title, ...lines, ''].join('\n')
}

/** With three digits that count. */
export function short(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
  return value.toLocaleString('en-US', { maximumFractionDigits: digits })
}

function withUnit(value: number, unit: string): string {
  return `${short(value)}${unit === '' ? '' : ` ${unit}`}`
}
