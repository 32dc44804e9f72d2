// A refusal's form: 429 RATE_LIMITED, and a Retry-After in whole seconds that the body repeats (rate.exceeded, rate.retry-after).
import type { Case } from './case.ts'
import { type Timed, wholeNumber } from './observation.ts'
import type { Offence } from './offence.ts'

export function refusalForm({ observations }: Case): Offence[] {
  return [
    ...observations
      .filter(({ outcome }) => outcome === 'refused')
      .flatMap(o => [...statusAndCode(o), ...retryAfter(o)]),
    ...observations
      .filter(({ outcome, retryAfter }) => outcome === 'admitted' && retryAfter !== undefined)
      .map(o => ({
        ...about(
          o,
          'retry-after-without-refusal',
          'rate.retry-only-429',
          'An answer that is no refusal has a Retry-After.',
        ),
        severity: 'warning' as const,
      })),
  ]
}

function statusAndCode(o: Timed): Offence[] {
  if (o.status !== 429)
    return [
      {
        ...about(
          o,
          'refusal-with-wrong-status',
          'rate.exceeded',
          'Past the limit comes another status than 429.',
        ),
        expected: '429',
        actual: String(o.status),
      },
    ]
  if (o.code === 'RATE_LIMITED') return []
  return [
    {
      ...about(o, 'refusal-with-wrong-code', 'rate.exceeded', 'The code of a 429 is not RATE_LIMITED.'),
      expected: 'RATE_LIMITED',
      actual: o.code ?? 'none',
    },
  ]
}

function retryAfter(o: Timed): Offence[] {
  const value = o.retryAfter
  const offence = (name: string, message: string): Offence => ({
    ...about(o, name, 'rate.retry-after', message),
    actual: value ?? 'none',
  })
  if (value === undefined) return [offence('retry-after-missing', 'A refusal has no Retry-After.')]
  const seconds = wholeNumber(value)
  if (seconds === undefined) {
    if (/^\d+\.\d+$/.test(value))
      return [offence('retry-after-fractional', 'Retry-After is no whole number.')]
    if (!Number.isNaN(Date.parse(value)))
      return [offence('retry-after-is-a-date', 'Retry-After is a date, not seconds.')]
    return [offence('retry-after-not-a-number', 'Retry-After is no number of seconds.')]
  }
  if (seconds < 0) return [offence('retry-after-negative', 'Retry-After is below zero.')]
  if (o.retryInBody === seconds) return []
  return [
    {
      ...offence('retry-after-differs-from-body', 'error.retry_after is not the number in Retry-After.'),
      expected: value,
      actual: JSON.stringify(o.retryInBody) ?? 'none',
    },
  ]
}

function about(o: Timed, name: string, requirement: string, message: string): Offence {
  return { name, requirement, message, key: o.key, shownBy: [o] }
}
