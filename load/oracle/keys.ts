// Each key has a window of its own: one key's flood leaves what another has left as it was, and keys that ask for the same at
// once get the same (rate.per-key).
import { tallies } from './admitted.ts'
import { byKey, type Case } from './case.ts'
import { type Timed, wasBefore } from './observation.ts'
import type { Offence } from './offence.ts'

/** Phases in which the other keys ask once each, before and after one key uses up its window. */
export const besidePhases = { before: 'others-before', after: 'others-after' } as const

export function keysTruth(judged: Case): Offence[] {
  const touched = touchedKeys(judged)
  // One cause, one name: keys that share a count get less than theirs at once too.
  return touched.length > 0 ? touched : unequalKeys(judged)
}

/** The phase in which all keys ask for more than their limits at once. */
export const togetherPhase = 'edge-after'

/** What was used up beside it, by the share of a limit that no other cause would take from an idle key. */
const leastShare = 0.25

/** A line for a person: what each got of what all asked for at once. */
export function fairnessEvidence({ observations }: Pick<Case, 'observations'>): string[] {
  const together = byKey(observations.filter(({ phase }) => phase === togetherPhase))
  if (together.size < 2) return []
  const shares = [...together].map(([key, own]) => {
    const letIn = own.filter(({ outcome }) => outcome === 'admitted').length
    return `${key} ${letIn} of ${own.length}`
  })
  return [`Keys at once: ${shares.join(', ')} let in.`]
}

function touchedKeys({ observations, limit }: Case): Offence[] {
  return observations
    .filter(({ phase }) => phase === besidePhases.after)
    .flatMap(after => {
      const before = observations.find(({ phase, key }) => phase === besidePhases.before && key === after.key)
      if (before === undefined || before.outcome !== 'admitted') return []
      const isTouched =
        after.outcome === 'refused'
          ? (before.remaining ?? 1) > 0
          : takenBetween(before, after) > limit * leastShare
      return isTouched && wasBefore(before, after) ? [touchedOffence(before, after)] : []
    })
}

/** Beyond the request itself; 0 where the headers do not say. */
function takenBetween({ remaining: before }: Timed, { remaining: after }: Timed): number {
  return before === undefined || after === undefined ? 0 : before - 1 - after
}

function touchedOffence(before: Timed, after: Timed): Offence {
  return {
    name: 'key-touched-by-another',
    requirement: 'rate.per-key',
    key: after.key,
    message: 'The requests of another key used up what this one had left.',
    expected: `Remaining ${(before.remaining ?? 0) - 1}`,
    actual: after.outcome === 'refused' ? 'refused' : `Remaining ${after.remaining}`,
    shownBy: [before, after],
  }
}

function unequalKeys(judged: Case): Offence[] {
  const full = tallies(judged).filter(({ refused, window }) => refused > 0 && window.isFresh)
  const together = Map.groupBy(full, ({ window }) => window.startsAt.earliest)
  return [...together.values()].flatMap(atOnce => {
    const [first] = atOnce
    if (first === undefined) return []
    const least = atOnce.reduce((a, b) => (b.atMost < a.atMost ? b : a))
    const most = atOnce.reduce((a, b) => (b.admitted > a.admitted ? b : a))
    if (most.admitted <= least.atMost || most.admitted > judged.limit) return []
    return [
      {
        name: 'keys-treated-unequally',
        requirement: 'rate.per-key',
        key: least.window.key,
        message: 'Of keys that asked for as much at once, one got less than another.',
        expected: `${most.admitted}, as ${most.window.key}`,
        actual: String(least.admitted),
        shownBy: least.window.members.filter(({ outcome }) => outcome === 'refused').slice(0, 2),
      },
    ]
  })
}
