import { describe, expect, test } from 'vitest'
import { createRecorder } from '../measure/recorder.ts'
import type { Outcome, StopReason } from '../scenario.ts'
import { parseThreshold } from '../thresholds.ts'
import { exitCodes, judgeRun } from './verdict.ts'

const nothing: Outcome = { metrics: {}, findings: [], evidence: [] }
const threshold = parseThreshold('errors==0', { metrics: ['errors'], parts: [] })

interface Given {
  readonly statuses: readonly number[]
  readonly outcome?: Partial<Outcome>
  readonly stopped?: StopReason
  readonly hasThresholds?: boolean
}

function judged({ statuses, outcome = {}, stopped, hasThresholds = true }: Given) {
  const recorder = createRecorder()
  for (const status of statuses) {
    recorder.record({ key: 'k', phase: 'p', operation: 'getUsage', dueMs: 0, sentMs: 0, doneMs: 1, status })
  }
  const result = { outcome: { ...nothing, ...outcome }, recorder, startedAt: 0, durationMs: 1, stopped }
  return judgeRun(result, hasThresholds ? [threshold] : [])
}

const failure = { name: 'f', severity: 'failure', message: 'it broke' } as const
const warning = { name: 'w', severity: 'warning', message: 'it creaked' } as const

describe('the exit code of a run', () => {
  test.each<Given & { title: string; code: number; says?: string }>([
    { title: 'all held', statuses: [200, 429], code: 0 },
    { title: 'a warning', statuses: [200], outcome: { findings: [warning] }, code: 0 },
    { title: 'a threshold that did not hold', statuses: [200, 500], code: 1, says: 'errors==0 did not hold' },
    {
      title: 'a failure found',
      statuses: [200],
      outcome: { findings: [failure] },
      code: 1,
      says: 'it broke',
    },
    { title: 'no answer at all', statuses: [0, 0], code: 3, says: 'none of 2 requests was answered' },
    { title: 'nothing sent', statuses: [], code: 3, says: 'not one request was sent' },
    { title: 'a missed schedule', statuses: [200, 500], outcome: { invalid: 'late' }, code: 3, says: 'late' },
    { title: 'an interrupt', statuses: [200], stopped: 'interrupt', code: 3, says: 'it was interrupted' },
    { title: 'a cap after something was proved', statuses: [200], stopped: 'max-requests', code: 0 },
    ...[500, 401, 404, 429].map(status => ({
      ...{ title: `nothing but ${status}, and no threshold on it`, statuses: [status, status] },
      ...{ hasThresholds: false, code: 1, says: 'not one request succeeded' },
    })),
  ])('$title: $code', ({ code, says, ...given }) => {
    const { judgement, reasons } = judged(given)
    expect(exitCodes[judgement]).toBe(code)
    expect(reasons[0]).toBe(says)
  })
})
