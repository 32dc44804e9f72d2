// A scenario is data and one function: what it does by default, what must hold, and how it is run.
import type { IncomingHttpHeaders } from 'node:http'
import type { OperationId } from '#openapi/generated/operations.ts'
import type { Finding } from './finding.ts'
import type { LoadPlan } from './load-plan.ts'
import type { Sample } from './sample.ts'
import type { Target } from './target.ts'

export const scenarioNames = ['rate-limit', 'credits', 'throughput', 'steps', 'soak', 'webhooks'] as const

export type ScenarioName = (typeof scenarioNames)[number]

export interface ScenarioOptions {
  /** Requests that the run may send in all. */
  readonly maxRequests: number
  /** Seconds that the run may take in all. */
  readonly maxSeconds: number
  /** Seconds that the load lasts; in `steps`, each step. */
  readonly durationSeconds: number
  /** Requests a second, where the scenario has a schedule; in `steps`, of the first step. */
  readonly rate: number
  /** Requests a second of the last step, and from step to step. */
  readonly maxRate: number
  readonly stepRate: number
  /** Connections kept open; in a closed model also the requests on their way at once. */
  readonly connections: number
  /** Keys to use, where the target can make them. */
  readonly keys: number
  /** Credits that may be spent on a target that is no mock; none if absent. */
  readonly allowSpend?: number
}

/** One request to send. */
export interface Call {
  readonly operation: OperationId
  /** A name out of `target.keys`; absent: no key is sent. */
  readonly key?: string
  readonly phase: string
  /** When it is due, as `nowMs` counts; absent: now. Sending is not delayed until then. */
  readonly dueMs?: number
  readonly query?: Readonly<Record<string, string | number>>
  readonly body?: unknown
  /** Values of the path's parameters. */
  readonly path?: Readonly<Record<string, string>>
  /** The answer's text is not wanted: it is read to its end and thrown away. */
  readonly discardBody?: boolean
}

/** A sample with what was answered. Keep the sample alone where there are many: this holds the body. */
export interface Answer {
  readonly sample: Sample
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

export interface Progress {
  readonly phase: string
  /** A line for a person. */
  readonly message?: string
  /** From 0 to 1, where it is known. */
  readonly done?: number
}

export interface RunContext {
  readonly target: Target
  readonly options: ScenarioOptions
  /** Aborts when a cap is reached or the run is interrupted. */
  readonly signal: AbortSignal
  /**
   * Sends at once and folds the sample into the run's metrics. A transport error is a sample with status 0.
   * @throws RunStopped once the request cap, the time cap or an interrupt has ended the run
   */
  send(call: Call): Promise<Answer>
  /** For another generator than `send`: folds in a sample that it measured. */
  record(sample: Sample): void
  /** For another generator than `send`: counts a request that it sends against the cap. */
  spend(): void
  /** Requests that may still be sent. */
  readonly requestsLeft: number
  /** The headers that send a key, for another generator than `send`. They go into no report. */
  credentials(key: string): Readonly<Record<string, string>>
  /** Milliseconds since the run began, as samples count them. */
  nowMs(): number
  /** Epoch milliseconds of this machine. A mock whose clock was moved has another: ask its control. */
  wallNow(): number
  /** Has something removed when the run ends, however it ends: one request, counted against the cap now. */
  onEnd(call: Call): void
  /** @throws RunStopped when the run ends meanwhile */
  sleep(ms: number): Promise<void>
  progress(event: Progress): void
}

/** Thrown into a scenario by `send` and `sleep`. Catch it where what was seen so far proves something. */
export class RunStopped extends Error {
  override readonly name = 'RunStopped'
  readonly reason: StopReason
  constructor(reason: StopReason) {
    super(stopSentences[reason])
    this.reason = reason
  }
}

const stopSentences = {
  'max-requests': 'the request cap was reached',
  'max-seconds': 'the time cap was reached',
  interrupt: 'it was interrupted',
} as const

export type StopReason = keyof typeof stopSentences

/** What one key's window let in. */
export interface WindowCount {
  readonly key: string
  /** Milliseconds since the run began. */
  readonly startMs: number
  readonly limit: number
  readonly sent: number
  readonly admitted: number
}

/** One step of an arrival rate. */
export interface StepCount {
  readonly askedRate: number
  readonly sentRate: number
  readonly answeredRate: number
  readonly errors: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** The target kept up. The last step that did is the knee. */
  readonly held: boolean
}

/** Values over time, in columns: `values[i]` belongs to `timesMs[i]`. */
export interface Series {
  readonly title: string
  readonly unit: string
  readonly timesMs: readonly number[]
  readonly lines: readonly { readonly label: string; readonly values: readonly (number | null)[] }[]
}

export interface Outcome {
  /** Beyond those that every run has; thresholds may name them. Times in ms. */
  readonly metrics: Readonly<Record<string, number>>
  readonly findings: readonly Finding[]
  /** Lines that say what was seen, for a person. */
  readonly evidence: readonly string[]
  readonly windows?: readonly WindowCount[]
  readonly steps?: readonly StepCount[]
  readonly series?: readonly Series[]
  /** Why the run proves nothing (exit 3). */
  readonly invalid?: string
}

export interface Scenario {
  readonly name: ScenarioName
  /** One line, for `--list`. */
  readonly summary: string
  readonly defaults: ScenarioOptions
  /** What must hold unless the command line says otherwise: `admitted==limit`, `p99<50ms`. */
  readonly thresholds: readonly string[]
  /** The metrics that it adds, by name, each with a line on what it counts and its unit. */
  readonly metrics: Readonly<Record<string, string>>
  /** The phases that thresholds may name, as `step-3.p99`; none if absent. */
  readonly phases?: (options: ScenarioOptions) => readonly string[]
  /** Whether a phase counts for the rate and the latencies of the whole; absent: all but `prepare` and `warm-up`. */
  readonly isTimed?: (phase: string) => boolean
  /** What a run with these options takes, where that can be told beforehand: a cap below it is refused. */
  readonly needs?: (options: ScenarioOptions) => { readonly requests: number; readonly seconds: number }
  /** Absent: cannot be written for another generator. */
  readonly plan?: (options: ScenarioOptions) => LoadPlan
  run(context: RunContext): Promise<Outcome>
}
