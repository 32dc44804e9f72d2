// Does the target admit exactly what it promises, and are its headers true? Keys beyond their limits, aimed at a window's edge,
// then obedience to what the refusals say; the oracle judges.
import { rateLimit } from '#openapi/generated/limits.ts'
import type { Finding } from '../finding.ts'
import { type Judgement, judge } from '../oracle/judge.ts'
import type { Observation } from '../oracle/observation.ts'
import { askItAll } from '../rate-limit/ask-it-all.ts'
import { createAsker } from '../rate-limit/asker.ts'
import { movedClock, type RunClock, wallClock } from '../rate-limit/run-clock.ts'
import { type Outcome, type RunContext, RunStopped, type Scenario } from '../scenario.ts'

const windowMs = rateLimit.windowSeconds * 1000

export const rateLimitScenario: Scenario = {
  name: 'rate-limit',
  summary:
    'one key beyond its limit, several at once, then obedience: are the limits exact and the headers true?',
  defaults: {
    maxRequests: 5000,
    // Two windows and a good moment to begin; one more for a key that was just used, and what a slow target takes.
    maxSeconds: 300,
    durationSeconds: 120,
    rate: 0,
    maxRate: 0,
    stepRate: 0,
    connections: 10,
    keys: 3,
  },
  thresholds: ['admitted==limit'],
  metrics: {
    limit: 'requests that a window is said to let in',
    admitted: 'requests that a window let in: of the window furthest from its limit',
    refused: 'refusals',
    keysAsked: 'keys that took part',
  },
  plan: ({ keys }) => ({
    // Beyond the default limit of each key within one window.
    phases: [{ name: 'burst', durationSeconds: 5, arrivals: { count: (rateLimit.default + 10) * keys } }],
    requests: [{ operation: 'searchLeads', weight: 1, query: { per_page: 1 } }],
  }),
  run,
}

async function run(context: RunContext): Promise<Outcome> {
  const { target, options } = context
  const made: string[] = []
  // Worlds of their own, so that nobody else has used these keys.
  if (target.control !== undefined)
    for (let serial = 1; serial <= Math.max(2, options.keys); serial += 1)
      made.push(await target.makeKey({ world: `rate-limit-${context.wallNow()}-${serial}`, serial }))
  const [mainKey, ...otherKeys] = made.length > 0 ? made : target.keys.slice(0, options.keys)
  if (mainKey === undefined)
    return nothing('there is no key: set LEADLEAP_API_KEY, or aim at a mock with control routes')

  const seen: Observation[] = []
  const clock =
    target.control === undefined ? await wallClock(context) : await movedClock(target.control, context)
  const asker = createAsker(context, clock, seen)
  const stopped = await untilStopped(
    () => askItAll({ context, asker, clock, seen, mainKey, otherKeys, windowMs }),
    clock,
  )
  const freshKeys = new Set(made)
  const judgement = judge({ observations: seen, offset: clock.offset(seen), windowMs, mainKey, freshKeys })
  return outcomeOf({ judgement, seen, otherKeys, stopped, isShared: target.control === undefined })
}

/** @returns why it ended before its end */
async function untilStopped(
  work: () => Promise<string | undefined>,
  clock: RunClock,
): Promise<string | undefined> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof RunStopped) return error.message
    throw error
  } finally {
    // Where the run was broken off, so was the way to the control routes.
    await clock.close().catch(() => {})
  }
}

interface Result {
  readonly judgement: Judgement | undefined
  readonly seen: readonly Observation[]
  readonly otherKeys: readonly string[]
  readonly stopped: string | undefined
  /** Somebody else may have the same keys. */
  readonly isShared: boolean
}

const alone =
  'Nobody else may use these keys during the run and in the minute before: their requests would be counted with ours.'

function outcomeOf({ judgement, seen, otherKeys, stopped, isShared }: Result): Outcome {
  const unwelcome = seen.find(({ status }) => status === 401 || status === 403)
  if (unwelcome !== undefined) return nothing(`the target answers ${unwelcome.status} to ${unwelcome.key}`)
  if (judgement === undefined) return nothing(noAnswer(seen))
  const { findings, lines, limit, admitted, refused, windows } = judgement
  const notes = notAsked(otherKeys)
  const isPassed = !findings.some(({ severity }) => severity === 'failure')
  const invalid = isPassed ? whyNothingWasProved({ judgement, stopped }) : undefined
  return {
    metrics: { limit, admitted, refused, keysAsked: otherKeys.length + 1 },
    findings: [...findings, ...notes],
    evidence: [
      ...lines,
      ...(isShared ? [alone] : []),
      ...(stopped === undefined ? [] : [`It ended early: ${stopped}.`]),
    ],
    windows,
    ...(invalid === undefined ? {} : { invalid }),
  }
}

function whyNothingWasProved({
  judgement,
  stopped,
}: Pick<Result, 'stopped'> & { judgement: Judgement }): string | undefined {
  if (stopped !== undefined) return `${stopped} before everything was asked`
  if (judgement.refused === 0) return `nothing was refused: the limit of ${judgement.limit} was not reached`
  if (judgement.algorithm === undefined)
    return 'what was let in fits no known limiter, so its windows cannot be counted'
  return undefined
}

function noAnswer(seen: readonly Observation[]): string {
  const status = seen.find(observation => observation.status > 0)?.status
  return status === undefined ? 'the target does not answer' : `the target answers ${status} to all`
}

/** What a run with too few keys leaves open: said, so that it is not taken for passed. */
function notAsked(otherKeys: readonly string[]): Finding[] {
  if (otherKeys.length > 0) return []
  return [
    {
      name: 'not-asked-of-several-keys',
      severity: 'note',
      requirement: 'rate.per-key',
      message: 'Whether keys touch one another was not asked: it needs a second key, LEADLEAP_API_KEY_2.',
    },
  ]
}

function nothing(invalid: string): Outcome {
  return { metrics: {}, findings: [], evidence: [], invalid }
}
