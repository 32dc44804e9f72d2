// Reset is the window's end, to the second, and the same in all of its answers (rate.reset).
// Judged only by what was surely decided within one window; where windows are not fixed, until the Reset has come.
import { byKey, type Case } from './case.ts'
import { isSaneReset } from './header-form.ts'
import { type Timed, wasBefore } from './observation.ts'
import type { Offence } from './offence.ts'
import type { Window } from './windows.ts'

/** A whole second stands for any moment less than a second away from it, rounded up or down. */
const grainMs = 1000

export function resetTruth(judged: Case): Offence[] {
  const fixed = judged.windows.filter(({ isFixed }) => isFixed)
  if (fixed.length === 0) return movesBeforeItsTime(judged)
  return fixed.flatMap(window => {
    const sane = window.members.filter(o => isSaneReset(o, judged.windowMs))
    return moves(window, sane) ?? untrue(window, sane)
  })
}

function moves({ key }: Window, members: readonly Timed[]): Offence[] | undefined {
  const values = [...new Set(members.map(({ reset }) => reset))]
  if (values.length < 2) return undefined
  const shownBy = values.flatMap(value => members.find(({ reset }) => reset === value) ?? [])
  return [movesOffence(key, shownBy)]
}

function untrue({ key, endsAt }: Window, members: readonly Timed[]): Offence[] {
  return members.flatMap(o => {
    const at = (o.reset ?? 0) * 1000
    const isLate = at >= endsAt.latest + grainMs
    if (!isLate && at > endsAt.earliest - grainMs) return []
    return [
      {
        name: isLate ? 'reset-too-late' : 'reset-too-early',
        requirement: 'rate.reset',
        key,
        message: `Reset names a time ${isLate ? 'after' : 'before'} the window's end.`,
        expected: String(Math.ceil(endsAt.latest / 1000)),
        actual: String(o.reset),
        shownBy: [o],
      },
    ]
  })
}

function movesBeforeItsTime({ observations, windowMs }: Case): Offence[] {
  return [...byKey(observations)].flatMap(([key, own]) => {
    const sane = own.filter(o => isSaneReset(o, windowMs))
    return sane.flatMap((o, index) => {
      const later = sane
        .slice(index + 1)
        .find(
          other =>
            wasBefore(o, other) &&
            other.reset !== o.reset &&
            other.latestAt <= (o.reset ?? 0) * 1000 - grainMs,
        )
      return later === undefined ? [] : [movesOffence(key, [o, later])]
    })
  })
}

function movesOffence(key: string, shownBy: readonly Timed[]): Offence {
  return {
    name: 'reset-moves',
    requirement: 'rate.reset',
    key,
    message: 'Reset changes within a window.',
    actual: shownBy.map(({ reset }) => reset).join(', '),
    shownBy,
  }
}
