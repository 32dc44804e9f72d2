// An earlier run beside this one.
import { readFile } from 'node:fs/promises'
import { UsageError } from '../usage-error.ts'
import { type Baseline, type LoadReport, reportFormat } from './load-report.ts'

/** Of a report nothing more is read. */
export interface EarlierRun {
  readonly startedAt: string
  readonly metrics: Readonly<Record<string, number | null>>
}

/** @throws UsageError when the file is no report of a run, or of one of another scenario: there is nothing to compare */
export async function readBaseline(path: string, expected: string): Promise<EarlierRun> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`--baseline ${path} cannot be read.`)
  })
  const { format, scenario, startedAt, metrics } = objectIn(text)
  if (format !== reportFormat || typeof scenario !== 'string' || typeof startedAt !== 'string') {
    throw new UsageError(`--baseline ${path} is no report that --report json=FILE wrote.`)
  }
  if (scenario !== expected)
    throw new UsageError(`--baseline ${path} is a run of ${scenario}, and this is ${expected}.`)
  const numbers = Object.entries(Object(metrics)).flatMap(([name, value]): [string, number | null][] =>
    typeof value === 'number' || value === null ? [[name, value]] : [],
  )
  return { startedAt, metrics: Object.fromEntries(numbers) }
}

function objectIn(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}

/** Rows for the metrics that both runs have, those of parts left out. */
export function compared({ metrics }: LoadReport, earlier: EarlierRun): Baseline {
  const names = Object.keys(metrics).filter(
    name => Object.hasOwn(earlier.metrics, name) && (!name.includes('.') || /^p\d/.test(name)),
  )
  const rows = names.map(metric => ({
    metric,
    before: earlier.metrics[metric] ?? null,
    now: metrics[metric] ?? null,
  }))
  return { startedAt: earlier.startedAt, rows }
}

/** `+12.3 %`; nothing where there is nothing to divide by. */
export function change(before: number | null, now: number | null): string {
  if (before === null || now === null || before === 0) return ''
  const share = now / before - 1
  return `${share >= 0 ? '+' : '-'}${Math.abs(share * 100).toFixed(1)} %`
}
