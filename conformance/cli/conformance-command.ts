// What `leadleap-kit conformance` does: settle what is asked, ask it, say what came of it.
import { HarnessError } from '../model/errors.ts'
import { type Choice, planRun } from '../runner/plan.ts'
import { type Run, runConformance } from '../runner/run-conformance.ts'
import { sections } from '../sections/sections.ts'
import { type OpenTarget, offerBeforehand, openTarget } from '../target/open-target.ts'
import { addressOf } from '../target/reach.ts'
import { choiceOf, limitsOf } from './choice.ts'
import type { ConformanceCommandOptions, Flags, OwnMock } from './command.ts'
import { createConsole } from './console.ts'
import { dryRunText } from './dry-run.ts'
import { interruptible } from './interrupt.ts'
import { judgeHar } from './judge-har.ts'
import { type Outputs, outputsOf } from './outputs.ts'

/** Gives the exit code; rejects with a UsageError for what the user can mend. */
export async function runConformanceCommand(
  flags: Flags,
  options: ConformanceCommandOptions,
): Promise<number> {
  const choice = choiceOf(flags)
  const outputs = await outputsOf(flags)
  if (flags.dryRun) return dryRun(flags, choice)
  if (flags.fromHar !== undefined) {
    const baseUrl = flags.url && addressOf(flags.url).baseUrl
    return judgeHar({ path: flags.fromHar, choice, outputs, baseUrl, expectedLimit: flags.rateLimit })
  }
  const { url, control } = flags
  const ownMock = url === undefined ? await options.startMock({ deprecated: true, control }) : undefined
  try {
    return await interruptible(signal => judge({ flags, choice, options, ownMock, outputs, signal }))
  } catch (error) {
    if (!(error instanceof HarnessError)) throw error
    process.stderr.write(`error: ${error.message}\n`)
    return 3
  } finally {
    await ownMock?.close()
  }
}

interface Task {
  readonly flags: Flags
  readonly choice: Choice
  readonly options: ConformanceCommandOptions
  readonly ownMock: OwnMock | undefined
  readonly outputs: Outputs
  readonly signal: AbortSignal
}

async function judge({ flags, choice, options, ownMock, outputs, signal }: Task): Promise<number> {
  const startedAt = new Date()
  await using target = await openTarget({
    url: ownMock?.url ?? flags.url ?? '',
    environment: ownMock?.environment ?? process.env,
    expectedLimit: flags.rateLimit,
    isDeprecated: flags.deprecated ?? ownMock !== undefined,
    useControl: flags.control,
    controlToken: flags.controlToken,
    keepsState: ownMock === undefined,
    mockFacts: options.mockFacts,
    webhookUrl: flags.webhookUrl,
    webhookPort: flags.webhookPort,
    deliveryTimeoutMs: flags.deliveryTimeout * 1000,
    signal,
  })
  const run = await drive(target, { flags, choice, signal })
  const name = ownMock === undefined ? target.facts.baseUrl : `a mock of its own (${target.facts.baseUrl})`
  return outputs.tell(run, { target: name, startedAt })
}

async function drive(
  target: OpenTarget,
  { flags, choice, signal }: Pick<Task, 'flags' | 'choice' | 'signal'>,
): Promise<Run> {
  const { onEvent, onResult, end } = createConsole(flags.verbose ?? false)
  const limits = limitsOf(flags, target.facts.isLoopback)
  const running = runConformance(target, { choice, limits, signal, onEvent })
  try {
    for (;;) {
      const next = await running.next()
      if (next.done) return next.value
      onResult(next.value)
    }
  } finally {
    end()
  }
}

/** Sends nothing, and so cannot know whether a URL is that of a mock. */
function dryRun(flags: Flags, choice: Choice): number {
  const offer = offerBeforehand({
    url: flags.url,
    environment: process.env,
    expectedLimit: flags.rateLimit,
    isDeprecated: flags.deprecated ?? flags.url === undefined,
    useControl: flags.control,
    webhookUrl: flags.webhookUrl,
  })
  const plan = planRun(sections, choice, limitsOf(flags, offer.facts.isLoopback), offer)
  process.stdout.write(dryRunText(plan, flags.url ?? 'a mock of its own'))
  return 0
}
