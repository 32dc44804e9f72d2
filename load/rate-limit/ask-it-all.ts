// The questions of the rate-limit scenario in their order: fill one window one by one, look at the others, hit the clock
// minute's edge with all keys at once, then obey. Limiters of each kind answer some of them differently.
import { rateLimit } from '#openapi/generated/limits.ts'
import { besidePhases, togetherPhase } from '../oracle/keys.ts'
import type { Observation } from '../oracle/observation.ts'
import type { RunContext } from '../scenario.ts'
import type { Asker } from './asker.ts'
import { momentsToAsk } from './moments.ts'
import type { RunClock } from './run-clock.ts'

export interface Questions {
  readonly context: RunContext
  readonly asker: Asker
  /** All that was answered so far; what is not to be judged is taken out. */
  readonly seen: Observation[]
  readonly clock: RunClock
  readonly mainKey: string
  readonly otherKeys: readonly string[]
  readonly windowMs: number
}

/** A first request too near to the clock minute would not tell its edge from a window of its own. */
const leastFromEdge = 1 / 20
const latestStart = 3 / 4
/** Where a moved clock starts in its minute: not at a round second, so that rounding shows. */
const movedStart = 20.3 / 60

/** Apart from the first, so that a log lets one out before the rest; at other parts of a second, so that `Date` tells more. */
const othersAfterMs = 1370
const fillAfterMs = 4740

/** Beyond the second in which windows may mix. */
const edgeLaterMs = 1500

const wrongEvery = 7
const rounds = 2

/** @returns why it did not ask at all */
export async function askItAll(questions: Questions): Promise<string | undefined> {
  const { asker, clock, mainKey, otherKeys, windowMs } = questions
  await clock.reach(goodStart(clock.now() + clock.aimMs(), windowMs, clock.isMoved) - clock.aimMs())
  const first = await firstAnswer(questions)
  const startedAt = clock.now()
  const limit = Math.max(1, first?.limit ?? rateLimit.default)
  const beyond = limit + Math.max(3, Math.ceil(limit / 10))

  const needed = beyond * (4 + 2 * otherKeys.length)
  if (needed > questions.context.requestsLeft)
    return `the limit of ${limit} takes some ${needed} requests to be told, more than the cap leaves`

  await clock.reach(startedAt + othersAfterMs)
  // Each other key once, before and after the main key's window is used up.
  for (const key of otherKeys) await asker.ask({ key, phase: besidePhases.before, count: 1, connections: 1 })
  await clock.reach(startedAt + fillAfterMs)
  await asker.ask({ key: mainKey, phase: 'fill', count: beyond, connections: 1, wrongEvery })
  for (const key of otherKeys) await asker.ask({ key, phase: besidePhases.after, count: 1, connections: 1 })

  // One window is filled at once in its middle, so that the race is told from the edge.
  const lastKey = otherKeys.at(-1)
  const { connections } = questions.context.options
  if (lastKey !== undefined)
    await asker.ask({ key: lastKey, phase: 'fill-at-once', count: beyond, connections })

  await askAtEdge(questions, beyond)
  for (let round = 1; round <= rounds; round += 1) {
    const isLast = await obey(questions, { round, beyond, until: startedAt + 2 * windowMs + 1000 })
    if (isLast) return undefined
  }
  return undefined
}

/** A key that somebody used just before is left alone for a window: what is seen then is all there is. */
async function firstAnswer({
  context,
  asker,
  clock,
  mainKey,
  seen,
  windowMs,
}: Questions): Promise<Observation | undefined> {
  const one = { key: mainKey, count: 1, connections: 1 }
  let [first] = await asker.ask({ ...one, phase: 'first' })
  // One that was lost may have counted.
  if (first?.outcome === 'lost') [first] = await asker.ask({ ...one, phase: 'first' })
  if (first?.limit === undefined || first.remaining === undefined || first.remaining >= first.limit - 1)
    return first
  context.progress({ phase: 'first', message: `${mainKey} was used before: waiting for a window` })
  await clock.reach(
    goodStart(clock.now() + clock.aimMs() + windowMs + 1000, windowMs, clock.isMoved) - clock.aimMs(),
  )
  seen.splice(0)
  const [again] = await asker.ask({ ...one, phase: 'first' })
  return again
}

