// A report for a terminal of 80 columns: findings first, then what was not asked, the matrix by section, and the conclusion
// last, where the eye is when the command ends.
import { styleText } from 'node:util'
import { conclusionOf, costOf, coverageOf } from './conclusion.ts'
import { exitCodeOf } from './exit-code.ts'
import { linesOf } from './finding-text.ts'
import { columns, countIn, matrixOf } from './matrix.ts'
import { reasonsNotAsked } from './not-asked.ts'
import { onOneLine } from './printable.ts'
import type { Report, ReportedRequirement } from './report.ts'
import { type Colour, colourOf, type Paint } from './terminal-colour.ts'
import { wrapped } from './wrapped.ts'

export interface TerminalOptions {
  readonly colour: boolean
  /** Findings of one requirement that are shown; 3 if absent. */
  readonly mostFindings?: number
}

export function terminalReport(report: Report, { colour, mostFindings = 3 }: TerminalOptions): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text)
  const blocks = [
    ...report.requirements.filter(isTold).map(each => findingBlock(each, paint, mostFindings)),
    errorsBlock(report, paint),
    notAskedBlock(report, paint),
    listBlock('Lines of the expected failures that are not true', untrueLines(report), 'red', paint),
    listBlock('Fields and headers that the reference does not have', driftLines(report), 'cyan', paint),
    listBlock('Incomplete', report.shortfalls, 'red', paint),
    listBlock('Left behind on the target', report.leftBehind, 'red', paint),
    matrixBlock(report, paint),
    conclusionBlock(report, paint),
  ]
  return `${blocks
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`
}

function isTold({ findings }: ReportedRequirement): boolean {
  return findings.length > 0
}

function findingBlock(requirement: ReportedRequirement, paint: Paint, most: number): string[] {
  const { id, title, verdict, findings } = requirement
  const shown = findings.slice(0, most).flatMap(linesOf)
  const more = findings.length - most
  return [
    `${paint(['bold', colourOf(verdict)], verdict)} ${paint('bold', id)}`,
    ...wrapped(title, { indent: '  ' }),
    ...shown.map(line => `  ${line}`),
    ...(more > 0 ? [`  ... and ${more} more`] : []),
  ]
}

function errorsBlock({ requirements }: Report, paint: Paint): string[] {
  const lines = requirements
    .filter(({ verdict }) => verdict === 'error')
    .map(({ id, skippedBecause }) => `${id}: ${skippedBecause}`)
  return listBlock('It could not be told', lines, 'red', paint)
}

function notAskedBlock(report: Report, paint: Paint): string[] {
  const lines = reasonsNotAsked(report).map(({ because, wholly, partly }) => {
    const ids = [...wholly, ...partly.map(id => `${id} (in part)`)]
    return `${because}: ${ids.join(', ')}`
  })
  return listBlock('Not asked', lines, 'yellow', paint)
}

function untrueLines({ untrueExpectations }: Report): string[] {
  return untrueExpectations.map(({ line, id, kind, because }) => `line ${line}, ${id}: ${kind}; ${because}`)
}

function driftLines({ drift }: Report): string[] {
  return drift.map(({ where, path, exchange }) => `${where}: ${path} (seen in ${exchange})`)
}

function listBlock(heading: string, lines: readonly string[], colour: Colour, paint: Paint): string[] {
  if (lines.length === 0) return []
  const items = lines.flatMap(line => wrapped(onOneLine(line), { indent: '  - ', hanging: '    ' }))
  return [paint(['bold', colour], heading), ...items]
}

const nameWidth = 29

function matrixBlock(report: Report, paint: Paint): string[] {
  const row = (name: string, requirements: readonly ReportedRequirement[]) => {
    const cells = columns.map(({ verdict, name: head }) => {
      const count = countIn({ requirements }, verdict)
      const text = (count === 0 ? '.' : String(count)).padStart(cellWidth(head))
      return count === 0 ? paint('dim', text) : paint(colourOf(verdict), text)
    })
    return `${name.padEnd(nameWidth)}${cells.join('')}`
  }
  const heads = columns.map(({ name }) => name.padStart(cellWidth(name))).join('')
  return [
    paint('bold', `${''.padEnd(nameWidth)}${heads}`),
    ...matrixOf(report).map(({ section, requirements }) => row(section, requirements)),
    row('all', report.requirements),
  ]
}

function cellWidth(head: string): number {
  return Math.max(head.length, 3) + 1
}

function conclusionBlock(report: Report, paint: Paint): string[] {
  const code = exitCodeOf(report)
  const colour = code === 0 ? 'green' : code === 1 ? 'red' : 'yellow'
  return [
    ...wrapped(`${onOneLine(report.target)}: ${coverageOf(report)}.`),
    ...wrapped(`${costOf(report)}.`),
    paint(['bold', colour], conclusionOf(report)),
  ]
}
