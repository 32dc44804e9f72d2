// How a run goes while it goes: three lines in place on a terminal, a line now and then where there is none.
import type { Recorder } from '../measure/recorder.ts'
import { requestsOf } from '../measure/recorder.ts'
import { duration, plain } from '../report/numbers.ts'
import type { Progress, Scenario, ScenarioOptions } from '../scenario.ts'

export interface LiveView {
  start(recorder: Recorder): void
  progress(event: Progress): void
  /** Leaves nothing behind on a terminal. */
  close(): void
}

export interface LiveViewInput {
  readonly scenario: Scenario
  readonly options: ScenarioOptions
}

/** Of a terminal, or of a file that nobody watches. */
interface Screen {
  readonly isTTY?: boolean
  readonly write: (text: string) => unknown
}

const redrawMs = 500
const lineMs = 10_000
const barWidth = 20

export function createLiveView(screen: Screen, { scenario }: LiveViewInput): LiveView {
  let recorder: Recorder | undefined
  let last: Progress = { phase: 'prepare' }
  let beganMs = 0
  let drawn = 0
  let timer: NodeJS.Timeout | undefined

  function state(): string[] {
    if (recorder === undefined) return []
    return stateLines({ name: scenario.name, last, recorder, elapsedMs: performance.now() - beganMs })
  }
  function erase(): void {
    // Up to the first of the lines drawn, then away with all below (ECMA-48: CUU, ED).
    if (drawn > 0) screen.write(`\u001B[${drawn}A\u001B[J`)
    drawn = 0
  }
  function draw(): void {
    const lines = state()
    erase()
    screen.write(lines.map(line => `${line}\n`).join(''))
    drawn = lines.length
  }
  const sayLine = () => void screen.write(`${state().join('  ')}\n`)

  return {
    start(into) {
      recorder = into
      beganMs = performance.now()
      timer = setInterval(screen.isTTY ? draw : sayLine, screen.isTTY ? redrawMs : lineMs)
      timer.unref()
    },
    progress(event) {
      const isNew = event.phase !== last.phase
      last = event
      if (isNew && recorder !== undefined && !screen.isTTY) sayLine()
    },
    close() {
      clearInterval(timer)
      erase()
      recorder = undefined
    },
  }
}

interface State {
  readonly name: string
  readonly last: Progress
  readonly recorder: Recorder
  readonly elapsedMs: number
}

function stateLines({ name, last, recorder, elapsedMs }: State): string[] {
  const { all, lateness } = recorder
  const { counts, latency } = all
  // A scenario of one phase has named it after itself.
  const what = [...new Set([name, last.phase, last.message])].filter(each => each !== undefined).join('  ')
  return [
    `${bar(last.done)}${(elapsedMs / 1000).toFixed(0)} s  ${what}`.slice(0, 79),
    `  requests ${plain(requestsOf(all))}  429 ${plain(counts.refused)}  4xx ${plain(counts.rejected)}  errors ${plain(counts.error)}`,
    `  p50 ${duration(latency.percentileMs(50))}  p99 ${duration(latency.percentileMs(99))}  max ${duration(latency.maxMs)}  sent late ${duration(lateness.percentileMs(99))}`,
  ]
}

function bar(done: number | undefined): string {
  if (done === undefined) return ''
  const full = Math.round(Math.min(1, Math.max(0, done)) * barWidth)
  return `[${'#'.repeat(full)}${'.'.repeat(barWidth - full)}]  `
}
