import { describe, expect, test } from 'vitest'
import { createRecorder } from '../measure/recorder.ts'
import { steps } from '../scenarios/steps.ts'
import { createLiveView } from './live-view.ts'

function view(isTTY: boolean) {
  let written = ''
  const screen = { isTTY, write: (text: string) => (written += text) }
  return {
    live: createLiveView(screen, { scenario: steps, options: steps.defaults }),
    written: () => written,
  }
}

describe('the live view', () => {
  test('of a file has a line for each new part of the run, and no control characters', () => {
    const { live, written } = view(false)
    live.start(createRecorder())
    for (const phase of ['step-1', 'step-1', 'step-2']) live.progress({ phase, message: '200/s', done: 0.5 })
    live.close()
    const lines = written().trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/^\[#{10}\.{10}\] .* steps {2}step-2 {2}200\/s .* errors 0/)
    expect(written()).not.toContain('\u001B')
  })

  test('does not name a scenario twice that has one phase', () => {
    const { live, written } = view(false)
    live.start(createRecorder())
    live.progress({ phase: 'steps' })
    live.close()
    expect(written()).toMatch(/ s {2}steps {2}/)
    expect(written()).not.toMatch(/steps {2}steps/)
  })

  test('says nothing before the run and after its end', () => {
    const { live, written } = view(false)
    live.progress({ phase: 'early' })
    live.start(createRecorder())
    live.close()
    live.progress({ phase: 'late' })
    expect(written()).toBe('')
  })
})
