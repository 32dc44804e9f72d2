// How many a window lets in: as many as were sent, up to the limit; not one more, not one fewer, under any concurrency (rate.exact).
// Requests that an edge may have put on either side count for neither "too many" nor "too few".
import type { Case } from './case.ts'
import { type Timed, wasBefore } from './observation.ts'
import type { Offence } from './offence.ts'
import type { Window } from './windows.ts'

export interface Tally {
  readonly window: Window
  readonly sent: number
  /** Surely and at most; they differ by what an edge or a lost answer leaves open. */
  readonly admitted: number
  readonly atMost: number
  readonly refused: number
}

/** One for each fixed window. */
export function tallies({ windows, observations }: Case): Tally[] {
  return windows
    .filter(({ isFixed }) => isFixed)
    .map(window => {
      const count = (list: readonly Timed[], outcome: Timed['outcome']) =>
        list.filter(o => o.outcome === outcome).length
      const lost = observations.filter(({ key, outcome }) => key === window.key && outcome === 'lost').length
      const admitted = count(window.members, 'admitted')
      return {
        window,
        sent: window.members.length,
        admitted,
        atMost: admitted + count(window.doubtful, 'admitted') + lost,
        refused: count(window.members, 'refused'),
      }
    })
}

export function admittedTruth(judged: Case): Offence[] {
  const all = tallies(judged)
  const over = all.filter(({ admitted }) => admitted > judged.limit)
  const under = all.filter(
    ({ window, refused, atMost }) => window.isFresh && refused > 0 && atMost < judged.limit,
  )
  const name = nameOfExcess(all, over, judged.limit)
  return [
    ...over.map(tally => offence(name, tally, judged.limit)),
    ...under.map(tally => offence('admits-fewer-than-limit', tally, judged.limit)),
  ]
}

const messages = {
  'admits-past-limit': 'A window lets in more than its limit.',
  'admits-past-limit-concurrently':
    'A window lets in more than its limit when requests come at once, and no more one by one.',
  'admits-past-limit-at-edge':
    'A window lets in more than its limit when requests come in its first second, and no more later.',
  'admits-fewer-than-limit': 'A window refuses before its limit is reached.',
} as const

/** What all windows that let in too many have in common, and windows that held their limit have not. */
function nameOfExcess(all: readonly Tally[], over: readonly Tally[], limit: number): keyof typeof messages {
  const exact = all.filter(tally => tally.refused > 0 && !over.includes(tally))
  const isRacing = over.every(isAtOnce) && exact.some(tally => !isAtOnce(tally))
  const isEdgy =
    over.every(tally => inFirstSecond(tally) >= tally.admitted - limit) &&
    exact.some(tally => inFirstSecond(tally) === 0)
  // Both at once: a race shows in the middle of a window too, where one was filled at once.
  const isNoRace = !isRacing || exact.some(tally => isAtOnce(tally) && inFirstSecond(tally) === 0)
  if (isEdgy && isNoRace) return 'admits-past-limit-at-edge'
  return isRacing ? 'admits-past-limit-concurrently' : 'admits-past-limit'
}

/** A quarter or more of those let in were on their way together with the next. */
function isAtOnce({ window }: Tally): boolean {
  const admitted = letIn(window).toSorted((a, b) => a.sentMs - b.sentMs)
  const together = admitted.filter((o, index) => {
    const next = admitted[index + 1]
    return next !== undefined && !wasBefore(o, next)
  })
  return together.length * 4 >= admitted.length
}

function inFirstSecond({ window }: Tally): number {
  return letIn(window).filter(({ earliestAt }) => earliestAt < window.startsAt.latest + 1000).length
}

const letIn = ({ members }: Window) => members.filter(({ outcome }) => outcome === 'admitted')

function offence(name: keyof typeof messages, { window, admitted, sent }: Tally, limit: number): Offence {
  return {
    name,
    requirement: 'rate.exact',
    key: window.key,
    message: messages[name],
    expected: `${Math.min(limit, sent)} of ${sent}`,
    actual: `${admitted} of ${sent}`,
    shownBy: window.members.filter(({ outcome }) => outcome === 'admitted').slice(-3),
  }
}
