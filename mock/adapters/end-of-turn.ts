// When requests are answered: those that arrived in one turn of the event loop one after another, at its end. Each for itself,
// between two visits to the kernel, finds the processor's caches full of other code, and its answer wakes a client that has
// gone to sleep: at 32 connections a request took a third longer. A few at a time, though: what they answer is written when
// all of them are through.
import { inNextTurn } from '../next-turn.ts'

/** Requests that are answered before anything of that is written. With fewer, 256 connections get a sixth fewer answers. */
const most = 256

/** The host's own, whatever fake timers a test installs later. */
const { setImmediate: hostSetImmediate } = globalThis

/** A channel, which nobody fakes, takes 20 µs more for the request of a lone connection. */
const atEndOfTurn: (task: () => void) => void = isHosts() ? hostSetImmediate : inNextTurn
let end: Promise<void> | undefined
let waiting = 0

/** Whether immediates come by themselves: those of a test that had faked them before this was loaded are not Node's. */
function isHosts(): boolean {
  const immediate: object | undefined = hostSetImmediate(() => {})
  return immediate?.constructor.name === 'Immediate'
}

/** Resolves once all that has arrived has been read; who waits in the same turn goes on in the order asked. */
export function endOfTurn(): Promise<void> {
  if (end === undefined || waiting === most) {
    const mine = createEnd(() => {
      if (end === mine) end = undefined
    })
    end = mine
    waiting = 0
  }
  waiting++
  return end
}

function createEnd(reached: () => void): Promise<void> {
  return new Promise(resolve => {
    atEndOfTurn(() => {
      reached()
      resolve()
    })
  })
}
