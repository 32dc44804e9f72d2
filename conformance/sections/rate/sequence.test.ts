// Which sequences of Remaining are lawful. Readings are written as `Remaining@seconds`, with `!` for a refusal, `?` for an
// answer that may or may not be counted, and brackets around those sent at the same time.
import { describe, expect, test } from 'vitest'
import type { Exchange } from '../../model/exchange.ts'
import { type Reading, readingOf } from './readings.ts'
import { fallsOf } from './sequence.ts'

const startsAt = Date.parse('2026-11-22T10:00:00Z')
const endsAt = startsAt / 1000 + 60

function readings(text: string): Reading[] {
  let isConcurrent = false
  return text.split(' ').map((word, index) => {
    if (word.startsWith('[')) isConcurrent = true
    const [, remaining = '', seconds = '', mark = ''] = /(-?\d+)@([\d.]+)([!?]?)/.exec(word) ?? []
    const at = startsAt + Number(seconds) * 1000
    const reading = readingOf(exchangeOf({ index, remaining, at, mark, isConcurrent }))
    if (word.endsWith(']')) isConcurrent = false
    return reading
  })
}

interface Told {
  readonly index: number
  readonly remaining: string
  readonly at: number
  readonly mark: string
  readonly isConcurrent: boolean
}

function exchangeOf({ index, remaining, at, mark, isConcurrent }: Told): Exchange {
  const status = { '!': 429, '?': 401 }[mark] ?? 200
  const reset = at < endsAt * 1000 ? endsAt : endsAt + 60
  return {
    label: `step/${index}`,
    step: 'step',
    role: 'main',
    operation: 'getUsage',
    request: { method: 'GET', url: 'https://a.example', headers: [], body: undefined },
    response: {
      status,
      headers: [
        ['X-RateLimit-Limit', '60'],
        ['X-RateLimit-Remaining', remaining],
        ['X-RateLimit-Reset', String(reset)],
      ],
      body: '',
      json: undefined,
    },
    sentAt: at,
    receivedAt: at,
    throttled: false,
    concurrent: isConcurrent,
  }
}

describe('Remaining', () => {
  test.each<{ given: string; what: string }>([
    { given: '59@1 58@2 57@3', what: 'falls by one' },
    { given: '20@1 19@2', what: 'begins where another run has left it' },
    { given: '59@1 [56@2 58@2 57@2] 55@3', what: 'falls by one for each of several at once, in any order' },
    { given: '59@1 [57@2 57@2] 56@3', what: 'is read by two at once after both were counted' },
    { given: '1@1 0@2 0@3! 59@61', what: 'stands at 0 while requests are refused' },
    { given: '1@1 [0@2 0@2! 0@2!]', what: 'stands at 0 for those of several that are refused' },
    { given: '5@50 59@61', what: 'begins anew with a window' },
    { given: '5@50 9@59.5 8@59.7', what: 'recovers within the last second, which Reset may have rounded up' },
    { given: '59@1 59@2? 57@3', what: 'falls by one more if a 401 is counted' },
    { given: '59@1 59@2? 58@3', what: 'does not if it is not' },
  ])('$what: $given', ({ given }) => {
    expect(fallsOf(readings(given)) ?? []).toEqual([])
  })

  test.each<{ given: string; actual: string; what: string }>([
    { given: '59@1 59@2', actual: '59', what: 'stands still' },
    { given: '59@1 60@2', actual: '60', what: 'rises within a window' },
    { given: '59@1 57@2', actual: '57', what: 'falls by two' },
    { given: '59@1 59@2? 56@3', actual: '56', what: 'falls by more than a 401 explains' },
    { given: '59@1 [58@2 58@2]', actual: '58, 58', what: 'falls by one for two at once' },
    { given: '59@1 [57@2 59@2]', actual: '57, 59', what: 'is told as it was before' },
  ])('$what: $given', ({ given, actual }) => {
    expect(fallsOf(readings(given))?.map(finding => finding.actual)).toEqual([actual])
  })

  test('is not compared where there is but one answer', () => {
    expect(fallsOf(readings('59@1'))).toBeUndefined()
  })
})
