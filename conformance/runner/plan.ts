// What a run will send, before it sends anything: the steps that the chosen requirements need, less those that the target,
// the user's consent or the budget rule out.
import picomatch from 'picomatch'
import { type RequirementId, requirements } from '#openapi/generated/requirements.ts'
import type { Level } from '#openapi/provenance.ts'
import type { Check } from '../model/check.ts'
import type { TargetFacts } from '../model/recording.ts'
import { type AskedRole, facts, isKeyRole, type Role, roles } from '../model/roles.ts'
import type { Section } from '../model/section.ts'
import type { Need, Step } from '../model/step.ts'
import { notApplicable } from '../requirements/not-applicable.ts'

export interface Choice {
  /** Ids and globs; all if empty. */
  readonly only: readonly string[]
  readonly skip: readonly string[]
  /** The least sure level that is asked. */
  readonly level: Level
}

export interface Limits {
  readonly maxRequests: number
  readonly maxCredits: number
  /** Requests that the main key may make before it has to wait; what does not fit is left out, choices first. */
  readonly mainRequests: number
  readonly allowWrites: boolean
}

export interface Offer {
  readonly facts: TargetFacts
  readonly hasControl: boolean
  readonly hasReceiver: boolean
  readonly noReceiver: string | undefined
}

export interface Plan {
  readonly requirements: readonly RequirementId[]
  readonly checks: readonly Check[]
  /** In the order of sending. */
  readonly steps: readonly Step[]
  /** Why a step that would have been of use is left out. */
  readonly leftOut: ReadonlyMap<string, string>
  /** Requests at most, by role. */
  readonly requests: ReadonlyMap<Role, number>
  readonly credits: number
}

const importance: Readonly<Record<Level, number>> = { documented: 3, inferred: 2, chosen: 1 }
/** Of the main key's window: the last requests, and one more after the pause, belong to the proof of the limit itself. */
const leastForBurst = 3

export function planRun(sections: readonly Section[], choice: Choice, limits: Limits, offer: Offer): Plan {
  const steps = sections.flatMap(section => section.steps)
  const chosen = idsOf(choice)
  const checks = sections
    .flatMap(section => section.checks)
    .filter(({ requirement }) => chosen.includes(requirement))
  const wanted = withPrerequisites(steps, checks)
  const leftOut = new Map<string, string>()
  for (const step of steps.filter(({ name }) => wanted.has(name))) {
    const missing = reasonAgainst(step, limits, offer) ?? missingPrerequisite(step, leftOut)
    if (missing !== undefined) leftOut.set(step.name, missing)
  }
  const feasible = steps.filter(({ name }) => wanted.has(name) && !leftOut.has(name))
  const affordable = withinBudget(feasible, wanted, limits, offer, leftOut)
  return {
    requirements: chosen,
    checks,
    steps: affordable,
    leftOut,
    requests: requestsOf(affordable, offer),
    credits: creditsOf(affordable),
  }
}

/** Requirements of the levels asked that match `only` and not `skip`, in the order of the contract's list. */
export function idsOf({ only, skip, level }: Choice): RequirementId[] {
  const isWanted = only.length === 0 ? () => true : matcher(only)
  const isUnwanted = skip.length === 0 ? () => false : matcher(skip)
  return requirementIds().filter(
    id => importance[requirements[id].level] >= importance[level] && isWanted(id) && !isUnwanted(id),
  )
}

/** A star matches within and across the parts of an id: `webhooks.*` has webhooks.lead.unlocked too. */
export function matcher(globs: readonly string[]): (id: string) => boolean {
  return picomatch([...globs], { bash: true, dot: true })
}

export function requirementIds(): RequirementId[] {
  return Object.keys(requirements).filter(isRequirementId)
}

export function isRequirementId(id: string): id is RequirementId {
  return Object.hasOwn(requirements, id)
}

/** The steps that are needed, with the importance of the most important requirement that each serves. */
function withPrerequisites(steps: readonly Step[], checks: readonly Check[]): Map<string, number> {
  const wanted = new Map<string, number>()
  function want(name: string, weight: number): void {
    if ((wanted.get(name) ?? 0) >= weight) return
    wanted.set(name, weight)
    for (const earlier of steps.find(step => step.name === name)?.after ?? []) want(earlier, weight)
  }
  for (const { requirement, steps: needed } of checks) {
    if (Object.hasOwn(notApplicable, requirement) || typeof needed === 'string') continue
    for (const name of needed) want(name, importance[requirements[requirement].level])
  }
  // Passive checks alone: some traffic is needed for them to see anything, with a key and without.
  if (wanted.size === 0 && checks.length > 0) for (const { name } of sampleOf(steps)) want(name, 1)
  return wanted
}

const sampleSize = 3

/** The first steps that ask without a key, and the first that ask with the main one, of those that change nothing. */
function sampleOf(steps: readonly Step[]): Step[] {
  const harmless = steps.filter(
    ({ needs = [], credits = 0, fillsWindow }) => needs.length === 0 && credits === 0 && !fillsWindow,
  )
  const first = (role: Role) =>
    harmless.filter(({ requests }) => (requests[role] ?? 0) > 0).slice(0, sampleSize)
  return [...first('none'), ...first('main')]
}

function reasonAgainst(step: Step, limits: Limits, offer: Offer): string | undefined {
  for (const role of Object.keys(step.requests)) {
    if (isKeyRole(role) && !offer.facts.keys.includes(role))
      return `set ${roles[role].variable} to ${roles[role].what}`
  }
  for (const need of step.needs ?? []) {
    const reason = reasonAgainstNeed(need, limits, offer)
    if (reason !== undefined) return reason
  }
  const credits = step.credits ?? 0
  if (credits > limits.maxCredits)
    return `allow ${credits} credits to be spent (--allow-spend, --max-credits)`
  return undefined
}

