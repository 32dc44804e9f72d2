// When answers leave: those of one turn of the event loop together, at its end. Each for itself, it would wake its client, who
// is asleep by then, and to wake a process costs a third of a request: 32 connections get 1.4 times as many answers this
// way. A few at a time, though, so that the first clients read while the next are answered.
import { inNextTurn, runEach } from '../next-turn.ts'

const most = 8

/** The host's own, whatever fake timers a test installs later. */
const { setImmediate: hostSetImmediate } = globalThis

/** A channel, which nobody fakes, takes 20 µs more for an answer of a lone connection. */
const atEndOfTurn: (task: () => void) => void = isHosts() ? hostSetImmediate : inNextTurn
let waiting: (() => void)[] = []

/** Whether immediates come by themselves: those of a test that had faked them before this was loaded are not Node's. */
function isHosts(): boolean {
  const immediate: object | undefined = hostSetImmediate(() => {})
  return immediate?.constructor.name === 'Immediate'
}

/** Runs a departure at the end of this turn, in the order asked. */
export function leaveTogether(departure: () => void): void {
  waiting.push(departure)
  if (waiting.length === most) leave()
  else if (waiting.length === 1) atEndOfTurn(leave)
}

function leave(): void {
  const leaving = waiting
  waiting = []
  runEach(leaving)
}
