// The verdicts by section of the reference: what the matrix of every report shows.
import type { Verdict } from '../model/finding.ts'
import { headings } from '../requirements/describe-requirement.ts'
import type { Report, ReportedRequirement } from './report.ts'

export interface MatrixRow {
  readonly section: string
  readonly requirements: readonly ReportedRequirement[]
}

/** How a verdict is called where there is little room. */
export const columns: readonly { readonly verdict: Verdict; readonly name: string }[] = [
  { verdict: 'pass', name: 'pass' },
  { verdict: 'fail', name: 'fail' },
  { verdict: 'warning', name: 'warn' },
  { verdict: 'described', name: 'differ' },
  { verdict: 'known-failure', name: 'known' },
  { verdict: 'skipped', name: 'unasked' },
  { verdict: 'error', name: 'error' },
  { verdict: 'not-applicable', name: 'n/a' },
]

/** Sections without a requirement in the report are left out. */
export function matrixOf({ requirements }: Pick<Report, 'requirements'>): MatrixRow[] {
  return headings
    .map(section => ({ section, requirements: requirements.filter(each => each.section === section) }))
    .filter(row => row.requirements.length > 0)
}

export function countIn({ requirements }: Pick<MatrixRow, 'requirements'>, verdict: Verdict): number {
  return requirements.filter(each => each.verdict === verdict).length
}
