// What the HTML report says in words and tables; the plots are drawn into its empty places.
import type { Finding } from '../finding.ts'
import { change } from './baseline.ts'
import { type Column, escaped, table } from './html-text.ts'
import type { LatencyRow, LoadReport, PartRow } from './load-report.ts'
import { duration, ofMetric, plain } from './numbers.ts'

export function bodyOf(report: LoadReport): string {
  return [
    header(report),
    verdict(report),
    facts(report),
    thresholds(report),
    findings(report),
    plot('plot-windows', 'Admitted in each window, against the limit', report.windows.length > 0),
    steps(report),
    `<div class="two">
${plot('plot-statuses', 'Answers over time', report.moments.length > 0)}
${plot('plot-latencies', 'Latency over time, 429s left out', report.moments.length > 0)}
</div>`,
    plot('plot-curve', 'Latency by share of requests, from when they were due', report.curve.length > 0),
    ...report.series.map(({ title }, n) => plot(`plot-series-${n}`, title, true)),
    latencies(report),
    baseline(report),
    footer(report),
  ].join('\n')
}

function header({ scenario, summary, target, isMock, startedAt, durationMs }: LoadReport): string {
  return `<header>
<h1>${escaped(scenario)}</h1>
<p>${escaped(summary)}</p>
<p><code>${escaped(target)}</code>${isMock ? ', a mock' : ''} · ${escaped(startedAt.replace('T', ' ').slice(0, 19))} UTC · ${duration(durationMs)}</p>
</header>`
}

const words = { held: 'Held', failed: 'Failed', invalid: 'Invalid: this run proves nothing' } as const

function verdict({ judgement, reasons }: LoadReport): string {
  const list = reasons.map(reason => `<li>${escaped(reason)}</li>`).join('')
  return `<section class="verdict ${judgement}"><strong>${words[judgement]}</strong>${list === '' ? '' : `<ul>${list}</ul>`}</section>`
}

function facts({ metrics, counts }: LoadReport): string {
  const shown = ['requests', 'rate', 'p50', 'p99', 'refused', 'rejected', 'errors'] as const
  const names = { rate: 'a second', refused: '429', rejected: 'other 4xx' } as const
  const all: LoadReport['metrics'] = { ...metrics, refused: counts.refused }
  const items = shown.map(name => {
    const label = name in names ? Object(names)[name] : name
    const value = name === 'rate' ? plain(Math.round(metrics[name] ?? 0)) : ofMetric(name, all[name] ?? null)
    return `<div><dt>${escaped(String(label))}</dt><dd>${escaped(value)}</dd></div>`
  })
  return `<dl class="facts">${items.join('')}</dl>`
}

function thresholds({ thresholds: rows }: LoadReport): string {
  if (rows.length === 0) return ''
  const columns: Column<(typeof rows)[number]>[] = [
    { title: 'must hold', cell: ({ threshold }) => threshold },
    { title: 'measured', cell: ({ metric, actual }) => ofMetric(metric, actual), isNumber: true },
    { title: 'limit', cell: ({ metric, limit }) => ofMetric(metric, limit), isNumber: true },
    {
      title: 'verdict',
      cell: ({ held }) => (held ? 'held' : 'not held'),
      isNumber: true,
      style: ({ held }) => (held ? 'held' : 'broken'),
    },
  ]
  const meanings = rows.flatMap(({ meaning }) => meaning ?? [])
  const notes = meanings.map(meaning => `<p class="note">${escaped(meaning)}</p>`).join('\n')
  return section('Thresholds', `${table(columns, rows)}${notes}`)
}

function findings({ findings: all, evidence }: LoadReport): string {
  if (all.length === 0 && evidence.length === 0) return ''
  const lines = evidence.map(line => `<p class="note">${escaped(line)}</p>`).join('\n')
  return section('What was seen', `${all.map(findingOf).join('\n')}${lines}`)
}

function findingOf({
  name,
  severity,
  message,
  requirement,
  expected,
  actual,
  evidence = [],
}: Finding): string {
  const sides = [
    ...(expected === undefined ? [] : [`expected ${expected}`]),
    ...(actual === undefined ? [] : [`got ${actual}`]),
  ]
  return `<div class="finding">
<span class="tag ${severity}">${severity}</span> <code>${escaped(name)}</code>${requirement === undefined ? '' : ` <span class="note">${escaped(requirement)}</span>`}
<p>${escaped(message)}</p>
${sides.length === 0 ? '' : `<p class="note">${escaped(sides.join('; '))}</p>`}
${evidence.length === 0 ? '' : `<pre>${escaped(evidence.join('\n'))}</pre>`}
</div>`
}

