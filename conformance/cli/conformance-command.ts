// What `leadleap-kit conformance` does: settle what is asked, ask it, say what came of it.
import { HarnessError } from '../model/errors.ts'
import { planRun } from '../runner/plan.ts'
import { type Run, type RunOptions, runConformance } from '../runner/run-conformance.ts'
import { sections } from '../sections/sections.ts'
import { type OpenTarget, offerBeforehand, openTarget } from '../target/open-target.ts'
import { choiceOf, limitsOf } from './choice.ts'
import type { ConformanceCommandOptions, Flags } from './command.ts'
import { dryRunText } from './dry-run.ts'
import { interruptible } from './interrupt.ts'

/** Gives the exit code; rejects with a UsageError for what the user can mend. */
export async function runConformanceCommand(
  flags: Flags,
  options: ConformanceCommandOptions,
): Promise<number> {
  const choice = choiceOf(flags)
  if (flags.dryRun) return dryRun(flags)
  const ownMock =
    flags.url === undefined
      ? await options.startMock({ deprecated: true, control: flags.control })
      : undefined
  try {
    return await interruptible(async signal => {
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
      const run = await drive(target, { choice, limits: limitsOf(flags, target.facts.isLoopback), signal })
      const counts = new Map<string, number>()
      for (const { verdict } of run.results) counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
      console.log(counts, run.requestsByRole, run.durationMs, run.leftBehind)
      for (const r of run.results)
        if (!['pass', 'skipped'].includes(r.verdict)) console.log(r.id, r.verdict, r.notAsked, r.findings)
      for (const r of run.results) if (['skipped'].includes(r.verdict)) console.log(r.id, r.notAsked.join())
      return 0
    })
  } catch (error) {
    if (!(error instanceof HarnessError)) throw error
    process.stderr.write(`error: ${error.message}\n`)
    return 3
  } finally {
    await ownMock?.close()
  }
}

async function drive(target: OpenTarget, options: RunOptions): Promise<Run> {
  const running = runConformance(target, options)
  for (;;) {
    const next = await running.next()
    if (next.done) return next.value
  }
}

/** Sends nothing, and so cannot know whether a URL is that of a mock. */
function dryRun(flags: Flags): number {
  const offer = offerBeforehand({
    url: flags.url,
    environment: process.env,
    expectedLimit: flags.rateLimit,
    isDeprecated: flags.deprecated ?? flags.url === undefined,
    useControl: flags.control,
    webhookUrl: flags.webhookUrl,
  })
  const plan = planRun(sections, choiceOf(flags), limitsOf(flags, offer.facts.isLoopback), offer)
  process.stdout.write(dryRunText(plan, flags.url ?? 'a mock of its own'))
  return 0
}
