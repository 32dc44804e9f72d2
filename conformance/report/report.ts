// What came of a run, as one value: every report is written from it. It is what `--report json=FILE` holds.
import type { RequirementId } from '#openapi/generated/requirements.ts'
import type { Level } from '#openapi/provenance.ts'
import manifest from '#package.json' with { type: 'json' }
import type { Drift, Verdict } from '../model/finding.ts'
import { titleOf } from '../requirements/describe-requirement.ts'
import type { Heading } from '../requirements/table.ts'
import { requirementIds } from '../runner/plan.ts'
import type { Run } from '../runner/run-conformance.ts'
import { creditsSpent } from './credits-spent.ts'
import {
  type ExpectedFailure,
  type KnownFinding,
  type ResultWithKnown,
  type UntrueLine,
  withExpectedFailures,
} from './expected-failures.ts'
import { shortfalls } from './shortfalls.ts'

export interface Report {
  /** Grows when a reader of the previous one would be misled. */
  readonly schemaVersion: 1
  readonly tool: { readonly name: string; readonly version: string }
  /** What was judged: a base URL, or a name for it. */
  readonly target: string
  /** ISO 8601. */
  readonly startedAt: string
  /** Wall time. */
  readonly durationMs: number
  /** All that were sent, those that the rate limit refused included. */
  readonly requests: number
  readonly requestsByRole: Readonly<Record<string, number>>
  /** Credits of the main account; null: the answers do not tell. */
  readonly creditsSpent: number | null
  /** Why the number above is not certain; null: it is. */
  readonly creditsDoubt: string | null
  readonly summary: Summary
  /** In the order of the contract's list. */
  readonly requirements: readonly ReportedRequirement[]
  readonly drift: readonly Drift[]
  /** Lines of the list of expected failures that are not true, each of which fails the run. */
  readonly untrueExpectations: readonly UntrueLine[]
  /** Why the run did not ask all that it was to ask, one sentence each; what the target cannot be asked is not among them. */
  readonly shortfalls: readonly string[]
  /** Why the run ended early; null: it did not. */
  readonly interrupted: string | null
  /** What it made and could not remove, one sentence each. */
  readonly leftBehind: readonly string[]
}

/** How many requirements got each verdict; `partlyAsked` of them got theirs though a part of them was not asked. */
export type Summary = Readonly<Record<Verdict | 'partlyAsked' | 'requirements', number>>

export interface ReportedRequirement {
  readonly id: RequirementId
  /** One sentence: what is required. */
  readonly title: string
  /** The heading of the published reference. */
  readonly section: Heading
  readonly level: Level
  readonly verdict: Verdict
  readonly findings: readonly KnownFinding[]
  /** Why nothing was asked; null: something was. */
  readonly skippedBecause: string | null
  /** Why all of it, or a part, was not asked; one sentence each. */
  readonly notAsked: readonly string[]
}

export interface ReportOptions {
  /** How the target is called. */
  readonly target: string
  readonly startedAt: Date
  readonly drift: readonly Drift[]
  readonly expectedFailures?: readonly ExpectedFailure[]
}

export function reportOf(run: Run, options: ReportOptions): Report {
  const { results, untrue } = withExpectedFailures(run.results, options.expectedFailures ?? [])
  const requestsByRole = Object.fromEntries(run.requestsByRole)
  const { credits, doubt } = creditsSpent(run.recording)
  const order = requirementIds()
  const requirements = results.map(reported).toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  return {
    schemaVersion: 1,
    tool: { name: manifest.name, version: manifest.version },
    target: options.target,
    startedAt: options.startedAt.toISOString(),
    durationMs: Math.round(run.durationMs),
    requests: Object.values(requestsByRole).reduce((sum, count) => sum + count, 0),
    requestsByRole,
    creditsSpent: credits,
    creditsDoubt: doubt,
    summary: summaryOf(requirements),
    requirements,
    drift: options.drift,
    untrueExpectations: untrue,
    shortfalls: shortfalls(run),
    interrupted: run.interrupted ?? null,
    leftBehind: run.leftBehind,
  }
}

/** Whether it got its verdict though a part of it was not asked. */
export function isPartlyAsked({
  verdict,
  notAsked,
}: Pick<ReportedRequirement, 'verdict' | 'notAsked'>): boolean {
  return notAsked.length > 0 && !unasked.includes(verdict)
}

const unasked: readonly Verdict[] = ['skipped', 'error', 'not-applicable']

function reported(result: ResultWithKnown): ReportedRequirement {
  const { id, level, verdict, findings } = result
  const isSilent = verdict === 'skipped' && result.notAsked.length === 0
  const notAsked = isSilent ? ['nothing here asks it'] : result.notAsked
  const skippedBecause = unasked.includes(verdict) ? notAsked.join('; ') : null
  return { id, ...titleOf(id), level, verdict, findings, skippedBecause, notAsked }
}

function summaryOf(requirements: readonly ReportedRequirement[]): Summary {
  const count = (verdict: Verdict) => requirements.filter(each => each.verdict === verdict).length
  return {
    pass: count('pass'),
    fail: count('fail'),
    warning: count('warning'),
    described: count('described'),
    'known-failure': count('known-failure'),
    skipped: count('skipped'),
    error: count('error'),
    'not-applicable': count('not-applicable'),
    partlyAsked: requirements.filter(isPartlyAsked).length,
    requirements: requirements.length,
  }
}