function reasonAgainstNeed(need: Need, limits: Limits, offer: Offer): string | undefined {
  const noControl = 'only a mock can do this on demand (its control routes)'
  const reasons: Record<Need, string | undefined> = {
    writes: limits.allowWrites ? undefined : 'allow webhooks to be made and removed (--allow-writes)',
    receiver: offer.hasReceiver
      ? undefined
      : (offer.noReceiver ?? 'give a URL that reaches this machine (--webhook-url)'),
    clock: offer.hasControl ? undefined : 'only a mock can move its clock (its control routes)',
    control: offer.hasControl ? undefined : noControl,
    remote: offer.facts.isLoopback ? 'a target on loopback is exempt' : undefined,
    deletedLeadId:
      offer.facts.facts.deletedLeadId === undefined
        ? `set ${facts.deletedLeadId.variable} to ${facts.deletedLeadId.what}`
        : undefined,
  }
  return reasons[need]
}

function missingPrerequisite({ after = [] }: Step, leftOut: ReadonlyMap<string, string>): string | undefined {
  const earlier = after.find(name => leftOut.has(name))
  return earlier === undefined ? undefined : `${leftOut.get(earlier)} (it needs ${earlier})`
}

/** Leaves out the least important steps, the last of them first, until what is left can be paid for. */
function withinBudget(
  feasible: readonly Step[],
  weights: ReadonlyMap<string, number>,
  limits: Limits,
  offer: Offer,
  leftOut: Map<string, string>,
): Step[] {
  let steps = [...feasible]
  for (;;) {
    const excess = excessOf(steps, limits, offer)
    const victim = excess && leastImportant(steps, weights, excess, offer)
    if (excess === undefined || victim === undefined) return steps
    const dropped = withDependents(steps, victim.name)
    for (const { name } of dropped) leftOut.set(name, excess.because)
    steps = steps.filter(step => !dropped.includes(step))
  }
}

interface Excess {
  readonly of: 'main' | 'requests' | 'credits'
  readonly because: string
}

function excessOf(steps: readonly Step[], limits: Limits, offer: Offer): Excess | undefined {
  const requests = requestsOf(steps, offer)
  const all = [...requests.values()].reduce((sum, count) => sum + count, 0)
  if (creditsOf(steps) > limits.maxCredits)
    return {
      of: 'credits',
      because: `allow more than ${limits.maxCredits} credits to be spent (--allow-spend, --max-credits)`,
    }
  // Where the clock can be moved, waiting for another window costs nothing.
  if (!offer.hasControl && (requests.get('main') ?? 0) > limits.mainRequests)
    return {
      of: 'main',
      because:
        'there is no room for it in one window of the key: set LEADLEAP_API_KEY_SECOND, or allow more windows (--windows)',
    }
  if (all > limits.maxRequests)
    return { of: 'requests', because: `allow more than ${limits.maxRequests} requests (--max-requests)` }
  return undefined
}

function leastImportant(
  steps: readonly Step[],
  weights: ReadonlyMap<string, number>,
  { of }: Excess,
  offer: Offer,
): Step | undefined {
  const helps = (step: Step) => {
    if (of === 'credits') return (step.credits ?? 0) > 0
    if (of === 'requests') return true
    return [...requestsOf([step], offer).keys()].includes('main')
  }
  const weightOf = ({ name }: Step) => weights.get(name) ?? 0
  return steps.filter(helps).reduce<Step | undefined>((least, step) => {
    if (least === undefined) return step
    return weightOf(step) <= weightOf(least) ? step : least
  }, undefined)
}

function withDependents(steps: readonly Step[], name: string): Step[] {
  const names = new Set([name])
  for (const step of steps) if ((step.after ?? []).some(earlier => names.has(earlier))) names.add(step.name)
  return steps.filter(step => names.has(step.name))
}

/** Requests by role, `spare` settled, and what fills the window counted as what is left of it. */
export function requestsOf(steps: readonly Step[], offer: Offer): Map<Role, number> {
  const counts = new Map<Role, number>()
  const add = (role: Role, count: number) =>
    void (count > 0 && counts.set(role, (counts.get(role) ?? 0) + count))
  let spare = 0
  for (const step of steps) {
    for (const [asked, count] of Object.entries(step.requests)) {
      const role = askedRole(asked)
      if (role === 'spare') spare += count
      else add(role, count)
    }
  }
  const onSecond = Math.min(spare, mostSpare(offer.facts))
  add('second', onSecond)
  add('main', spare - onSecond)
  if (steps.some(({ fillsWindow }) => fillsWindow)) {
    const others = counts.get('main') ?? 0
    const { expectedLimit } = offer.facts
    // Steps that move the clock leave the window that the others were counted in: then a whole one is filled besides.
    const filled = offer.hasControl ? others + expectedLimit : Math.max(expectedLimit, others + leastForBurst)
    counts.set('main', filled + 2)
  }
  return counts
}

/** How many requests the second key may stand in for: a window's, less those that only it can make; none if it is not there. */
export function mostSpare({ expectedLimit, keys }: Pick<TargetFacts, 'expectedLimit' | 'keys'>): number {
  return keys.includes('second') ? Math.max(0, expectedLimit - leastForBurst) : 0
}

function askedRole(asked: string): AskedRole {
  if (asked === 'spare' || asked === 'none' || isKeyRole(asked)) return asked
  throw new Error(`There is no role "${asked}".`)
}

function creditsOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { credits = 0 }) => sum + credits, 0)
}
