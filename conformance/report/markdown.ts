// A report for the summary of a CI job: GitHub's Markdown, never longer than such a summary may be by far. Text from outside
// stands in fenced blocks, or with every character that Markdown reads replaced.
import { conclusionOf, costOf, counted, coverageOf } from './conclusion.ts'
import { exitCodeOf } from './exit-code.ts'
import { linesOf } from './finding-text.ts'
import { columns, countIn, matrixOf } from './matrix.ts'
import { reasonsNotAsked } from './not-asked.ts'
import { clipped, onOneLine, printable } from './printable.ts'
import type { Report, ReportedRequirement } from './report.ts'

/** The rest of 64 KiB is for what stands after the findings. */
const mostBytesOfFindings = 36_000
const mostBytesOfLists = 20_000
const mostOfALine = 400
const mostFindings = 3

const marks = { 0: '✅', 1: '❌', 3: '⚠️' } as const

export function markdownReport(report: Report): string {
  const told = report.requirements.filter(({ findings }) => findings.length > 0)
  const blocks = told.toSorted((a, b) => urgency(a) - urgency(b)).map(findingBlock)
  const lists = [
    ...list('Incomplete', report.shortfalls),
    ...list('Left behind on the target', report.leftBehind),
    ...list(
      'Lines of the expected failures that are not true',
      report.untrueExpectations.map(({ line, id, because }) => `line ${line}, ${id}: ${because}`),
    ),
    ...notAsked(report),
    ...list(
      'Fields and headers that the reference does not have',
      report.drift.map(({ where, path }) => `${where}: ${path}`),
    ),
  ]
  return [
    `## ${marks[exitCodeOf(report)]} ${conclusionOf(report)}`,
    '',
    `${inline(clipped(report.target, mostOfALine))}: ${inline(coverageOf(report))}. ${inline(costOf(report))}.`,
    '',
    ...table(report),
    '',
    ...within(
      blocks,
      mostBytesOfFindings,
      count => `*${counted(count, 'more requirement')} with findings: see the whole report.*\n`,
    ),
    ...within(lists, mostBytesOfLists, () => '*There is more: see the whole report.*\n'),
  ].join('\n')
}

const order: readonly string[] = ['fail', 'warning', 'described', 'known-failure']

function urgency({ verdict }: ReportedRequirement): number {
  return order.indexOf(verdict)
}

function table(report: Report): string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const counts = (requirements: readonly ReportedRequirement[]) =>
    columns.map(({ verdict }) => String(countIn({ requirements }, verdict) || ''))
  return [
    row(['', ...columns.map(({ name }) => name)]),
    row(['---', ...columns.map(() => '--:')]),
    ...matrixOf(report).map(({ section, requirements }) => row([inline(section), ...counts(requirements)])),
    row(['**all**', ...counts(report.requirements)]),
  ]
}

function findingBlock({ id, title, verdict, findings }: ReportedRequirement): string {
  const lines = findings.slice(0, mostFindings).flatMap(finding => linesOf(finding))
  const text = lines.map(line => clipped(line, line.startsWith('  repeat:') ? 2000 : mostOfALine)).join('\n')
  const more = findings.length - mostFindings
  return [
    `<details${verdict === 'fail' ? ' open' : ''}><summary><b>${verdict}</b> ${inline(id)}: ${inline(title)}</summary>`,
    '',
    ...fenced(text),
    ...(more > 0 ? ['', `*and ${more} more*`] : []),
    '',
    '</details>',
    '',
  ].join('\n')
}

function notAsked(report: Report): string[] {
  return list(
    'Not asked',
    reasonsNotAsked(report).map(({ because, wholly, partly }) => {
      const ids = [...wholly, ...partly.map(id => `${id} (in part)`)]
      return `${clipped(because, mostOfALine)}: ${clipped(ids.join(', '), 2000)}`
    }),
  )
}

/** A heading and its items, each an entry of its own; nothing where there is none. */
function list(heading: string, items: readonly string[]): string[] {
  if (items.length === 0) return []
  const [first = '', ...rest] = items.map(item => `- ${inline(clipped(item, 2500))}`)
  return [`\n### ${heading}\n\n${first}`, ...rest]
}

/** As many as there is room for, and a line for the rest. */
function within(parts: readonly string[], mostBytes: number, rest: (count: number) => string): string[] {
  const kept: string[] = []
  let bytes = 0
  for (const part of parts) {
    bytes += Buffer.byteLength(part) + 1
    if (bytes > mostBytes) return [...kept, rest(parts.length - kept.length)]
    kept.push(part)
  }
  return kept
}

/** The fence is longer than any in the text (CommonMark 4.5). */
function fenced(text: string): string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}text`, printable(text), fence]
}

/** Every character that Markdown or HTML could read becomes a reference to it. */
function inline(text: string): string {
  return onOneLine(text).replaceAll(/[&<>"'`*_{}[\]\\|~@#!]/g, found => `&#${found.charCodeAt(0)};`)
}
