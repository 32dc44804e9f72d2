// SARIF 2.1.0 (OASIS), so that findings show beside the lines of the contract that they break. One result for each finding,
// one rule for each requirement that the run was about.
import { createHash } from 'node:crypto'
import { requirements } from '#openapi/generated/requirements.ts'
import type { Level } from '#openapi/provenance.ts'
import type { KnownFinding } from './expected-failures.ts'
import { linesOf, sentenceOf } from './finding-text.ts'
import { printable } from './printable.ts'
import type { Report, ReportedRequirement } from './report.ts'

const levels: Readonly<Record<Level, 'error' | 'warning' | 'note'>> = {
  documented: 'error',
  inferred: 'warning',
  chosen: 'note',
}

/** Relative to the root of this project. */
const contract = 'openapi/leadleap.yaml'

export function sarifReport(report: Report): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            ...report.tool,
            semanticVersion: report.tool.version,
            rules: report.requirements.map(ruleOf),
          },
        },
        invocations: [invocationOf(report)],
        columnKind: 'utf16CodeUnits',
        results: report.requirements.flatMap((requirement, index) =>
          requirement.findings.map(finding => resultOf(finding, index)),
        ),
        properties: { target: report.target, summary: report.summary },
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function ruleOf({ id, title, section, level }: ReportedRequirement): object {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: `${title} The reference says so under "${section}" (${level}).` },
    defaultConfiguration: { level: levels[level] },
    properties: { section, level },
  }
}

function resultOf(finding: KnownFinding, ruleIndex: number): object {
  const { requirement, level, knownBecause } = finding
  const { pointer, line } = requirements[requirement]
  return {
    ruleId: requirement,
    ruleIndex,
    level: levels[level],
    message: { text: `${sentenceOf(finding)}.` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: contract, uriBaseId: '%SRCROOT%' },
          region: { startLine: line },
        },
        logicalLocations: [{ fullyQualifiedName: pointer === '' ? '#' : pointer }],
      },
    ],
    partialFingerprints: { 'finding/v1': fingerprintOf(finding) },
    ...(knownBecause === undefined
      ? {}
      : { suppressions: [{ kind: 'external', justification: printable(knownBecause) }] }),
    properties: { details: linesOf(finding).join('\n') },
  }
}

/** The same in every run that finds the same. */
function fingerprintOf({ requirement, check = '', path }: KnownFinding): string {
  return createHash('sha256').update([requirement, check, path].join('\n')).digest('hex').slice(0, 32)
}

function invocationOf(report: Report): object {
  const untrue = report.untrueExpectations.map(
    ({ line, id, because }) => `Expected failures, line ${line}, ${id}: ${because}.`,
  )
  const left = report.leftBehind.map(each => `Left behind: ${each}`)
  return {
    // True of a run that asked what it was to ask, whatever it found.
    executionSuccessful: report.shortfalls.length === 0,
    startTimeUtc: report.startedAt,
    endTimeUtc: new Date(Date.parse(report.startedAt) + report.durationMs).toISOString(),
    toolExecutionNotifications: [...report.shortfalls, ...untrue, ...left].map(sentence => ({
      level: 'error',
      message: { text: printable(sentence) },
    })),
  }
}
