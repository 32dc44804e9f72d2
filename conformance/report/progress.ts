// A line that tells how far a run has come, drawn over itself. Where there is no terminal nothing is drawn but pauses, which
// a log should explain.
import type { Result, Verdict } from '../model/finding.ts'
import type { RunEvent } from '../runner/run-conformance.ts'
import { onOneLine } from './printable.ts'

export interface Progress {
  onEvent(event: RunEvent): void
  onResult(result: Result): void
  /** Takes the line away. */
  end(): void
}

export interface ProgressOptions {
  write(text: string): void
  readonly isTerminal: boolean
  /** Of the terminal, in columns; 80 if absent. */
  readonly width?: number | undefined
  /** Tells each request on a line of its own. */
  readonly isVerbose?: boolean | undefined
}

/** Where a run is. */
export interface Stage {
  readonly step: string
  readonly stepsDone: number
  readonly steps: number
  readonly requests: number
  readonly requirements: number
  readonly verdicts: ReadonlyMap<Verdict, number>
  /** Seconds of a pause, and why; undefined: none. */
  readonly pause: string | undefined
}

const begun: Stage = {
  step: '',
  stepsDone: -1,
  steps: 0,
  requests: 0,
  requirements: 0,
  verdicts: new Map(),
  pause: undefined,
}

export function createProgress({
  write,
  isTerminal,
  width = 80,
  isVerbose = false,
}: ProgressOptions): Progress {
  let stage = begun
  const clear = () => isTerminal && write('\r\u001b[2K')
  function tell(line: string): void {
    clear()
    write(`${onOneLine(line)}\n`)
  }
  function draw(): void {
    if (!isTerminal) return
    clear()
    write(progressLine(stage, width))
  }
  return {
    onEvent(event) {
      stage = afterEvent(stage, event)
      if (event.type === 'exchange' && isVerbose) {
        const { request, response, label, role } = event.exchange
        tell(`${response.status} ${request.method} ${request.url} (${label}, ${role})`)
      }
      if (event.type === 'wait' && !isTerminal && event.ms >= longMs) tell(`${stage.pause}`)
      draw()
    },
    onResult({ verdict }) {
      stage = {
        ...stage,
        verdicts: new Map(stage.verdicts).set(verdict, (stage.verdicts.get(verdict) ?? 0) + 1),
      }
      draw()
    },
    end: () => void clear(),
  }
}

/** A shorter pause explains itself. */
const longMs = 2000

export function afterEvent(stage: Stage, event: RunEvent): Stage {
  switch (event.type) {
    case 'plan':
      return { ...stage, steps: event.plan.steps.length, requirements: event.plan.requirements.length }
    case 'step':
      return { ...stage, step: event.name, stepsDone: stage.stepsDone + 1, pause: undefined }
    case 'exchange':
      return { ...stage, requests: stage.requests + 1, pause: undefined }
    case 'wait':
      return { ...stage, pause: `waiting ${Math.ceil(event.ms / 1000)} s: ${event.because}` }
  }
}

/** At most one line of the terminal, whose last column stays free. */
export function progressLine(stage: Stage, width: number): string {
  const { step, stepsDone, steps, requests, requirements, verdicts, pause } = stage
  const settled = [...verdicts.values()].reduce((sum, count) => sum + count, 0)
  const broken = verdicts.get('fail') ?? 0
  const parts = [
    bar(Math.max(0, stepsDone), steps),
    `${settled}/${requirements}`,
    `${requests} sent`,
    ...(broken > 0 ? [`${broken} broken`] : []),
    onOneLine(pause ?? step),
  ]
  const line = parts.join('  ')
  return line.length < width ? line : `${line.slice(0, Math.max(0, width - 4))}...`
}

const barWidth = 20

function bar(done: number, all: number): string {
  const filled = all === 0 ? 0 : Math.min(barWidth, Math.round((done / all) * barWidth))
  return `[${'='.repeat(filled)}${' '.repeat(barWidth - filled)}]`
}