/** The second around the clock minute: some before it, all keys beyond their limits at it, some more after it. */
async function askAtEdge({ context, asker, clock, mainKey, otherKeys, windowMs }: Questions, beyond: number) {
  const edge = nextEdge(clock.now() + clock.aimMs(), windowMs) - clock.aimMs()
  const { connections } = context.options
  context.progress({ phase: 'edge', message: `to the edge at ${new Date(edge).toISOString()}` })
  const doubtMs = clock.doubtMs()
  await clock.reach(edge - windowMs / 4)
  await asker.ask({ key: mainKey, phase: 'middle', count: 1, connections: 1 })
  await clock.reach(edge - (clock.isMoved ? 1 : doubtMs + 250))
  await asker.ask({ key: mainKey, phase: 'edge-before', count: 5, connections })
  // As near to the edge as is surely behind it: what nobody can assign to a window proves nothing.
  await clock.reach(edge + doubtMs)
  const keys = [mainKey, ...otherKeys]
  await Promise.all(
    keys.map((key, index) =>
      // The second key asks one by one, so that the edge is told from the race.
      asker.ask({ key, phase: togetherPhase, count: beyond, connections: index === 1 ? 1 : connections }),
    ),
  )
  await clock.reach(edge + doubtMs + edgeLaterMs)
  const count = Math.max(3, Math.ceil(beyond / 5))
  await Promise.all(keys.map(key => asker.ask({ key, phase: 'edge-later', count, connections: 1 })))
}

/** Comes just before and exactly when it was told to; once let in, asks for all there is. True: nothing is left to ask. */
async function obey(questions: Questions, { round, beyond, until }: Round): Promise<boolean> {
  const { context, asker, clock, mainKey, windowMs } = questions
  const refusals = refusedSinceAdmission(questions)
  if (refusals.length === 0) {
    // What was refused before was let in meanwhile. At once: one by one, a log lets in as many again as time lets out.
    const { connections } = context.options
    await asker.ask({ key: mainKey, phase: `obedience-${round}-all`, count: beyond, connections })
    return false
  }
  const aimMs = clock.aimMs()
  const moments = momentsToAsk(refusals, { windowMs, isExact: clock.isMoved, now: clock.now(), aimMs })
  for (const { at, phase } of moments) {
    if (at > until) return true
    context.progress({
      phase: `obedience-${round}`,
      message: `${phase} ${new Date(at + aimMs).toISOString()}`,
    })
    await clock.reach(at)
    const one = { key: mainKey, phase: `obedience-${round}-${phase}`, count: 1, connections: 1 }
    const answers = await asker.ask(one)
    if (answers.some(({ outcome }) => outcome === 'admitted')) {
      await asker.ask({ ...one, phase: `obedience-${round}-all`, count: beyond })
      return false
    }
  }
  return true
}

interface Round {
  readonly round: number
  /** How many to ask for once let in: more than a limit. */
  readonly beyond: number
  /** Nobody waits longer. */
  readonly until: number
}

function refusedSinceAdmission({ seen, mainKey }: Questions): Observation[] {
  const own = seen.filter(({ key }) => key === mainKey).toSorted((a, b) => a.sentMs - b.sentMs)
  return own.slice(own.findLastIndex(({ outcome }) => outcome === 'admitted') + 1)
}

function goodStart(now: number, windowMs: number, isMoved: boolean): number {
  const minute = Math.floor(now / windowMs) * windowMs
  if (isMoved) return minute + windowMs * (1 + movedStart)
  const share = (now - minute) / windowMs
  if (share < leastFromEdge) return minute + windowMs * leastFromEdge
  return share <= latestStart ? now : minute + windowMs * (1 + leastFromEdge)
}

function nextEdge(now: number, windowMs: number): number {
  return (Math.floor(now / windowMs) + 1) * windowMs
}
