// The suite as tests of vitest, one for each requirement, in a user's own project: its filters, reporters and watch mode
// work on them, and what a filter leaves out is not asked.
import { afterAll, beforeAll, describe, test } from 'vitest'
import { rateLimit } from '#openapi/generated/limits.ts'
import type { RequirementId } from '#openapi/generated/requirements.ts'
import { HarnessError } from './model/errors.ts'
import type { Finding, Result } from './model/finding.ts'
import type { FactName } from './model/roles.ts'
import { linesOf } from './report/finding-text.ts'
import { type Choice, idsOf, type Limits } from './runner/plan.ts'
import { runConformance } from './runner/run-conformance.ts'
import { openTarget } from './target/open-target.ts'

export interface ConformanceTestOptions {
  /** The API to judge: `https://staging.example/api/v1`. A function, if it is known only when the tests begin. */
  readonly url: string | (() => string | Promise<string>)
  /** Where keys come from; the process's own environment if absent. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly choice?: Partial<Choice>
  /** Off this machine nothing is written or spent unless said here. */
  readonly limits?: Partial<Limits>
  /** Requests a minute that the main key may make. */
  readonly expectedLimit?: number
  readonly isDeprecated?: boolean
  /** Whether a mock's control routes are used; true if absent. */
  readonly useControl?: boolean
  readonly controlToken?: string
  readonly facts?: Readonly<Partial<Record<FactName, string>>>
  readonly webhookUrl?: string
  /** For all of it, in milliseconds. A deployment needs more than a minute: its rate window has to pass once. */
  readonly timeoutMs?: number
}

/**
 * Registers a test for each requirement, named by its id, inside a `describe` of vitest. Failures throw with every finding
 * of the requirement; warnings and differences where the reference is silent are annotations; what was not asked is
 * skipped with its reason. Takes the options of the command line.
 */
export function describeConformance(name: string, options: ConformanceTestOptions): void {
  const choice: Choice = { only: [], skip: [], level: 'chosen', ...options.choice }
  const timeoutMs = options.timeoutMs ?? 180_000
  const results = new Map<RequirementId, Result>()
  const stopping = new AbortController()

  describe(name, () => {
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads off the first argument which fixtures are wanted: none
    beforeAll(async ({}, suite) => {
      const wanted = suite.tasks
        .filter(({ mode }) => mode !== 'skip' && mode !== 'todo')
        .map(task => task.name)
      if (wanted.length === 0) return
      for await (const result of judged(options, { ...choice, only: wanted }, stopping.signal))
        results.set(result.id, result)
    }, timeoutMs)
    afterAll(() => stopping.abort())

    for (const id of idsOf(choice)) {
      test(id, async context => {
        const result = results.get(id)
        if (result === undefined) throw new HarnessError(`${id} was not judged.`)
        for (const finding of result.findings)
          if (finding.level !== 'documented') await context.annotate(textOf(finding), result.verdict)
        if (result.verdict === 'fail') throw new Error(result.findings.map(textOf).join('\n\n'))
        if (result.verdict === 'error') throw new HarnessError(result.notAsked.join('\n'))
        if (result.verdict === 'skipped' || result.verdict === 'not-applicable')
          context.skip(result.notAsked.join('; '))
      })
    }
  })
}

async function* judged(
  options: ConformanceTestOptions,
  choice: Choice,
  signal: AbortSignal,
): AsyncGenerator<Result> {
  await using target = await openTarget({
    url: typeof options.url === 'string' ? options.url : await options.url(),
    environment: options.environment ?? process.env,
    expectedLimit: options.expectedLimit ?? rateLimit.default,
    isDeprecated: options.isDeprecated ?? false,
    useControl: options.useControl ?? true,
    controlToken: options.controlToken,
    keepsState: true,
    mockFacts: options.facts ?? {},
    webhookUrl: options.webhookUrl,
    webhookPort: 0,
    deliveryTimeoutMs: 5000,
    signal,
  })
  const { isLoopback } = target.facts
  const limits: Limits = {
    maxRequests: 400,
    maxCredits: isLoopback ? 5 : 0,
    mainRequests: options.limits?.mainRequests ?? target.facts.expectedLimit + 2,
    allowWrites: isLoopback,
    ...options.limits,
  }
  yield* runConformance(target, { choice, limits, signal })
}

function textOf(finding: Finding): string {
  return linesOf(finding).join('\n')
}
