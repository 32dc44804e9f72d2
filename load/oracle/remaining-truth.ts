// Remaining falls by one with each request of a window, whatever its outcome: no gap, no repeat, from the limit less one to
// nothing (rate.remaining). Compared as sets: answers of one connection overtake those of another.
import type { Case } from './case.ts'
import type { Timed } from './observation.ts'
import type { Offence } from './offence.ts'
import type { Window } from './windows.ts'

type Counted = Timed & { readonly remaining: number }

export function remainingTruth({ windows, observations, limit }: Case): Offence[] {
  const lost = observations.filter(({ outcome }) => outcome === 'lost').length
  const left = observations
    .filter(({ outcome, remaining = 0 }) => outcome === 'refused' && remaining > 0)
    .map(o => offence(o.key, 'remaining-when-refused', 'A refusal says that requests remain.', [o]))
  return [
    ...left,
    ...windows.flatMap(window => {
      const counted = window.members.filter(isCounted)
      if (counted.length === 0) return []
      const unseen = window.doubtful.length + lost
      const start = window.isFresh && window.isFixed ? startOffences(window, counted, { limit, unseen }) : []
      return [...start, ...(repeats(window, counted) ?? gaps(window, counted, unseen))]
    }),
  ]
}

function startOffences(
  { key }: Window,
  counted: readonly Counted[],
  { limit, unseen }: { limit: number; unseen: number },
): Offence[] {
  const highest = counted.reduce((a, b) => (b.remaining > a.remaining ? b : a))
  const isHigh = highest.remaining > limit - 1
  if (!isHigh && highest.remaining >= limit - 1 - unseen) return []
  return [
    {
      ...offence(
        key,
        isHigh ? 'remaining-starts-too-high' : 'remaining-starts-too-low',
        'The first answer of a window does not leave the limit less one.',
        [highest],
      ),
      expected: String(limit - 1),
      actual: String(highest.remaining),
    },
  ]
}

function repeats({ key }: Window, counted: readonly Counted[]): Offence[] | undefined {
  const seen = [...Map.groupBy(counted, ({ remaining }) => remaining).values()]
  const repeated = seen.filter(({ length }) => length > 1)
  if (repeated.length === 0) return undefined
  const shownBy = repeated.flat()
  if (seen.length === 1 && counted.length > 2)
    return [offence(key, 'remaining-constant', 'Remaining never changes.', shownBy)]
  const rightOnes = counted.filter(({ wrongOnPurpose }) => !wrongOnPurpose)
  const isOverWrongOnes = new Set(rightOnes.map(({ remaining }) => remaining)).size === rightOnes.length
  return isOverWrongOnes && rightOnes.length > 1 && rightOnes.length < counted.length
    ? [offence(key, 'remaining-ignores-failures', 'Remaining does not count requests that fail.', shownBy)]
    : [offence(key, 'remaining-repeats', 'Two answers of a window have the same Remaining.', shownBy)]
}

function gaps({ key }: Window, counted: readonly Counted[], unseen: number): Offence[] {
  const inOrder = counted.toSorted((a, b) => b.remaining - a.remaining)
  const highest = inOrder[0]?.remaining ?? 0
  const lowest = inOrder.at(-1)?.remaining ?? 0
  if (highest - lowest + 1 - counted.length <= unseen) return []
  const at = inOrder.findIndex(
    (o, index) => o.remaining - (inOrder[index + 1]?.remaining ?? o.remaining - 1) > 1,
  )
  return [offence(key, 'remaining-skips', 'Remaining falls by more than one.', inOrder.slice(at, at + 2))]
}

function isCounted(o: Timed): o is Counted {
  return o.outcome === 'admitted' && o.remaining !== undefined
}

function offence(key: string, name: string, message: string, shownBy: readonly Timed[]): Offence {
  return { name, requirement: 'rate.remaining', key, message, shownBy }
}
