// From what was measured to whether it held, and to the exit code that says so.
import type { Finding } from '../finding.ts'
import type { RunResult } from '../frame/run.ts'
import { metricsOf, metricValue } from '../measure/metrics.ts'
import { requestsOf } from '../measure/recorder.ts'
import { judge, type Threshold, type Verdict } from '../thresholds.ts'

/** `held` exits 0, `failed` 1, `invalid` 3; 2 is for what was asked wrongly. */
export const exitCodes = { held: 0, failed: 1, invalid: 3 } as const

export type Judgement = keyof typeof exitCodes

export interface Judged {
  readonly judgement: Judgement
  /** Why it is not held; the first says it best. */
  readonly reasons: readonly string[]
  readonly verdicts: readonly Verdict[]
  readonly findings: readonly Finding[]
  readonly metrics: Readonly<Record<string, number>>
}

/** A run that has proved nothing is invalid before it is anything else. */
export function judgeRun(
  { outcome, recorder, stopped }: RunResult,
  thresholds: readonly Threshold[],
): Judged {
  const metrics = metricsOf(recorder, outcome.metrics)
  const verdicts = thresholds.map(each => judge(each, name => metricValue(name, metrics, recorder)))
  const findings = [...outcome.findings, ...nothingSucceeded(recorder.all.counts)]
  const shared = { verdicts, findings, metrics }
  const invalid =
    outcome.invalid ?? (stopped === 'interrupt' ? 'it was interrupted' : nothingProved(recorder))
  if (invalid !== undefined) return { judgement: 'invalid', reasons: [invalid], ...shared }
  const reasons = [
    ...findings.filter(({ severity }) => severity === 'failure').map(({ message }) => message),
    ...verdicts.filter(({ held }) => !held).map(({ threshold }) => `${threshold} did not hold`),
  ]
  return { judgement: reasons.length === 0 ? 'held' : 'failed', reasons, ...shared }
}

function nothingProved({ all, byStatus }: RunResult['recorder']): string | undefined {
  const requests = requestsOf(all)
  if (requests === 0) return 'not one request was sent'
  return byStatus.size === 1 && byStatus.has(0) ? `none of ${requests} requests was answered` : undefined
}

/** Whatever the thresholds say: a target that lets nothing through has not stood a load. */
function nothingSucceeded(counts: Readonly<Record<string, number>>): Finding[] {
  if ((counts['admitted'] ?? 0) > 0) return []
  return [{ name: 'nothing-succeeded', severity: 'failure', message: 'not one request succeeded' }]
}
