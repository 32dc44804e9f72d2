// Each faulty limiter is caught by its name, near and far; what is not caught here would be missed on a deployment.
import { describe, expect, test } from 'vitest'
import { faultyLimiters } from './faulty-limiters.ts'
import { runVirtually } from './virtual-run.ts'

test('there are as many faults as names', () => {
  expect(new Set(faultyLimiters.map(({ name }) => name)).size).toBe(faultyLimiters.length)
})

describe.each([
  { network: 'near', delayMs: [0.2, 2] as const, limit: 20 },
  { network: 'far', delayMs: [10, 35] as const, limit: 60 },
])('over a $network network, a limiter that', ({ delayMs, limit }) => {
  test.each(faultyLimiters)('$name is caught as $caughtAs', async ({ caughtAs, create, dress }) => {
    const { findings, invalid, metrics } = await runVirtually({ limiter: create(limit), dress, delayMs })
    expect(findings.map(({ name }) => name)).toContain(caughtAs)
    expect(invalid).toBeUndefined()
    // No threshold holds beside a finding that says the opposite.
    const isExact = findings.every(({ requirement }) => requirement !== 'rate.exact')
    expect(metrics['admitted'] === metrics['limit'] && !isExact).toBe(false)
  })
})
