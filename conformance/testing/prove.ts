// A wrapper put to the proof: the whole suite against the mock inside it, as against a deployment without a clock, and once
// more with the clock where that showed nothing.
import type { RequirementId } from '#openapi/generated/requirements.ts'
import type { Fault, Wrapper } from '../faults/fault.ts'
import type { Result } from '../model/finding.ts'
import { type Run, type RunOptions, runConformance } from '../runner/run-conformance.ts'
import { createMockTarget, type MockTargetOptions } from './mock-target.ts'

export interface Proof {
  readonly fault: Fault
  /** Every requirement that reported something, with the titles of the checks that did. */
  readonly reported: ReadonlyMap<RequirementId, readonly string[]>
  /** Those of `breaks` that reported nothing. */
  readonly missed: readonly RequirementId[]
  /** Whether the budget of a deployment without a clock was enough. */
  readonly withinBudget: boolean
}

/** What a user gives who lets the suite do everything once, in one window. */
export const everything: Omit<RunOptions, 'signal'> = {
  choice: { only: [], skip: [], level: 'chosen' },
  limits: { maxRequests: 300, maxCredits: 5, mainRequests: 62, allowWrites: true },
}

const reports = ['fail', 'warning', 'described']

export async function runAgainst(options: MockTargetOptions, run: Partial<RunOptions> = {}): Promise<Run> {
  const target = await createMockTarget(options)
  const running = runConformance(target, { ...everything, signal: new AbortController().signal, ...run })
  for (;;) {
    const next = await running.next()
    if (next.done) return next.value
  }
}

export async function proveFault(fault: Fault): Promise<Proof> {
  const first = fault.needsControl ? undefined : reportedBy((await runAgainst({ wrapper: fault })).results)
  if (first !== undefined && missedBy(fault, first).length === 0)
    return { fault, reported: first, missed: [], withinBudget: true }
  const reported = reportedBy((await runAgainst({ wrapper: fault, control: true })).results)
  return { fault, reported, missed: missedBy(fault, reported), withinBudget: false }
}

/** What is reported about a server that conforms; nothing, if the suite is just. */
export async function complaintsAbout(wrapper: Wrapper, control = false): Promise<Result[]> {
  const { results } = await runAgainst({ wrapper, control })
  return results.filter(({ verdict }) => verdict === 'fail' || verdict === 'warning' || verdict === 'error')
}

function reportedBy(results: readonly Result[]): Map<RequirementId, string[]> {
  return new Map(
    results
      .filter(({ verdict }) => reports.includes(verdict))
      .map(({ id, findings }) => [id, [...new Set(findings.map(({ check = '' }) => check))]]),
  )
}

function missedBy({ breaks }: Fault, reported: ReadonlyMap<RequirementId, unknown>): RequirementId[] {
  return breaks.filter(id => !reported.has(id))
}
