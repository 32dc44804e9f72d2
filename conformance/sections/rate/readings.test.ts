import { expect, test } from 'vitest'
import type { Exchange } from '../../model/exchange.ts'
import { targetTimeOf } from './readings.ts'

const receivedAt = Date.parse('2026-11-22T10:00:00.000Z')
const ahead = 'Sun, 22 Nov 2026 10:00:30 GMT'

test.each([
  { of: 'an envelope', timestamp: '2026-11-22T10:00:05.250Z', date: ahead, want: 5250 },
  { of: 'a file, whose Date alone tells it', timestamp: undefined, date: ahead, want: 30_000 },
  { of: 'an envelope with a time that cannot be', timestamp: 'today', date: ahead, want: 30_000 },
  { of: 'a Date of another hour', timestamp: undefined, date: 'Sun, 22 Nov 2026 11:00:00 GMT', want: 0 },
  { of: 'what tells no time', timestamp: undefined, date: undefined, want: 0 },
])("the target's own time is read off $of", ({ timestamp, date, want }) => {
  const exchange: Exchange = {
    label: 'a/b',
    step: 'a',
    role: 'main',
    operation: 'getUsage',
    request: { method: 'GET', url: 'https://a.example/api/v1/account/usage', headers: [], body: undefined },
    response: {
      status: 200,
      headers: date === undefined ? [] : [['date', date]],
      body: '',
      json: { meta: { timestamp } },
    },
    sentAt: receivedAt,
    receivedAt,
    throttled: false,
    concurrent: false,
  }
  expect(targetTimeOf(exchange) - receivedAt).toBe(want)
})
