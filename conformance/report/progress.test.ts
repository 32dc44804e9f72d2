import { expect, test } from 'vitest'
import { createProgress, progressLine } from './progress.ts'
import { exchange, result } from './testing/samples.ts'

const stage = {
  step: 'unlock-lead',
  stepsDone: 5,
  steps: 10,
  requests: 31,
  requirements: 131,
  verdicts: new Map([
    ['pass', 40],
    ['fail', 2],
  ] as const),
  pause: undefined,
}

test('the line tells steps, verdicts, requests, and what is broken so far', () => {
  expect(progressLine(stage, 80)).toBe('[==========          ]  42/131  31 sent  2 broken  unlock-lead')
})

test('a pause takes the place of the step, and no line is wider than the terminal', () => {
  const line = progressLine({ ...stage, pause: `waiting 42 s: ${'because '.repeat(20)}` }, 80)
  expect(line).toContain('waiting 42 s')
  expect(line.length).toBeLessThan(80)
})

test('a terminal sees one line that is drawn over itself and taken away', () => {
  const written: string[] = []
  const progress = createProgress({ write: text => written.push(text), isTerminal: true })
  progress.onEvent({ type: 'step', name: 'auth' })
  progress.onResult(result({ id: 'auth.bearer' }))
  progress.end()
  expect(written.join('')).not.toContain('\n')
  expect(written.at(-1)).toBe('\r\u001b[2K')
})

test('a log is told of long pauses only, and of every request if it is to be', () => {
  const told = (isVerbose: boolean) => {
    const written: string[] = []
    const progress = createProgress({ write: text => written.push(text), isTerminal: false, isVerbose })
    progress.onEvent({ type: 'step', name: 'auth' })
    progress.onEvent({ type: 'exchange', exchange: exchange() })
    progress.onEvent({ type: 'wait', ms: 500, because: 'soon' })
    progress.onEvent({ type: 'wait', ms: 41_200, because: 'the window is used up' })
    progress.end()
    return written
  }
  expect(told(false)).toEqual(['waiting 42 s: the window is used up\n'])
  expect(told(true)).toEqual([
    '200 GET https://staging.example/api/v1/account/usage (sample/first, main)\n',
    'waiting 42 s: the window is used up\n',
  ])
})
