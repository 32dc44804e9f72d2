// Sends when requests are due, whatever became of those before: an open model. A timer of Node wakes up to a millisecond
// late and more; the last stretch is spent polling, which keeps a core busy and lateness in microseconds.
import { dueMsOf, type Pacer, paceOf } from './pacer.ts'

export interface Schedule {
  readonly pacer: Pacer
  /** Milliseconds of a monotonic clock. */
  readonly nowMs: () => number
  /** Sends arrival `n`; resolves when it is answered. */
  readonly send: (n: number, dueMs: number) => Promise<unknown>
  readonly signal: AbortSignal
  /** Of the process unless a test has its own. */
  readonly wake?: Wake
}

/** Calls back after so many milliseconds, 0: after whatever input there is. */
export type Wake = (waitMs: number, then: () => void) => void

/** A timer is trusted to wake this long before the time: 1 ms is its resolution, the rest its usual delay. */
const pollMs = 2

/** Answers are read between so many overdue requests. */
const burst = 32

/** A schedule without an end in sight looks this often whether it was told to stop. */
const lookMs = 100

/** Requests on their way at which a target is past saving: it is told from a slow one long before. */
export const maxOpen = 10_000

export interface Sent {
  /** When the schedule began, as `nowMs` counts. */
  readonly startMs: number
  /** When the last request was sent. */
  readonly endMs: number
  readonly count: number
  /** It was given up, because too many were on their way. */
  readonly isOverrun: boolean
  /** Resolves when all are answered; rejects with the first rejection of `send`. */
  readonly answered: Promise<void>
}

/** Resolves when the last one is sent, the signal aborts, or too many are on their way. */
export function runSchedule({ pacer, nowMs, send, signal, wake = wakeInProcess }: Schedule): Promise<Sent> {
  const startMs = nowMs()
  const open = new Set<Promise<unknown>>()
  let count = 0
  let endMs = startMs
  let failure: unknown

  function sendNext(): void {
    endMs = nowMs()
    const request = send(count, startMs + dueMsOf(pacer, count))
      .catch((error: unknown) => {
        failure ??= error
      })
      .finally(() => open.delete(request))
    open.add(request)
    count++
  }

  async function answered(): Promise<void> {
    await Promise.all(open)
    if (failure !== undefined) throw failure
  }

  return new Promise(resolve => {
    function turn(): void {
      for (let sentNow = 0; sentNow < burst; sentNow++) {
        const isOverrun = open.size >= maxOpen
        const isOver = signal.aborted || failure !== undefined || isOverrun
        const waitMs = isOver ? 'done' : paceOf(pacer, { elapsedMs: nowMs() - startMs, sent: count })
        if (waitMs === 'done') {
          resolve({ startMs, endMs, count, isOverrun, answered: answered() })
          return
        }
        if (waitMs > 0) {
          wake(waitMs > pollMs ? Math.min(waitMs - pollMs, lookMs) : 0, turn)
          return
        }
        sendNext()
      }
      wake(0, turn)
    }
    turn()
  })
}

function wakeInProcess(waitMs: number, then: () => void): void {
  if (waitMs >= 1) setTimeout(then, waitMs)
  else setImmediate(then)
}

/** The rate at which it was sent. `count` arrivals take `count - 1` intervals; of a single one there is no rate to tell. */
export function sentRate({ startMs, endMs, count }: Pick<Sent, 'startMs' | 'endMs' | 'count'>): number {
  return endMs > startMs ? ((count - 1) * 1000) / (endMs - startMs) : Number.NaN
}
