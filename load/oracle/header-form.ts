// The headers' form, answer by answer: there, whole numbers, in the unit that the reference names (rate.headers, rate.reset).
import type { Case } from './case.ts'
import type { Timed } from './observation.ts'
import type { Offence } from './offence.ts'

const names = ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'] as const

/** An epoch time in seconds passes this in the year 5138, one in milliseconds did in 1973. */
const millisecondsFrom = 1e11
/** Less than this as an epoch time is before 2001: a duration. */
const durationsBelow = 1e9

export function headerForm({ observations, windowMs }: Case): Offence[] {
  return observations
    .filter(({ status }) => status !== 0)
    .flatMap(o => [...presence(o), ...numbers(o), ...unitOfReset(o, windowMs)])
}

/** Whether a Reset is a time in seconds that a window may end at: only then is it worth judging further. */
export function isSaneReset(o: Timed, windowMs: number): boolean {
  return (
    o.reset !== undefined &&
    o.reset >= durationsBelow &&
    o.reset < millisecondsFrom &&
    inRange(o, windowMs) === 0
  )
}

function presence(o: Timed): Offence[] {
  const missing = names.filter(name => o.raw[name] === undefined)
  if (missing.length === 0) return []
  const isRefused = o.outcome === 'refused'
  return [
    {
      name: isRefused ? 'headers-missing-when-refused' : 'headers-missing',
      requirement: 'rate.headers',
      key: o.key,
      message: `${isRefused ? 'A refusal' : 'An answer'} lacks ${missing.join(', ')}.`,
      shownBy: [o],
    },
  ]
}

function numbers(o: Timed): Offence[] {
  const values = { limit: o.limit, remaining: o.remaining, reset: o.reset }
  const malformed = Object.entries(values).filter(
    ([name, value]) => value === undefined && o.raw[`x-ratelimit-${name}`] !== undefined,
  )
  const offences = malformed.map(([name]) => ({
    name: `${name}-not-a-whole-number`,
    requirement: name === 'reset' ? 'rate.reset' : 'rate.headers',
    key: o.key,
    message: `X-RateLimit-${name} is no whole number.`,
    actual: o.raw[`x-ratelimit-${name}`] ?? '',
    shownBy: [o],
  }))
  if (o.remaining === undefined || o.remaining >= 0) return offences
  const message = 'Remaining is below zero.'
  const negative = {
    name: 'remaining-negative',
    requirement: 'rate.remaining',
    key: o.key,
    message,
    shownBy: [o],
  }
  return [...offences, { ...negative, actual: String(o.remaining) }]
}

function unitOfReset(o: Timed, windowMs: number): Offence[] {
  if (o.reset === undefined) return []
  const offence = (name: string, message: string): Offence[] => [
    { name, requirement: 'rate.reset', key: o.key, message, actual: String(o.reset), shownBy: [o] },
  ]
  if (o.reset >= millisecondsFrom)
    return offence('reset-in-milliseconds', 'Reset counts milliseconds, not seconds.')
  if (o.reset < durationsBelow) return offence('reset-relative', 'Reset is a duration, not a Unix time.')
  if (inRange(o, windowMs) < 0) return offence('reset-in-the-past', 'Reset was over before the answer came.')
  if (inRange(o, windowMs) > 0) return offence('reset-too-far', 'Reset is more than one window ahead.')
  return []
}

/** -1: before now, 1: more than a window ahead; a second is the grain of the header. */
function inRange({ reset = 0, earliestAt, latestAt }: Timed, windowMs: number): -1 | 0 | 1 {
  if (reset * 1000 <= earliestAt - 1000) return -1
  return reset * 1000 >= latestAt + windowMs + 1000 ? 1 : 0
}
