// Sends when requests are due, whatever became of those before: an open model. A timer of Node wakes up to a millisecond
// late and more; the last stretch is spent polling, which keeps a core busy and lateness in microseconds.
import { arrivalsOf, dueMsOf, type Pacer, paceOf } from './pacer.ts'

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

export interface Sent {
  /** When the schedule began, as `nowMs` counts. */
  readonly startMs: number
  /** When the last request was sent. */
  readonly endMs: number
  readonly count: number
  /** Resolves when all are answered; rejects with the first rejection of `send`. */
  readonly answered: Promise<void>
}

/** Resolves when the last one is sent, or the signal aborts. */
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
      for (let sentNow = 0; ; sentNow++) {
        const isOver = signal.aborted || failure !== undefined
        const waitMs = isOver ? 'done' : paceOf(pacer, { elapsedMs: nowMs() - startMs, sent: count })
        if (waitMs === 'done') return resolve({ startMs, endMs, count, answered: answered() })
        if (waitMs > 0 || sentNow === burst) return wake(waitMs > pollMs ? waitMs - pollMs : 0, turn)
        sendNext()
      }
    }
    turn()
  })
}

function wakeInProcess(waitMs: number, then: () => void): void {
  if (waitMs >= 1) setTimeout(then, waitMs)
  else setImmediate(then)
}

/** The rate at which it was sent, beside the one asked for: over the span that so many arrivals should take. */
export function sentRate(
  pacer: Pacer,
  { startMs, endMs, count }: Pick<Sent, 'startMs' | 'endMs' | 'count'>,
): number {
  // The first is due at once: `count` arrivals take `count - 1` intervals.
  const spanMs = endMs - startMs
  return count < 2 || spanMs <= 0
    ? count === arrivalsOf(pacer)
      ? pacer.perSecond
      : 0
    : ((count - 1) * 1000) / spanMs
}