function steps({ steps: rows }: LoadReport): string {
  if (rows.length === 0) return ''
  const columns: Column<(typeof rows)[number]>[] = [
    { title: 'asked, a second', cell: ({ askedRate }) => plain(askedRate) },
    { title: 'sent', cell: ({ sentRate }) => sentRate.toFixed(1), isNumber: true },
    { title: 'answered', cell: ({ answeredRate }) => answeredRate.toFixed(1), isNumber: true },
    { title: 'errors', cell: ({ errors }) => plain(errors), isNumber: true },
    { title: 'p50', cell: ({ p50Ms }) => duration(p50Ms), isNumber: true },
    { title: 'p99', cell: ({ p99Ms }) => duration(p99Ms), isNumber: true },
    {
      title: '',
      cell: ({ held }) => (held ? 'held' : 'did not hold'),
      isNumber: true,
      style: ({ held }) => (held ? 'held' : 'broken'),
    },
  ]
  return section('Steps and knee', `<div id="plot-steps"></div>\n${table(columns, rows)}`)
}

function latencies({ operations, phases, statuses, generator, errors }: LoadReport): string {
  const counts: Column<PartRow>[] = [
    { title: '429', cell: ({ counts: { refused } }) => plain(refused), isNumber: true },
    { title: 'other 4xx', cell: ({ counts: { rejected } }) => plain(rejected), isNumber: true },
    { title: 'errors', cell: ({ counts: { error } }) => plain(error), isNumber: true },
  ]
  const byName: Column<PartRow>[] = [{ title: 'operation', cell: ({ name }) => name }, ...counts, ...times()]
  const byPhase: Column<PartRow>[] = [{ title: 'phase', cell: ({ name }) => name }, ...counts, ...times()]
  const byStatus: Column<(typeof statuses)[number]>[] = [
    { title: 'status', cell: ({ status }) => (status === 0 ? 'no answer' : String(status)) },
    ...times(),
  ]
  const reasons = errors.map(
    ({ reason, count }) => `<p class="note">No answer: ${escaped(reason)}, ${plain(count)}</p>`,
  )
  return [
    section('Latency by operation, 429s left out', table(byName, operations)),
    section('Latency by status', `${table(byStatus, statuses)}${reasons.join('\n')}`),
    phases.length < 2 ? '' : section('By phase of the scenario', table(byPhase, phases)),
    generator.max === 0 ? '' : section('The generator itself', generatorTable(generator)),
  ].join('\n')
}

function generatorTable(generator: LoadReport['generator']): string {
  const columns: Column<LatencyRow>[] = [{ title: '', cell: () => 'sent late by' }, ...times()]
  const bound = `The run is invalid when 1 request in 100 is later than ${generator.boundMs} ms, or the rate is off by more than 1 %.`
  return `${table(columns, [generator])}<p class="note">${bound}</p>`
}

function times<Row extends LatencyRow>(): Column<Row>[] {
  return [
    { title: 'requests', cell: ({ requests }) => plain(requests), isNumber: true },
    { title: 'p50', cell: ({ p50 }) => duration(p50), isNumber: true },
    { title: 'p90', cell: ({ p90 }) => duration(p90), isNumber: true },
    { title: 'p99', cell: ({ p99 }) => duration(p99), isNumber: true },
    { title: 'longest', cell: ({ max }) => duration(max), isNumber: true },
  ]
}

function baseline({ baseline: earlier }: LoadReport): string {
  if (earlier === undefined) return ''
  const columns: Column<(typeof earlier.rows)[number]>[] = [
    { title: 'metric', cell: ({ metric }) => metric },
    { title: 'before', cell: ({ metric, before }) => ofMetric(metric, before), isNumber: true },
    { title: 'now', cell: ({ metric, now }) => ofMetric(metric, now), isNumber: true },
    { title: 'change', cell: ({ before, now }) => change(before, now), isNumber: true },
  ]
  return section(
    `Against the run of ${earlier.startedAt.replace('T', ' ').slice(0, 19)} UTC`,
    table(columns, earlier.rows),
  )
}

function footer({ options, format }: LoadReport): string {
  const { maxRequests, maxSeconds, durationSeconds, connections, keys } = options
  const caps = `Caps: ${plain(maxRequests)} requests, ${plain(maxSeconds)} s. Duration ${plain(durationSeconds)} s, ${plain(connections)} connections, ${plain(keys)} keys.`
  return `<p class="note">${caps} Latencies count from when a request was due. ${escaped(format)}.</p>`
}

function plot(id: string, title: string, hasData: boolean): string {
  return hasData ? section(title, `<div id="${id}"></div>`) : ''
}

function section(title: string, content: string): string {
  return `<section><h2>${escaped(title)}</h2>\n${content}\n</section>`
}
