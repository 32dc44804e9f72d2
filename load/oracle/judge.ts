// The oracle: a fold of what was observed into findings, and the lines that show how it came to them. Pure; no time, no network.
import { rateLimit } from '#openapi/generated/limits.ts'
import type { Finding } from '../finding.ts'
import type { WindowCount } from '../scenario.ts'
import { admittedTruth, type Tally, tallies } from './admitted.ts'
import { algorithmEvidence, identify } from './algorithm.ts'
import { byKey, type Case } from './case.ts'
import { glidingAdmittedTruth } from './gliding-admitted.ts'
import { headerForm } from './header-form.ts'
import { fairnessEvidence, keysTruth } from './keys.ts'
import { limitTruth, possibleLimits } from './limit-truth.ts'
import type { AlgorithmName } from './models.ts'
import { obedience } from './obedience.ts'
import type { Observation, Timed } from './observation.ts'
import { toFindings } from './offence.ts'
import { refusalForm } from './refusal-form.ts'
import { remainingTruth } from './remaining-truth.ts'
import { resetTruth } from './reset-truth.ts'
import { retryAfterTruth } from './retry-after-truth.ts'
import { type ClockOffset, inServerTime } from './server-clock.ts'
import { windowsOf } from './windows.ts'

export interface Evidence {
  readonly observations: readonly Observation[]
  readonly offset: ClockOffset
  readonly windowMs: number
  /** The key that was used beyond its limit: what is told of the algorithm is told by it. */
  readonly mainKey: string
  /** Where a control route told it, not the headers. */
  readonly knownLimit?: number | undefined
  /** Keys that nobody else can have used. */
  readonly freshKeys: ReadonlySet<string>
}

export interface Judgement {
  readonly findings: readonly Finding[]
  readonly lines: readonly string[]
  readonly algorithm: AlgorithmName | undefined
  readonly limit: number
  /** The windows' count furthest from what it should be; the limit where each is right, NaN where none can be counted. */
  readonly admitted: number
  readonly refused: number
  readonly windows: readonly WindowCount[]
}

const checks = [
  headerForm,
  refusalForm,
  limitTruth,
  admittedTruth,
  glidingAdmittedTruth,
  remainingTruth,
  resetTruth,
  retryAfterTruth,
  obedience,
  keysTruth,
] as const

/** @returns undefined where nothing was let in or refused: nothing can be judged */
export function judge(evidence: Evidence): Judgement | undefined {
  const { offset, windowMs, mainKey, freshKeys } = evidence
  const observations = inServerTime(evidence.observations, offset)
  const own = byKey(observations).get(mainKey) ?? []
  if (!own.some(({ outcome }) => outcome !== 'lost')) return undefined
  const { limit, identification } = identified(own, evidence)
  const algorithm = identification.name
  const windows = windowsOf(observations, { limit, windowMs, algorithm, freshKeys })
  const judged: Case = { observations, windows, algorithm, limit, windowMs }
  const all = tallies(judged)
  const offences = checks.flatMap(check => check(judged))
  const isCounted =
    all.length > 0 ||
    (algorithm !== undefined && !offences.some(({ requirement }) => requirement === 'rate.exact'))
  return {
    findings: toFindings(offences),
    lines: [...algorithmEvidence(identification), ...fairnessEvidence(judged), toleranceLine(offset)],
    algorithm,
    limit,
    admitted: isCounted ? furthest(all, limit) : Number.NaN,
    refused: observations.filter(({ outcome }) => outcome === 'refused').length,
    windows: all.map(({ window, sent, admitted }) => ({
      key: window.key,
      startMs: window.members[0]?.sentMs ?? 0,
      limit,
      sent,
      admitted,
    })),
  }
}

/** With the first limit that makes a known limiter of it; the likeliest where none does. */
function identified(own: readonly Timed[], { knownLimit, windowMs }: Evidence) {
  const withLimit = (limit: number) => ({ limit, identification: identify(own, { limit, windowMs }) })
  const [likeliest = rateLimit.default, ...others] =
    knownLimit === undefined ? possibleLimits(own) : [knownLimit]
  const first = withLimit(likeliest)
  if (first.identification.name !== undefined) return first
  return others.map(withLimit).find(({ identification }) => identification.name !== undefined) ?? first
}

function furthest(all: readonly Tally[], limit: number): number {
  const wrong = all.flatMap(({ admitted, atMost, refused, window }) =>
    admitted > limit ? [admitted] : refused > 0 && window.isFresh && atMost < limit ? [atMost] : [],
  )
  return wrong.reduce(
    (worst, count) => (Math.abs(count - limit) > Math.abs(worst - limit) ? count : worst),
    limit,
  )
}

function toleranceLine({ minMs, maxMs }: ClockOffset): string {
  if (minMs === 0 && maxMs === 0)
    return 'Tolerance: none in time, the run moved the clock of the target itself.'
  const width = Math.round(maxMs - minMs)
  return (
    `Tolerance: the server's clock is ${Math.round(minMs)} to ${Math.round(maxMs)} ms ahead of this machine's; a request counts for ` +
    `either side of an edge that lies between its sending and its answer, or within these ${width} ms. Reset may be rounded either way.`
  )
}
