import { expect, test } from 'vitest'
import type { Call, RunContext } from '../scenario.ts'
import { steps } from '../scenarios/steps.ts'
import { runArrivals } from './arrivals.ts'

/** A context whose requests leave so late, each answered at once. */
function sendingLate(lateMs: number): RunContext {
  const nowMs = () => performance.now()
  return {
    target: { url: '', keys: ['key-1'], control: undefined, makeKey: async () => '' },
    ...{ options: steps.defaults, signal: new AbortController().signal, requestsLeft: Infinity },
    ...{ nowMs, wallNow: nowMs, credentials: () => ({}) },
    ...{ record() {}, spend() {}, onEnd() {}, progress() {}, sleep: async () => {} },
    async send({ operation, phase, dueMs = 0 }: Call) {
      const sentMs = dueMs + lateMs
      const sample = { key: 'key-1', phase, operation, dueMs, sentMs, doneMs: sentMs + 5, status: 200 }
      return { sample, headers: {}, text: '' }
    },
  }
}

test('a request that left late counts from when it was due, and the run that sent it so proves nothing', async () => {
  const { missed, latency, latenessP99Ms } = await runArrivals(sendingLate(20), {
    keys: ['key-1'],
    requests: [{ operation: 'searchLeads', weight: 1 }],
    phaseOf: () => 'step-1',
    pacer: { perSecond: 200, durationMs: 50 },
  })
  expect(latenessP99Ms).toBeCloseTo(20, 1)
  expect(latency.percentileMs(50)).toBeCloseTo(25, 1)
  expect(missed).toContain('1 request in 100 was sent more than 20.0 ms late')
})
