// The types of the suite, as a library and as tests, where vitest is not installed.
import { type OpenTargetOptions, openTarget, type Result, runConformance } from 'leadleap-kit/conformance'
import { describeConformance } from 'leadleap-kit/vitest'

export async function* judged(options: OpenTargetOptions): AsyncGenerator<Result> {
  await using target = await openTarget(options)
  const choice = { only: [], skip: [], level: 'chosen' } as const
  const limits = { maxRequests: 400, maxCredits: 5, mainRequests: 62, allowWrites: true }
  yield* runConformance(target, { choice, limits, signal: options.signal })
}

// @ts-expect-error: a deployment has to be named
describeConformance('staging', {})
