// JUnit XML, as CI servers read it: a suite for each section, a case for each requirement. Warnings and differences where
// the reference is silent fail nothing and stand in system-out.
import { create } from 'xmlbuilder2'
import { headings } from '../requirements/describe-requirement.ts'
import { linesOf } from './finding-text.ts'
import { onOneLine, printable } from './printable.ts'
import type { Report, ReportedRequirement } from './report.ts'

interface Case {
  readonly name: string
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped'
  readonly message: string
  /** Of the outcome if it is no pass. */
  readonly details: string
  readonly output: string
}

interface Suite {
  readonly name: string
  readonly cases: readonly Case[]
}

export function junitReport(report: Report): string {
  const suites = suitesOf(report)
  const seconds = (report.durationMs / 1000).toFixed(3)
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('testsuites', {
    name: onOneLine(`${report.tool.name} conformance of ${report.target}`),
    ...countsOf(suites.flatMap(({ cases }) => cases)),
    time: seconds,
  })
  for (const { name, cases } of suites) {
    const suite = root.ele('testsuite', { name, timestamp: report.startedAt, ...countsOf(cases) })
    for (const each of cases) addCase(suite, name, each)
  }
  return `${root.end({ prettyPrint: true })}\n`
}

function addCase(suite: ReturnType<typeof create>, className: string, each: Case): void {
  const { name, outcome, message, details, output } = each
  const element = suite.ele('testcase', { classname: className, name })
  if (outcome === 'skipped') element.ele('skipped', { message })
  else if (outcome !== 'passed') element.ele(outcome, { message, type: outcome }).txt(details)
  if (output !== '') element.ele('system-out').txt(output)
}

function countsOf(cases: readonly Case[]): Record<string, number> {
  const count = (outcome: Case['outcome']) => cases.filter(each => each.outcome === outcome).length
  return {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  }
}

function suitesOf(report: Report): Suite[] {
  const sections = headings.map(name => ({
    name,
    cases: report.requirements.filter(({ section }) => section === name).map(caseOf),
  }))
  const untrue = report.untrueExpectations.map(({ line, id, because, kind }) =>
    broken('failure', `line ${line}: ${id}`, `${kind}: ${because}`),
  )
  const run = [...report.shortfalls, ...report.leftBehind.map(each => `Left behind: ${each}`)]
  return [
    ...sections,
    { name: 'Expected failures', cases: untrue },
    {
      name: 'The run',
      cases: run.map((sentence, index) => broken('error', `shortfall ${index + 1}`, sentence)),
    },
  ].filter(({ cases }) => cases.length > 0)
}

function broken(outcome: 'failure' | 'error', name: string, sentence: string): Case {
  return {
    name: onOneLine(name),
    outcome,
    message: onOneLine(sentence),
    details: printable(sentence),
    output: '',
  }
}

function caseOf({ id, title, verdict, findings, notAsked }: ReportedRequirement): Case {
  const told = findings.flatMap(linesOf).join('\n')
  const reasons = notAsked.map(onOneLine)
  const name = `${id}: ${title}`
  const partly = reasons.map(reason => `Not asked: ${reason}`).join('\n')
  switch (verdict) {
    case 'fail': {
      const message = `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`
      return { name, outcome: 'failure', message, details: told, output: partly }
    }
    case 'error':
      return { name, outcome: 'error', message: reasons.join('; '), details: reasons.join('\n'), output: '' }
    case 'skipped':
    case 'not-applicable':
      return { name, outcome: 'skipped', message: reasons.join('; '), details: '', output: '' }
    case 'pass':
    case 'warning':
    case 'described':
    case 'known-failure': {
      const heading = verdict === 'pass' ? [] : [verdict]
      const output = [...heading, told, partly].filter(part => part !== '').join('\n')
      return { name, outcome: 'passed', message: '', details: '', output }
    }
  }
}
