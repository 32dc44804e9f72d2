// Which limiter is it? Each model is asked what was asked of the target, at the same times; the one that lets in as many in
// every phase is it. The phases about a window's edge set them apart, and are the evidence.
import type { WindowSize } from './case.ts'
import { type AlgorithmName, algorithmNames, algorithmTitles, models } from './models.ts'
import type { Timed } from './observation.ts'

export interface PhaseFit {
  readonly phase: string
  /** Server time of its first and last request, epoch ms. */
  readonly fromAt: number
  readonly toAt: number
  readonly sent: number
  readonly admitted: number
  readonly predicted: Readonly<Record<AlgorithmName, number>>
}

export interface Identification {
  /** Undefined: what was seen fits none, or fits several. */
  readonly name: AlgorithmName | undefined
  readonly phases: readonly PhaseFit[]
  /** Requests that each model would have answered otherwise, counted phase by phase. */
  readonly misses: Readonly<Record<AlgorithmName, number>>
}

/** More misses than this share of all requests, and it is none of them. */
const worstShare = 0.35
/** A poor fit is believed only where the next is poorer by this factor: a faulty limiter of its kind. */
const poorShare = 0.1
const poorLead = 1.5
/**
 * The best must be ahead of the next by this share of a limit, and by two requests where it misses any itself: noise at an
 * edge is a request or two.
 */
const leastLead = 0.1
const leadInNoise = 2

/** Of one key's observations; nobody else may have used it for a window before the first. */
export function identify(observations: readonly Timed[], size: WindowSize): Identification {
  const answered = observations.filter(({ outcome }) => outcome !== 'lost')
  const fits = recordOf(name => bestFit(name, answered, size))
  const phases = [...Map.groupBy(answered, ({ phase }) => phase)].map(([phase, members]) => ({
    phase,
    fromAt: Math.min(...members.map(o => timeOf(o, 0.5))),
    toAt: Math.max(...members.map(o => timeOf(o, 0.5))),
    sent: members.length,
    admitted: members.filter(({ outcome }) => outcome === 'admitted').length,
    predicted: recordOf(name => fits[name].predicted.get(phase) ?? 0),
  }))
  const misses = recordOf(name => fits[name].misses)
  return { name: decide(misses, answered.length, size.limit), phases, misses }
}

/** Lines for a person: which it is, and what was let in where the models differ. */
export function algorithmEvidence({ name, phases, misses }: Identification): string[] {
  const head =
    name === undefined
      ? 'Algorithm: not told. What was seen fits no known limiter, or more than one.'
      : `Algorithm: ${algorithmTitles[name]}.`
  const telling = phases.filter(({ predicted }) => new Set(Object.values(predicted)).size > 1)
  return [
    head,
    ...telling.map(({ phase, fromAt, toAt, sent, admitted, predicted }) => {
      const others = algorithmNames.map(other => `${other} ${predicted[other]}`).join(', ')
      return `${clockTime(fromAt)} to ${clockTime(toAt)}, ${phase}: ${admitted} of ${sent} let in (would be: ${others})`
    }),
    `Answers that would have been others: ${algorithmNames.map(other => `${other} ${misses[other]}`).join(', ')}.`,
  ]
}

interface Fit {
  readonly predicted: ReadonlyMap<string, number>
  readonly misses: number
}

/** Steps from one bound of the server's clock to the other: where in between it is, nobody knows. */
const clockSteps = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1]

/** A model is right if it is with a clock that the server may have. */
function bestFit(name: AlgorithmName, answered: readonly Timed[], size: WindowSize): Fit {
  const fits = clockSteps.map(step => fitAt(step, name, { answered, ...size }))
  return fits.reduce((best, fit) => (fit.misses < best.misses ? fit : best))
}

function fitAt(
  step: number,
  name: AlgorithmName,
  { answered, ...size }: WindowSize & { answered: readonly Timed[] },
): Fit {
  const inOrder = answered.toSorted((a, b) => timeOf(a, step) - timeOf(b, step) || a.sentMs - b.sentMs)
  const admit = models[name](size)
  const predicted = new Map<string, number>()
  const actual = new Map<string, number>()
  for (const o of inOrder) {
    predicted.set(o.phase, (predicted.get(o.phase) ?? 0) + Number(admit(timeOf(o, step))))
    actual.set(o.phase, (actual.get(o.phase) ?? 0) + Number(o.outcome === 'admitted'))
  }
  const misses = [...predicted].map(([phase, count]) => Math.abs(count - (actual.get(phase) ?? 0)))
  return { predicted, misses: misses.reduce((sum, count) => sum + count, 0) }
}

/** Halfway between sending and answer, by the server's clock as it is at this step between its bounds. */
function timeOf({ sentAt, doneAt, earliestAt, latestAt }: Timed, step: number): number {
  const least = earliestAt - sentAt
  const most = latestAt - doneAt
  return (sentAt + doneAt) / 2 + least + step * (most - least)
}

function decide(misses: Identification['misses'], sent: number, limit: number): AlgorithmName | undefined {
  const [best, next] = algorithmNames.toSorted((a, b) => misses[a] - misses[b])
  if (best === undefined || next === undefined) return undefined
  const leastAhead = Math.max(misses[best] === 0 ? 1 : leadInNoise, limit * leastLead)
  const isAhead = misses[next] - misses[best] >= leastAhead
  const isGood = misses[best] <= sent * poorShare
  const isLikely = misses[best] <= sent * worstShare && misses[next] >= misses[best] * poorLead
  return isAhead && (isGood || isLikely) ? best : undefined
}

function recordOf<Value>(value: (name: AlgorithmName) => Value): Record<AlgorithmName, Value> {
  return {
    'fixed-aligned': value('fixed-aligned'),
    'fixed-first': value('fixed-first'),
    'sliding-log': value('sliding-log'),
    'token-bucket': value('token-bucket'),
  }
}

const clockTime = (at: number): string => new Date(at).toISOString().slice(11, 23)
