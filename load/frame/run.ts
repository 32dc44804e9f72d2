// Runs a scenario inside its caps. Whatever happens, there is a result: what was measured is worth a report even when the
// run was broken off.
import { setTimeout as sleep } from 'node:timers/promises'
import { operations } from '#openapi/generated/operations.ts'
import { createHttpClient, type HttpClient, type HttpRequest } from '../http/client.ts'
import { createRecorder, type Recorder } from '../measure/recorder.ts'
import type { Sample } from '../sample.ts'
import {
  type Answer,
  type Call,
  type Outcome,
  type Progress,
  type RunContext,
  RunStopped,
  type Scenario,
  type ScenarioOptions,
  type StopReason,
} from '../scenario.ts'
import type { ConnectedTarget } from './connect-target.ts'
import { rateHeadersOf } from './rate-headers.ts'

export interface RunInput extends ConnectedTarget {
  readonly scenario: Scenario
  readonly options: ScenarioOptions
  readonly client: HttpClient
  /** Aborts when the user wants no more. */
  readonly interrupt?: AbortSignal
  readonly onProgress?: (event: Progress) => void
  /** Called once, before the first request, with what the run will be folded into. */
  readonly onStart?: (recorder: Recorder) => void
}

export interface RunResult {
  readonly outcome: Outcome
  readonly recorder: Recorder
  /** Epoch milliseconds. */
  readonly startedAt: number
  readonly durationMs: number
  /** Undefined: the scenario came to its own end. */
  readonly stopped: StopReason | undefined
}

/** How long a scenario may take to wind up, in milliseconds: after an interrupt there is a report within a second. */
const graceMs = { interrupt: 300, 'max-seconds': 1000, 'max-requests': 12_000 } as const

/** How long what a run made may take to be removed, in milliseconds. */
const removalMs = 500

/** What is sent only so that something else can be. */
const untimed = ['prepare', 'warm-up']

const nothing: Outcome = { metrics: {}, findings: [], evidence: [] }

export async function run(input: RunInput): Promise<RunResult> {
  const { scenario, options, client, interrupt } = input
  const recorder = createRecorder({ isTimed: scenario.isTimed ?? (phase => !untimed.includes(phase)) })
  const startedAt = Date.now()
  const beganMs = performance.now()
  const stop = createStop()
  const onInterrupt = () => stop.now('interrupt')
  interrupt?.addEventListener('abort', onInterrupt, { once: true })
  if (interrupt?.aborted) onInterrupt()
  stop.signal.addEventListener('abort', () => {
    if (stop.reason !== 'max-requests') client.close()
  })
  const removals: Call[] = []
  const timer = setTimeout(() => stop.now('max-seconds'), options.maxSeconds * 1000)
  input.onStart?.(recorder)
  try {
    const context = createContext(input, { recorder, stop, beganMs, removals })
    const outcome = await Promise.race([attempt(scenario, context), patience(stop)])
    return { outcome, recorder, startedAt, durationMs: performance.now() - beganMs, stopped: stop.reason }
  } finally {
    clearTimeout(timer)
    interrupt?.removeEventListener('abort', onInterrupt)
    client.close()
    await removeAll(input, removals)
  }
}

/** Through a client of their own, for that of the run has been closed; in as little time as an interrupt leaves. */
async function removeAll({ target, keyring }: RunInput, removals: readonly Call[]): Promise<void> {
  if (removals.length === 0) return
  const client = createHttpClient({ connections: 1, timeoutMs: removalMs })
  const requests = removals.map(call => requestOf(call, target.url, keyring.credentials(call.key)))
  await Promise.all(requests.map(request => client.send(request)))
  client.close()
}

interface Stop {
  readonly signal: AbortSignal
  readonly reason: StopReason | undefined
  now(reason: StopReason): void
  /** @throws RunStopped once the run is over */
  check(): void
}

