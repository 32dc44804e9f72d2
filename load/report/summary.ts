// The end of a run on a terminal of 80 columns: what it was, what held, where the time went, what was found.
import { change } from './baseline.ts'
import type { LatencyRow, LoadReport } from './load-report.ts'
import { duration, ofMetric, plain } from './numbers.ts'

const width = 80

export function summaryOf(report: LoadReport): string {
  const sections = [
    header(report),
    thresholds(report),
    latencies(report),
    steps(report),
    findings(report),
    baseline(report),
    ending(report),
  ]
  const text = sections.filter(lines => lines.length > 0).map(lines => lines.join('\n'))
  // What a target says is shown, and steers no terminal.
  return `\n${text.join('\n\n').replaceAll(/[^\P{Cc}\n]/gu, '?')}\n`
}

function header({ scenario, target, isMock, durationMs, metrics, counts }: LoadReport): string[] {
  const { admitted, refused, rejected, error } = counts
  const parts = `${plain(admitted)} let in, ${plain(refused)} refused (429), ${plain(rejected)} other 4xx, ${plain(error)} errors`
  return [
    `${scenario}: ${target}${isMock ? ', a mock' : ''}, ${duration(durationMs)}`,
    ...wrapped(
      `${plain(metrics['requests'])} requests: ${parts}; ${plain(Math.round(metrics['rate'] ?? 0))}/s`,
    ),
  ]
}

function thresholds({ thresholds: rows }: LoadReport): string[] {
  const column = Math.max(0, ...rows.map(({ threshold }) => threshold.length))
  return rows.flatMap(({ threshold, metric, actual, held, meaning }) => [
    `  ${held ? 'held    ' : 'NOT HELD'}  ${threshold.padEnd(column)}  ${ofMetric(metric, actual)}`,
    ...(meaning === undefined ? [] : wrapped(meaning, '            ')),
  ])
}

const columns = ['requests', 'p50', 'p90', 'p99', 'max'] as const

function latencies({ operations, statuses, phases, generator }: LoadReport): string[] {
  const parts = phases.length > 1 ? phases.filter(({ name }) => name !== 'prepare') : []
  const rows: [string, LatencyRow][] = [
    // What is asked only so that something else can be is not timed.
    ...operations.filter(({ requests }) => requests > 0).map((row): [string, LatencyRow] => [row.name, row]),
    ...parts.map((row): [string, LatencyRow] => [row.name, row]),
    ...statuses.map((row): [string, LatencyRow] => [
      row.status === 0 ? 'no answer' : `status ${row.status}`,
      row,
    ]),
    ...(generator.max === 0 ? [] : [['sent late by', generator] satisfies [string, LatencyRow]]),
  ]
  if (rows.length === 0) return []
  return [
    `  ${''.padEnd(22)}${columns.map(name => name.padStart(11)).join('')}`,
    ...rows.map(([name, row]) => `  ${name.slice(0, 22).padEnd(22)}${cells(row).join('')}`),
  ]
}

function cells(row: LatencyRow): string[] {
  return columns.map(name => (name === 'requests' ? plain(row.requests) : duration(row[name])).padStart(11))
}

function steps({ steps: rows }: LoadReport): string[] {
  if (rows.length === 0) return []
  const titles = ['asked/s', 'sent/s', 'answered/s', 'errors', 'p50', 'p99']
  const lines = rows.map(({ askedRate, sentRate, answeredRate, errors, p50Ms, p99Ms, held }) =>
    [
      plain(askedRate),
      sentRate.toFixed(1),
      answeredRate.toFixed(1),
      plain(errors),
      duration(p50Ms),
      duration(p99Ms),
      held ? '' : ' did not hold',
    ]
      .map((cell, n) => (n < titles.length ? cell.padStart(11) : cell))
      .join(''),
  )
  return [titles.map(title => title.padStart(11)).join(''), ...lines]
}

const shownEvidence = 6

function findings({ findings: all, evidence }: LoadReport): string[] {
  const lines = all.flatMap(({ name, severity, message, requirement, evidence: shown = [] }) => [
    ...wrapped(
      `${severity.toUpperCase()} ${name}${requirement === undefined ? '' : ` (${requirement})`}: ${message}`,
    ),
    ...shown.slice(0, shownEvidence).flatMap(line => wrapped(line, '      ')),
    ...(shown.length > shownEvidence
      ? [`      ... ${shown.length - shownEvidence} more in the reports`]
      : []),
  ])
  return [...lines, ...evidence.flatMap(line => wrapped(line))]
}

function baseline({ baseline: earlier }: LoadReport): string[] {
  if (earlier === undefined) return []
  return [
    `  Against the run of ${earlier.startedAt}:`,
    ...earlier.rows.map(({ metric, before, now }) => {
      const both = `${ofMetric(metric, before).padStart(12)} -> ${ofMetric(metric, now).padEnd(12)}`
      return `  ${metric.padEnd(12)}${both}${change(before, now)}`.trimEnd()
    }),
  ]
}

function ending({ judgement, reasons }: LoadReport): string[] {
  const words = { held: 'HELD', failed: 'FAILED', invalid: 'INVALID: this run proves nothing' } as const
  return wrapped([words[judgement], ...reasons].join(': '), '')
}

/** Lines that fit the terminal; later ones are further in. */
function wrapped(text: string, indent = '  '): string[] {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + word.length >= width) {
      lines.push(line.trimEnd())
      line = `${indent}  `
    }
    line += `${word} `
  }
  return [...lines, line.trimEnd()]
}
