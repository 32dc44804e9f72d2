// A refusal is a promise: let in again after Retry-After, and not before Reset (rate.retry-truthful). Judged by what happened,
// whatever algorithm it is; between requests whose order is known, with the time that surely passed or surely did not.
import { byKey, type Case } from './case.ts'
import { isSaneReset } from './header-form.ts'
import { type Timed, wasBefore, wholeNumber } from './observation.ts'
import type { Offence } from './offence.ts'

/** Reset is told in whole seconds. */
const grainMs = 1000

export function obedience({ observations, windowMs }: Case): Offence[] {
  return [...byKey(observations)].flatMap(([key, own]) => {
    const refusals = own.filter(({ outcome }) => outcome === 'refused')
    return refusals.flatMap(refusal => [
      ...brokenPromise(key, refusal, own),
      ...brokenRefusal(key, refusal, { own, windowMs }),
    ])
  })
}

/** Refused again although the time told is over, and nobody can have been let in instead. */
function brokenPromise(key: string, refusal: Timed, own: readonly Timed[]): Offence[] {
  const seconds = wholeNumber(refusal.retryAfter)
  if (seconds === undefined) return []
  const again = own.find(
    o => o.outcome === 'refused' && wasBefore(refusal, o) && o.sentAt - refusal.doneAt >= seconds * 1000,
  )
  if (again === undefined) return []
  // One that was on its way together with the refusal took its place only if it came after what was promised.
  const freedAt = refusal.sentAt + (seconds - 1) * 1000
  const instead = own.some(
    o => o.outcome !== 'refused' && !wasBefore(again, o) && (wasBefore(refusal, o) || o.doneAt >= freedAt),
  )
  if (instead) return []
  return [
    {
      name: 'refuses-after-retry-after',
      requirement: 'rate.retry-truthful',
      key,
      message: `A client that waited the ${seconds} s of Retry-After is refused again.`,
      expected: 'let in',
      actual: String(again.status),
      shownBy: [refusal, again],
    },
  ]
}

/** Let in although the refusal before said that it would be later. */
function brokenRefusal(
  key: string,
  refusal: Timed,
  { own, windowMs }: { own: readonly Timed[]; windowMs: number },
): Offence[] {
  const early = own.find(
    o => o.outcome === 'admitted' && wasBefore(refusal, o) && isBeforeTheTimeTold(refusal, o, windowMs),
  )
  if (early === undefined) return []
  const isAtOnce = early.phase === refusal.phase && early.doneAt - refusal.sentAt < grainMs
  return [
    {
      name: isAtOnce ? 'refusal-reopens-window' : 'admits-before-reset',
      requirement: 'rate.retry-truthful',
      key,
      message: isAtOnce
        ? 'A request right after a refusal is let in: the refusal opened the window again.'
        : 'A request is let in before the time that the refusal named.',
      expected: '429',
      actual: String(early.status),
      shownBy: [refusal, early],
    },
  ]
}

function isBeforeTheTimeTold(refusal: Timed, o: Timed, windowMs: number): boolean {
  if (isSaneReset(refusal, windowMs)) return o.latestAt <= (refusal.reset ?? 0) * 1000 - grainMs
  const seconds = wholeNumber(refusal.retryAfter)
  return seconds !== undefined && o.doneAt - refusal.sentAt <= (seconds - 2) * 1000
}
