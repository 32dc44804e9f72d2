// The clock that a rate-limit run goes by: the server's own, moved by control routes, or this machine's, waited for.

import type { Observation } from '../oracle/observation.ts'
import { type ClockOffset, clockOffset, type Dated, noOffset } from '../oracle/server-clock.ts'
import type { Sample } from '../sample.ts'
import type { RunContext } from '../scenario.ts'
import type { Control } from '../target.ts'

export interface RunClock {
  /** Whether a moment can be hit to the millisecond. */
  readonly isMoved: boolean
  /** Epoch ms. */
  now(): number
  /** What to add for the server's time, as near as is known so far. */
  aimMs(): number
  /** How far that may be wrong, either way, in ms. */
  doubtMs(): number
  /** Returns when it is that time; at once if it is over. */
  reach(at: number): Promise<void>
  /** When a request was sent and answered, in epoch ms of this clock. */
  stamp(sample: Sample): { sentAt: number; doneAt: number }
  /** From this clock to the server's. */
  offset(observations: readonly Observation[]): ClockOffset
  /** Leaves a moved clock as it would be had nobody moved it. */
  close(): Promise<void>
}

/** @throws TargetError where the clock cannot be moved */
export async function movedClock(control: Control, { nowMs }: RunContext): Promise<RunClock> {
  const found = await control.call('getClock')
  const foundMs = nowMs()
  let { now } = await control.call('freezeClock')
  return {
    isMoved: true,
    now: () => now,
    aimMs: () => 0,
    doubtMs: () => 0,
    async reach(at) {
      if (at > now) ({ now } = await control.call('setClock', { body: { now: Math.ceil(at) } }))
    },
    stamp: () => ({ sentAt: now, doneAt: now }),
    offset: () => noOffset,
    async close() {
      const passedMs = found.frozen ? 0 : Math.round(nowMs() - foundMs)
      await control.call('setClock', { body: { now: found.now + passedMs } })
      if (!found.frozen) await control.call('resumeClock')
    },
  }
}

/** Answers by which the bounds of the server's clock are halved; more would measure the network. */
const datedRequests = 7

/** Asks for the time first, so that an edge can be hit. */
export async function wallClock(context: RunContext): Promise<RunClock> {
  // Read once: a wall clock that is set meanwhile would move all that was seen.
  const startedAt = context.wallNow() - context.nowMs()
  const now = () => startedAt + context.nowMs()
  const stamp: RunClock['stamp'] = ({ sentMs, doneMs }) => ({
    sentAt: startedAt + sentMs,
    doneAt: startedAt + doneMs,
  })
  const dated: Dated[] = []
  const aimMs = () => {
    const { minMs, maxMs } = clockOffset(dated)
    return (minMs + maxMs) / 2
  }
  const doubtMs = () => {
    const { minMs, maxMs } = clockOffset(dated)
    return (maxMs - minMs) / 2
  }
  const reach: RunClock['reach'] = async at => {
    // Timers may fire a millisecond early.
    for (let waitMs = at - now(); waitMs > 0; waitMs = at - now()) await context.sleep(Math.ceil(waitMs))
  }

  for (let asked = 0; asked < datedRequests; asked += 1) {
    // When the server's second is thought to turn: the answer tells on which side of it we are.
    if (asked > 0) await reach(Math.ceil((now() + aimMs()) / 1000) * 1000 - aimMs())
    // Without a key: it counts in nobody's window.
    const { sample, headers } = await context.send({ operation: 'searchLeads', phase: 'clock' })
    if (headers.date === undefined) break
    dated.push({ date: headers.date, ...stamp(sample) })
  }

  return {
    isMoved: false,
    ...{ now, aimMs, doubtMs, reach, stamp },
    offset: observations => clockOffset([...dated, ...observations]),
    close: async () => {},
  }
}
