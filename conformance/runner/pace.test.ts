import { describe, expect, test } from 'vitest'
import type { Exchange, HeaderLine } from '../model/exchange.ts'
import type { Role } from '../model/roles.ts'
import { createPace, pauseAfter, windowIn } from './pace.ts'

/** Ten seconds before the window of these headers ends. */
const now = 1_772_116_250_000

function response(headers: readonly HeaderLine[]): Exchange['response'] {
  return { status: 200, headers, body: '', json: undefined }
}

function rate(remaining: string, reset: string): HeaderLine[] {
  return [
    ['x-ratelimit-limit', '60'],
    ['X-RateLimit-Remaining', remaining],
    ['X-RateLimit-Reset', reset],
  ]
}

function exchange(role: Role, headers: readonly HeaderLine[]): Exchange {
  return {
    label: 'a/b',
    step: 'a',
    role,
    operation: 'getUsage',
    request: { method: 'GET', url: 'https://a.example', headers: [], body: undefined },
    response: response(headers),
    sentAt: now,
    receivedAt: now,
    throttled: false,
    concurrent: false,
  }
}

describe('the pause before a request', () => {
  test.each<{ what: string; heard: readonly [Role, HeaderLine[]][]; want: number }>([
    { what: 'none, if nothing is known', heard: [], want: 0 },
    { what: 'none, while some are left', heard: [['main', rate('1', '1772116260')]], want: 0 },
    { what: 'until Reset, when none is left', heard: [['main', rate('0', '1772116260')]], want: 10_000 },
    {
      what: 'until Reset, when fewer than none are',
      heard: [['main', rate('-1', '1772116260')]],
      want: 10_000,
    },
    { what: 'none, when Reset has passed', heard: [['main', rate('0', '1772116240')]], want: 0 },
    { what: 'none, for the sake of another key', heard: [['second', rate('0', '1772116260')]], want: 0 },
    {
      what: 'by the last answer',
      heard: [
        ['main', rate('0', '1772116260')],
        ['main', rate('59', '1772116320')],
      ],
      want: 0,
    },
    {
      what: 'as before, after an answer that does not tell',
      heard: [
        ['main', rate('0', '1772116260')],
        ['main', []],
      ],
      want: 10_000,
    },
    { what: 'a window at most', heard: [['main', rate('0', '1772116260000')]], want: 60_000 },
    { what: 'none, where the headers are no numbers', heard: [['main', rate('none', 'soon')]], want: 0 },
  ])('is $what', ({ heard, want }) => {
    const pace = createPace()
    for (const [role, headers] of heard) pace.heed(exchange(role, headers))
    expect(pace.pauseMs('main', now)).toBe(want)
  })
})

describe('the pause after a refusal', () => {
  test.each<{ given: HeaderLine[]; want: number }>([
    { given: [['Retry-After', '12']], want: 12_000 },
    { given: [['retry-after', '0']], want: 0 },
    { given: [['Retry-After', '1.5']], want: 1500 },
    { given: [['Retry-After', '-3']], want: 0 },
    { given: [['Retry-After', '3600']], want: 60_000 },
    { given: [['Retry-After', 'Thu, 26 Feb 2026 14:31:00 GMT']], want: 60_000 },
    { given: [], want: 60_000 },
  ])('$given: $want ms', ({ given, want }) => {
    expect(pauseAfter(response(given))).toBe(want)
  })
})

describe('the window that an answer tells', () => {
  test.each([
    { given: rate('48', '1772116260'), want: { limit: 60, remaining: 48, endsAt: 1_772_116_260_000 } },
    { given: rate('48', '').slice(0, 2), want: undefined },
    { given: rate('48', 'soon'), want: undefined },
    {
      given: rate('48', '1772116260').slice(1),
      want: { limit: undefined, remaining: 48, endsAt: 1_772_116_260_000 },
    },
  ])('$given', ({ given, want }) => {
    expect(windowIn(response(given))).toEqual(want)
  })
})
