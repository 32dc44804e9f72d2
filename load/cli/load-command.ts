// `leadleap-kit load <scenario>`: from flags to a run, from a run to reports and an exit code.

import { artilleryFile } from '../export/artillery.ts'
import { baseOf, type ConnectedTarget, connectTarget } from '../frame/connect-target.ts'
import { keysIn } from '../frame/keyring.ts'
import { run } from '../frame/run.ts'
import { createHttpClient } from '../http/client.ts'
import { compared, readBaseline } from '../report/baseline.ts'
import { buildReport, type LoadReport } from '../report/load-report.ts'
import { summaryOf } from '../report/summary.ts'
import { exitCodes, judgeRun } from '../report/verdict.ts'
import { writeReports } from '../report/write-reports.ts'
import { scenarios } from '../scenarios/index.ts'
import { TargetError } from '../target.ts'
import { UsageError } from '../usage-error.ts'
import type { LoadFlags } from './command.ts'
import { watchInterrupts } from './interrupts.ts'
import { listing } from './listing.ts'
import { createLiveView } from './live-view.ts'
import { type RunPlan, runPlan } from './run-plan.ts'
import type { StartedMock } from './spawn-mock.ts'

export interface LoadInput {
  readonly scenario: string | undefined
  readonly flags: LoadFlags
  readonly startMock: () => Promise<StartedMock>
}

const usageExit = 2
/** Where `leadleap-kit mock` listens unless told otherwise. */
const defaultUrl = 'http://127.0.0.1:4010'
const requestTimeoutMs = 10_000

/** @returns the exit code; what went wrong has been said by then */
export async function runLoadCommand(input: LoadInput): Promise<number> {
  try {
    return await perform(input)
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof TargetError)) throw error
    process.stderr.write(`error: ${error.message}\n`)
    return error instanceof UsageError ? usageExit : exitCodes.invalid
  }
}

async function perform({ scenario, flags, startMock }: LoadInput): Promise<number> {
  if (flags.list) {
    process.stdout.write(listing(scenarios))
    return 0
  }
  const plan = runPlan(scenario, flags)
  if (flags.export !== undefined) {
    process.stdout.write(exported(plan, flags))
    return 0
  }
  const baseline =
    flags.baseline === undefined ? undefined : await readBaseline(flags.baseline, plan.scenario.name)
  const interrupts = watchInterrupts()
  const mock = flags.url === undefined ? await startMock() : undefined
  try {
    const url = flags.url ?? mock?.url ?? ''
    const measured = await measure(plan, { ...flags, url }, interrupts.signal)
    const report = baseline === undefined ? measured : { ...measured, baseline: compared(measured, baseline) }
    process.stdout.write(summaryOf(report))
    for (const path of await writeReports(report, flags.report ?? []))
      process.stdout.write(`Written: ${path}\n`)
    return exitCodes[report.judgement]
  } finally {
    mock?.close()
    interrupts.close()
  }
}

/** One key, unless said otherwise: each is a variable of the environment that somebody must set. */
function exported({ scenario, options }: RunPlan, flags: LoadFlags): string {
  const { url = defaultUrl, keys = 1, allowRemote = false } = flags
  const base = baseOf({ url, isRemoteAllowed: allowRemote })
  return artilleryFile({ scenario, options: { ...options, keys }, url: base.href })
}

/** @throws TargetError when there is nothing to be loaded */
async function measure(
  plan: RunPlan,
  flags: LoadFlags & { url: string },
  interrupt: AbortSignal,
): Promise<LoadReport> {
  const { scenario, options, thresholds } = plan
  // What prepares and controls a run must not wait for a connection of its load.
  const aside = createHttpClient({ connections: 4, timeoutMs: requestTimeoutMs })
  const view = createLiveView(process.stderr, { scenario, options })
  try {
    const connected = await Promise.race([connect(flags, aside, interrupt), untilInterrupted(interrupt)])
    const client = createHttpClient({ connections: options.connections, timeoutMs: requestTimeoutMs })
    const result = await run({
      ...{ ...connected, scenario, options, client, interrupt },
      onStart: view.start,
      onProgress: view.progress,
    })
    view.close()
    const judged = judgeRun(result, thresholds)
    return buildReport({ plan, result, judged, target: connected.target, keyring: connected.keyring })
  } finally {
    view.close()
    aside.close()
  }
}

function connect(
  { url, allowRemote = false, controlToken }: LoadFlags & { url: string },
  aside: ReturnType<typeof createHttpClient>,
  interrupt: AbortSignal,
): Promise<ConnectedTarget> {
  const keys = keysIn(process.env)
  return connectTarget({ url, keys, isRemoteAllowed: allowRemote, controlToken, interrupt }, aside)
}

/** A target that takes a connection and says nothing would keep the user waiting for the request's time limit. */
function untilInterrupted(interrupt: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => reject(new TargetError('it was interrupted before the run began.'))
    if (interrupt.aborted) fail()
    else interrupt.addEventListener('abort', fail, { once: true })
  })
}
