// When answers leave: those of one turn of the event loop together, at its end. Each for itself, it would wake its client, who
// is asleep by then, and to wake a process costs a third of a request: 32 connections get 1.4 times as many answers this
// way. A few at a time, though, so that the first clients read while the next are answered.
import { inNextTurn, runEach } from '../next-turn.ts'

const most = 8

/** The host's own, whatever fake timers a test installs later. */
const { setImmediate: hostSetImmediate } = globalThis

type AtEndOfTurn = (task: () => void) => void

let atEndOfTurn: AtEndOfTurn = inNextTurn
let waiting: (() => void)[] = []

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

/**
 * Lets answers leave by immediates, unless a test had faked these before this module was loaded: then none comes by itself.
 * A channel, which nobody fakes, costs a lone connection 20 µs more for each answer.
 */
export async function useImmediates(): Promise<void> {
  const comes = await new Promise<boolean>(resolve => {
    hostSetImmediate(() => resolve(true))
    inNextTurn(() => inNextTurn(() => resolve(false)))
  })
  if (comes) atEndOfTurn = hostSetImmediate
}
