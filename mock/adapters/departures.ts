// When answers leave: those of one turn of the event loop together, at its end. Each for itself, it would wake its client, who
// is asleep by then, and to wake a process costs a third of a request: 32 connections get 1.4 times as many answers this
// way. A few at a time, though, so that the first clients read while the next are answered.
import { inNextTurn, runEach } from '../next-turn.ts'

const most = 8

/** The host's own, whatever fake timers a test installs later. */
const { setImmediate: hostSetImmediate } = globalThis

type AtEndOfTurn = (task: () => void) => void

let atEndOfTurn: AtEndOfTurn = findOut
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
 * The first time, by whichever comes first, which is the way from then on: an immediate, unless a test had faked these before
 * this was loaded, so that none comes by itself; or a channel, which nobody fakes, and which takes 20 µs more for an answer.
 */
function findOut(task: () => void): void {
  const by = (way: AtEndOfTurn) => () => {
    if (atEndOfTurn !== findOut) return
    atEndOfTurn = way
    task()
  }
  hostSetImmediate(by(hostSetImmediate))
  inNextTurn(() => inNextTurn(by(inNextTurn)))
}