function createStop(): Stop {
  const controller = new AbortController()
  let reason: StopReason | undefined
  return {
    signal: controller.signal,
    get reason() {
      return reason
    },
    now(why) {
      if (reason !== undefined) return
      reason = why
      controller.abort(new RunStopped(why))
    },
    check() {
      if (reason !== undefined) throw new RunStopped(reason)
    },
  }
}

/** A scenario that lets itself be stopped has proved nothing, unless it says what. */
async function attempt(scenario: Scenario, context: RunContext): Promise<Outcome> {
  try {
    return await scenario.run(context)
  } catch (error) {
    if (!(error instanceof RunStopped)) throw error
    return { ...nothing, invalid: `${error.message} before anything was proved` }
  }
}

/** Resolves some time after the stop: nobody waits for a scenario that does not listen. */
async function patience({ signal }: Stop): Promise<Outcome> {
  const stopped = await new Promise<RunStopped>(resolve => {
    const done = () => resolve(signal.reason)
    if (signal.aborted) done()
    else signal.addEventListener('abort', done, { once: true })
  })
  await sleep(graceMs[stopped.reason], undefined, { ref: false })
  return { ...nothing, invalid: `${stopped.message} before anything was proved` }
}

interface Frame {
  readonly recorder: Recorder
  readonly stop: Stop
  readonly beganMs: number
  readonly removals: Call[]
}

function createContext(input: RunInput, { recorder, stop, beganMs, removals }: Frame): RunContext {
  const { target, keyring, options, client } = input
  const nowMs = () => performance.now() - beganMs
  let spent = input.asked ?? 0

  async function send(call: Call): Promise<Answer> {
    stop.check()
    if (spent >= options.maxRequests) {
      stop.now('max-requests')
      stop.check()
    }
    spent++
    const request = requestOf(call, target.url, keyring.credentials(call.key))
    const sentMs = nowMs()
    const { status, headers, text, error } = await client.send(request)
    const doneMs = nowMs()
    // What the stop itself broke off says nothing about the target.
    if (status === 0 && stop.reason !== undefined && stop.reason !== 'max-requests') stop.check()
    const sample: Sample = {
      ...{ key: call.key ?? 'no key', phase: call.phase, operation: call.operation },
      ...{ dueMs: call.dueMs ?? sentMs, sentMs, doneMs, status },
      ...(error === undefined ? {} : { error: keyring.redacted(error) }),
      ...rateHeadersOf(headers),
    }
    recorder.record(sample)
    return { sample, headers, text }
  }

  return {
    ...{ target, options, signal: stop.signal, send, nowMs, wallNow: () => Date.now() },
    credentials: name => keyring.credentials(name),
    get requestsLeft() {
      return Math.max(0, options.maxRequests - spent)
    },
    onEnd(call) {
      spent++
      removals.push(call)
    },
    record: sample => recorder.record(sample),
    spend() {
      spent++
      if (spent >= options.maxRequests) stop.now('max-requests')
    },
    async sleep(ms) {
      stop.check()
      await sleep(ms, undefined, { signal: stop.signal }).catch(() => {})
      stop.check()
    },
    progress: event => input.onProgress?.(event),
  }
}

function requestOf(call: Call, base: string, credentials: Record<string, string>): HttpRequest {
  const { method } = operations[call.operation]
  const body = call.body === undefined ? undefined : JSON.stringify(call.body)
  return {
    method,
    url: new URL(`${base}${pathOf(call)}`),
    headers: { ...credentials, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    body,
    discardBody: call.discardBody,
  }
}

/** Path and query of a call, below the API's base. */
export function pathOf({
  operation,
  path = {},
  query = {},
}: Pick<Call, 'operation' | 'path' | 'query'>): string {
  const filled = operations[operation].path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(path[name] ?? ''),
  )
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) search.append(name, String(value))
  return search.size === 0 ? filled : `${filled}?${search}`
}
