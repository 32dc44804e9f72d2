import { expect, test } from 'vitest'
import type { Verdict } from '../model/finding.ts'
import type { StepState } from '../model/recording.ts'
import type { Run } from '../runner/run-conformance.ts'
import { exitCodeOf } from './exit-code.ts'
import { reportOf } from './report.ts'
import { finding, recording, result, run } from './testing/samples.ts'

const of = (...verdicts: readonly Verdict[]): Partial<Run> => ({
  results: verdicts.map(verdict =>
    result({ id: 'auth.missing', verdict, findings: verdict === 'fail' ? [finding] : [] }),
  ),
})
const after = (state: StepState): Partial<Run> => ({
  ...of('pass'),
  recording: recording({ steps: new Map([['search', state]]) }),
})
const known = { line: 1, id: 'auth.missing', path: undefined, reason: 'r' }
const stale = { ...known, id: 'no.such' }

const cases = [
  { name: 'something passed', given: of('pass', 'skipped'), want: 0 },
  {
    name: 'warnings and descriptions fail nothing',
    given: of('warning', 'described', 'not-applicable'),
    want: 0,
  },
  { name: 'a failure', given: of('pass', 'fail'), want: 1 },
  { name: 'a failure outweighs an error', given: of('fail', 'error'), want: 1 },
  { name: 'a failure that was expected', given: of('fail'), expected: [known], want: 0 },
  { name: 'an unexpected pass', given: of('pass'), expected: [known], want: 1 },
  { name: 'a stale line', given: of('pass'), expected: [stale], want: 1 },
  { name: 'an error', given: of('pass', 'error'), want: 3 },
  { name: 'nothing was asked', given: of('skipped', 'not-applicable'), want: 3 },
  { name: 'there was nothing to ask', given: of(), want: 3 },
  { name: 'an interrupt', given: { ...of('pass'), interrupted: 'SIGINT' }, want: 3 },
  { name: 'something was left behind', given: { ...of('pass'), leftBehind: ['a webhook'] }, want: 3 },
  { name: 'a step broke off', given: after({ state: 'error', because: 'no answer' }), want: 3 },
  {
    name: 'the budget of requests left a step out',
    given: after({ state: 'skipped', because: 'allow more than 9 requests (--max-requests)' }),
    want: 3,
  },
  {
    name: 'a key was missing for a step',
    given: after({ state: 'skipped', because: 'set LEADLEAP_API_KEY_EXPIRED' }),
    want: 0,
  },
]

test.each(cases)('$name', ({ given, expected = [], want }) => {
  const options = { target: 'staging', startedAt: new Date(0), drift: [], expectedFailures: expected }
  expect(exitCodeOf(reportOf(run(given), options))).toBe(want)
})
