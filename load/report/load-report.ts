// A run as one record: what the JSON report holds, and all that the others are made from. It holds no secret.
import type { Finding } from '../finding.ts'
import type { Keyring } from '../frame/keyring.ts'
import type { RunResult } from '../frame/run.ts'
import type { CurvePoint, LatencyHistogram } from '../measure/latency-histogram.ts'
import { type Recorder, requestsOf, type SampleOutcome, type Slice } from '../measure/recorder.ts'
import type { Moment } from '../measure/timeline.ts'
import { latenessBoundMs } from '../open-model/validity.ts'
import type { Scenario, ScenarioOptions, Series, StepCount, StopReason, WindowCount } from '../scenario.ts'
import type { Target } from '../target.ts'
import { exitCodes, type Judged, type Judgement } from './verdict.ts'

export const reportFormat = 'leadleap-kit load report 1'

export interface LatencyRow {
  readonly requests: number
  readonly p50: number | null
  readonly p90: number | null
  readonly p99: number | null
  readonly max: number | null
}

/** An operation or a phase. Latencies are in ms from when requests were due, 429s left out. */
export interface PartRow extends LatencyRow {
  readonly name: string
  readonly counts: Readonly<Record<SampleOutcome, number>>
}

export interface StatusRow extends LatencyRow {
  /** 0: no answer. */
  readonly status: number
}

export interface ThresholdRow {
  readonly threshold: string
  readonly metric: string
  readonly actual: number | null
  readonly limit: number | null
  readonly held: boolean
  /** What the scenario means by the metric, where it is one of its own. */
  readonly meaning?: string
}

export interface Baseline {
  readonly startedAt: string
  readonly rows: readonly { metric: string; before: number | null; now: number | null }[]
}

export interface LoadReport {
  readonly format: typeof reportFormat
  readonly scenario: string
  readonly summary: string
  readonly target: string
  readonly isMock: boolean
  readonly startedAt: string
  readonly durationMs: number
  readonly options: ScenarioOptions
  readonly judgement: Judgement
  readonly exitCode: number
  readonly reasons: readonly string[]
  readonly stopped?: StopReason
  /** Of all requests of the run; a scenario may count other things under the same names. */
  readonly counts: Readonly<Record<SampleOutcome, number>>
  readonly thresholds: readonly ThresholdRow[]
  readonly findings: readonly Finding[]
  readonly evidence: readonly string[]
  readonly metrics: Readonly<Record<string, number | null>>
  readonly operations: readonly PartRow[]
  readonly phases: readonly PartRow[]
  readonly statuses: readonly StatusRow[]
  /** How often there was no answer, by reason. */
  readonly errors: readonly { reason: string; count: number }[]
  /** How late the generator itself sent, in ms. */
  readonly generator: LatencyRow & { readonly boundMs: number }
  readonly moments: readonly Moment[]
  readonly curve: readonly CurvePoint[]
  readonly refusedCurve: readonly CurvePoint[]
  readonly windows: readonly WindowCount[]
  readonly steps: readonly StepCount[]
  readonly series: readonly Series[]
  readonly baseline?: Baseline
}

export interface ReportInput {
  readonly plan: { readonly scenario: Scenario; readonly options: ScenarioOptions }
  readonly result: RunResult
  readonly judged: Judged
  readonly target: Target
  readonly keyring: Keyring
}

export function buildReport({ plan, result, judged, target, keyring }: ReportInput): LoadReport {
  const { outcome, recorder, stopped } = result
  const report: LoadReport = {
    format: reportFormat,
    ...{ scenario: plan.scenario.name, summary: plan.scenario.summary, options: plan.options },
    ...{ target: target.url, isMock: target.control !== undefined },
    startedAt: new Date(result.startedAt).toISOString(),
    durationMs: result.durationMs,
    ...{ judgement: judged.judgement, exitCode: exitCodes[judged.judgement], reasons: judged.reasons },
    ...(stopped === undefined ? {} : { stopped }),
    counts: recorder.all.counts,
    thresholds: judged.verdicts.map(verdict => ({ ...verdict, ...meaningOf(verdict.metric, plan.scenario) })),
    ...{ findings: judged.findings, metrics: judged.metrics },
    evidence: outcome.evidence,
    ...tables(recorder),
    ...{ moments: recorder.moments(), curve: recorder.all.latency.curve() },
    refusedCurve: recorder.refusedLatency.curve(),
    ...{ windows: outcome.windows ?? [], steps: outcome.steps ?? [], series: outcome.series ?? [] },
  }
  // Whatever a target echoes and a scenario quotes goes through here; what is no number becomes null.
  return JSON.parse(keyring.redacted(JSON.stringify(report)))
}

function meaningOf(metric: string, { metrics }: Scenario): Pick<ThresholdRow, 'meaning'> {
  const meaning = metrics[metric]
  return meaning === undefined ? {} : { meaning: `${metric}: ${meaning}` }
}

function tables(
  recorder: Recorder,
): Pick<LoadReport, 'operations' | 'phases' | 'statuses' | 'errors' | 'generator'> {
  const { lateness } = recorder
  return {
    operations: [...recorder.byOperation].map(partRow),
    phases: [...recorder.byPhase].map(partRow),
    statuses: [...recorder.byStatus]
      .map(([status, slice]) => ({ status, ...latencyRow(slice.latency), requests: requestsOf(slice) }))
      .toSorted((a, b) => a.status - b.status),
    errors: [...recorder.errors].map(([reason, count]) => ({ reason, count })),
    generator: { ...latencyRow(lateness), boundMs: latenessBoundMs },
  }
}

function partRow([name, slice]: [string, Slice]): PartRow {
  return { name, ...latencyRow(slice.latency), requests: slice.timed, counts: slice.counts }
}

function latencyRow(latency: LatencyHistogram): LatencyRow {
  const at = (percentile: number) => (latency.count === 0 ? null : latency.percentileMs(percentile))
  return { requests: latency.count, p50: at(50), p90: at(90), p99: at(99), max: at(100) }
}
