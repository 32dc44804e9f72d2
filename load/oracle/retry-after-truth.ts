// Retry-After against the end of the window that refused: as many seconds as are left, rounded up (rate.retry-truthful).
// One second more than that is taken for rounding; one millisecond less sends an obedient client into a second refusal.
import { byKey, type Case } from './case.ts'
import { type Timed, wholeNumber } from './observation.ts'
import type { Offence } from './offence.ts'
import type { Window } from './windows.ts'

interface Told {
  readonly o: Timed
  readonly told: number
  /** Milliseconds that were left until the window's end, at least and at most. */
  readonly leastMs: number
  readonly mostMs: number
}

export function retryAfterTruth({ windows }: Case): Offence[] {
  const told = windows.filter(({ isFixed }) => isFixed).flatMap(toldIn)
  return [...byKey(told.map(entry => ({ ...entry, key: entry.o.key, sentMs: entry.o.sentMs })))].flatMap(
    ([key, own]) => (isConstant(own) ? [constant(key, own)] : own.flatMap(untrue)),
  )
}

function toldIn({ members, endsAt }: Window): Told[] {
  return members.flatMap(o => {
    const told = wholeNumber(o.retryAfter)
    if (o.outcome !== 'refused' || told === undefined) return []
    return [{ o, told, leastMs: endsAt.earliest - o.latestAt, mostMs: endsAt.latest - o.earliestAt }]
  })
}

/** The same number, while the time left was not the same by seconds. */
function isConstant(own: readonly Told[]): boolean {
  const left = own.map(({ leastMs, mostMs }) => (leastMs + mostMs) / 2)
  return new Set(own.map(({ told }) => told)).size === 1 && Math.max(...left) - Math.min(...left) > 3000
}

function constant(key: string, own: readonly Told[]): Offence {
  const message = 'Retry-After is always the same, however long the window still lasts.'
  const shownBy = [own[0], own.at(-1)].flatMap(entry => entry?.o ?? [])
  return { ...about(key, 'retry-after-constant', message, shownBy), actual: String(own[0]?.told) }
}

function untrue({ o, told, leastMs, mostMs }: Told): Offence[] {
  const offence = (name: string, message: string): Offence[] => [
    {
      ...about(o.key, name, message, [o]),
      expected: String(Math.max(1, Math.ceil(mostMs / 1000))),
      actual: String(told),
    },
  ]
  if (told * 1000 <= leastMs - 1000)
    return offence('retry-after-too-short', 'Retry-After ends long before the window does.')
  if (told * 1000 < leastMs)
    return offence('retry-after-rounded-down', 'Retry-After ends up to a second before the window does.')
  if (told * 1000 > Math.max(mostMs, 0) + 2000)
    return offence('retry-after-too-long', 'Retry-After ends long after the window does.')
  return []
}

function about(key: string, name: string, message: string, shownBy: readonly Timed[]): Offence {
  return { name, requirement: 'rate.retry-truthful', key, message, shownBy }
}
