// A run: plan, send, judge. Results come as soon as nothing that is still to be sent can change them.
import { type RequirementId, requirements } from '#openapi/generated/requirements.ts'
import { judgeRequirement } from '../judge/judge.ts'
import { HarnessError } from '../model/errors.ts'
import type { Exchange } from '../model/exchange.ts'
import type { Result } from '../model/finding.ts'
import type { Recording, StepState } from '../model/recording.ts'
import type { Role } from '../model/roles.ts'
import type { Section } from '../model/section.ts'
import type { Step } from '../model/step.ts'
import { sections as allSections } from '../sections/sections.ts'
import type { Target } from '../target/target.ts'
import { type Courier, createCourier } from './courier.ts'
import { type Choice, type Limits, type Offer, type Plan, planRun } from './plan.ts'
import { createRemovals, type Removals } from './removals.ts'
import { stepContext } from './step-context.ts'

export interface RunOptions {
  readonly choice: Choice
  readonly limits: Limits
  /** Aborted: no further step begins, and what was made is removed. */
  readonly signal: AbortSignal
  readonly onEvent?: (event: RunEvent) => void
  /** All of the API unless said otherwise. */
  readonly sections?: readonly Section[]
}

export type RunEvent =
  | { readonly type: 'plan'; readonly plan: Plan }
  | { readonly type: 'step'; readonly name: string }
  | { readonly type: 'exchange'; readonly exchange: Exchange }
  | { readonly type: 'wait'; readonly ms: number; readonly because: string }

/** What a run leaves behind. */
export interface Run {
  readonly recording: Recording
  readonly results: readonly Result[]
  readonly requestsByRole: ReadonlyMap<Role, number>
  /** What it made and could not remove; one sentence each. */
  readonly leftBehind: readonly string[]
  /** Why the run came to its end too early; undefined: it did not. */
  readonly interrupted: string | undefined
  readonly durationMs: number
}

export function offerOf({ facts, control, receiver, noReceiver }: Target): Offer {
  return { facts, hasControl: control !== undefined, hasReceiver: receiver !== undefined, noReceiver }
}

/** Yields each requirement's result once, and returns the whole run. Closes nothing that it did not open. */
export async function* runConformance(target: Target, options: RunOptions): AsyncGenerator<Result, Run> {
  const { choice, limits, signal, onEvent = () => {}, sections = allSections } = options
  const startedAt = target.time.now()
  const plan = planRun(sections, choice, limits, offerOf(target))
  onEvent({ type: 'plan', plan })
  const courier = createCourier({
    target,
    maxRequests: limits.maxRequests,
    signal,
    onExchange: exchange => onEvent({ type: 'exchange', exchange }),
    onWait: (ms, because) => onEvent({ type: 'wait', ms, because }),
  })
  const states = new Map<string, StepState>()
  for (const [name, because] of plan.leftOut) states.set(name, { state: 'skipped', because })
  const notes = new Map<string, unknown>()
  const recording: Recording = {
    target: target.facts,
    exchanges: courier.exchanges,
    deliveries: target.receiver?.deliveries ?? [],
    steps: states,
    notes,
  }
  const removals = createRemovals(courier.sendUnrecorded)
  const mainRequests = target.control === undefined ? limits.mainRequests : Number.POSITIVE_INFINITY
  const work = { target, courier, recording, notes, removals, mainRequests }
  const results: Result[] = []
  const settle = function* (isLast: boolean): Generator<Result> {
    for (const result of settled({ plan, recording, done: results, isLast })) {
      results.push(result)
      yield result
    }
  }
  let interrupted: string | undefined
  try {
    for (const step of plan.steps) {
      if (signal.aborted) break
      onEvent({ type: 'step', name: step.name })
      states.set(step.name, await stateAfter(step, work))
      yield* settle(false)
    }
  } finally {
    interrupted = signal.aborted ? String(signal.reason) : undefined
    for (const { name } of plan.steps)
      if (!states.has(name))
        states.set(name, { state: 'skipped', because: 'the run was interrupted before it' })
    await removals.removeAll()
  }
  yield* settle(true)
  return {
    recording,
    results: results.toSorted((a, b) => plan.requirements.indexOf(a.id) - plan.requirements.indexOf(b.id)),
    requestsByRole: courier.sent,
    leftBehind: removals.left,
    interrupted,
    durationMs: target.time.now() - startedAt,
  }
}

interface Work {
  readonly target: Target
  readonly courier: Courier
  readonly recording: Recording
  readonly notes: Map<string, unknown>
  readonly removals: Removals
  readonly mainRequests: number
}

async function stateAfter(step: Step, work: Work): Promise<StepState> {
  const missing = (step.after ?? []).find(name => work.recording.steps.get(name)?.state !== 'done')
  if (missing !== undefined)
    return { state: 'skipped', because: `it needs ${missing}, which could not be run to its end` }
  try {
    await step.run(stepContext(step, work))
    return { state: 'done' }
  } catch (error) {
    if (error instanceof HarnessError) return { state: 'error', because: error.message }
    if (work.courier.isAborted()) return { state: 'skipped', because: 'the run was interrupted' }
    throw error
  }
}

interface Settling {
  readonly plan: Plan
  readonly recording: Recording
  readonly done: readonly Result[]
  readonly isLast: boolean
}

/** The requirements about which nothing more will be learnt, but for those already done. */
function settled({ plan, recording, done, isLast }: Settling): Result[] {
  const known = new Set(done.map(({ id }) => id))
  return plan.requirements
    .filter(id => !known.has(id))
    .map(id => ({ id, checks: plan.checks.filter(({ requirement }) => requirement === id) }))
    .filter(
      ({ checks }) =>
        isLast ||
        checks.every(
          ({ steps }) => typeof steps !== 'string' && steps.every(name => recording.steps.has(name)),
        ),
    )
    .map(({ id, checks }) => judgeRequirement(id, checks, recording))
}

/** Judges a recording again, without a request. */
export function judgeRecording(
  recording: Recording,
  ids: readonly RequirementId[],
  sections: readonly Section[] = allSections,
): Result[] {
  const checks = sections.flatMap(section => section.checks)
  return ids
    .filter(id => Object.hasOwn(requirements, id))
    .map(id =>
      judgeRequirement(
        id,
        checks.filter(({ requirement }) => requirement === id),
        recording,
      ),
    )
}
