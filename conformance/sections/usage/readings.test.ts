import { describe, expect, test } from 'vitest'
import type { Exchange } from '../../model/exchange.ts'
import type { Recording } from '../../model/recording.ts'
import { creditsLost, judgeFall } from './readings.ts'

const june = '2026-06-01T00:00:00.000Z'
const july = '2026-07-01T00:00:00.000Z'

function answered(
  label: string,
  operation: Exchange['operation'],
  json: unknown,
  role: Exchange['role'],
): Exchange {
  return {
    label,
    step: label.replace(/\/.*/, ''),
    role,
    operation,
    request: { method: 'GET', url: 'https://api.example/', headers: [], body: undefined },
    response: { status: 200, headers: [], body: JSON.stringify(json), json },
    sentAt: 0,
    receivedAt: 0,
    throttled: false,
    concurrent: false,
  }
}

function usage(label: string, left: unknown, start = june, role: Exchange['role'] = 'main'): Exchange {
  return answered(label, 'getUsage', { data: { usage: { leads_remaining: left }, period: { start } } }, role)
}

function unlock(label: string, credits_used = 1): Exchange {
  return answered(label, 'unlockLead', { meta: { credits_used } }, 'main')
}

const spent = unlock('x/call')

function recordingOf(...exchanges: readonly Exchange[]): Recording {
  return {
    target: {
      baseUrl: 'https://api.example',
      isLoopback: false,
      expectedLimit: 60,
      isDeprecated: false,
      keys: ['main'],
      facts: {},
    },
    exchanges,
    deliveries: [],
    steps: new Map(),
    notes: new Map(),
  }
}

const fall = { of: 'x/call', to: 'x/usage' }

describe('what went between two readings', () => {
  test.each([
    { what: 'is their difference', given: [usage('a/usage', 9), spent, usage('x/usage', 7)], want: 2 },
    {
      what: 'is counted from the last reading before the call',
      given: [usage('a/usage', 9), usage('b/usage', 8), spent, usage('x/usage', 7)],
      want: 1,
    },
    {
      what: "is not read off another account's usage",
      given: [usage('a/usage', 9), usage('b/usage', 1, june, 'noCredits'), spent, usage('x/usage', 7)],
      want: 2,
    },
    {
      what: 'is told by the second key of the account as well',
      given: [usage('a/usage', 9, june, 'second'), spent, usage('x/usage', 8)],
      want: 1,
    },
  ])('$what', ({ given, want }) => {
    expect(creditsLost(recordingOf(...given), fall)).toBe(want)
  })

  test.each([
    { what: 'nothing was sent', given: [usage('a/usage', 9)] },
    { what: 'there is no reading before', given: [spent, usage('x/usage', 7)] },
    { what: 'a reading tells no balance', given: [usage('a/usage', 9), spent, usage('x/usage', '7')] },
    { what: 'a month has ended', given: [usage('a/usage', 9), spent, usage('x/usage', 99, july)] },
    {
      what: 'readings cost something themselves',
      given: [usage('auth-schemes/lower-case', 9), usage('auth-let-in/usage', 8), spent, usage('x/usage', 7)],
    },
    {
      what: 'another call has spent since the last reading',
      given: [usage('a/usage', 9), unlock('b/call'), spent, usage('x/usage', 7)],
    },
    {
      what: 'the usage is brought up to date later',
      given: [
        usage('a/usage', 9),
        unlock('unlock-lead/first'),
        usage('unlock-lead/usage', 9),
        spent,
        usage('x/usage', 7),
      ],
    },
  ])('cannot be said where $what', ({ given }) => {
    expect(creditsLost(recordingOf(...given), fall)).toHaveProperty('notAsked')
  })
})

test.each([
  { left: 8, by: 1, findings: 0 },
  { left: 7, by: 1, findings: 1 },
  { left: 9, by: 1, findings: 1 },
  { left: 9, by: 0, findings: 0 },
])('of 9 credits $left are left where $by should go: $findings findings', ({ left, by, findings }) => {
  const judge = judgeFall('export.cost', { ...fall, by, because: 'one was locked' })
  expect(judge(recordingOf(usage('a/usage', 9), spent, usage('x/usage', left)))).toHaveLength(findings)
})
