// What came of the run in a few sentences, the same in every report.
import { exitCodeOf } from './exit-code.ts'
import type { Report } from './report.ts'

/** One sentence: whether it conforms, as far as was asked. */
export function conclusionOf(report: Report): string {
  const { summary, untrueExpectations } = report
  const code = exitCodeOf(report)
  if (summary.fail > 0) return `${counted(summary.fail, 'requirement')} broken.`
  if (code === 1)
    return `Nothing new is broken, but ${counted(untrueExpectations.length, 'expected failure')} did not fail.`
  if (code === 3) return 'Nothing that was asked is broken, but the run is incomplete.'
  return 'Nothing that was asked is broken.'
}

/** What was not asked, as plainly as what was. */
export function coverageOf({ summary }: Pick<Report, 'summary'>): string {
  const asked = summary.requirements - summary.skipped - summary['not-applicable'] - summary.error
  const parts = [
    ...(summary.skipped > 0 ? [`${summary.skipped} not asked`] : []),
    ...(summary.partlyAsked > 0 ? [`${summary.partlyAsked} asked in part`] : []),
    ...(summary.error > 0 ? [`${summary.error} could not be told`] : []),
    ...(summary['not-applicable'] > 0 ? [`${summary['not-applicable']} not applicable`] : []),
  ]
  return [`${asked} of ${counted(summary.requirements, 'requirement')} asked`, ...parts].join(', ')
}

/** Requests, credits, time. */
export function costOf({ requests, requestsByRole, creditsSpent, creditsDoubt, durationMs }: Report): string {
  const roles = Object.entries(requestsByRole).map(([role, count]) => `${role} ${count}`)
  const byRole = roles.length > 0 ? ` (${roles.join(', ')})` : ''
  const credits = creditsSpent === null ? 'an unknown number of credits' : counted(creditsSpent, 'credit')
  const doubt = creditsDoubt === null ? '' : ` (${creditsDoubt})`
  return `${counted(requests, 'request')}${byRole}, ${credits}${doubt}, ${(durationMs / 1000).toFixed(1)} s`
}

export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
