// The next turn of the event loop, by a channel: timers may be faked, even before this module is loaded, and a test that
// has faked them waits for webhooks all the same.

type Channel = InstanceType<typeof MessageChannel>

let channel: Channel | undefined
let waiting: (() => void)[] = []

/** Runs the task once what is under way now has come to rest, in the order asked. */
export function inNextTurn(task: () => void): void {
  waiting.push(task)
  if (waiting.length > 1) return
  channel ??= openChannel()
  keepProcessAlive(channel, true)
  channel.port2.postMessage(null)
}

function openChannel(): Channel {
  const opened = new MessageChannel()
  // Assigned, because Node's types know no `onmessage`.
  Object.assign(opened.port1, { onmessage: () => runAll(opened) })
  return opened
}

function runAll(opened: Channel): void {
  const due = waiting
  waiting = []
  keepProcessAlive(opened, false)
  runEach(due)
}

/** One that throws does not hold back the others; its error is uncaught all the same. */
function runEach(tasks: readonly (() => void)[]): void {
  for (const task of tasks) {
    try {
      task()
    } catch (error) {
      queueMicrotask(() => {
        throw error
      })
    }
  }
}

/** A port in Node holds the process, like a timer, unless it is told not to; browsers know nothing of it. */
function keepProcessAlive({ port1 }: { port1: object }, alive: boolean): void {
  const hold: unknown = Reflect.get(port1, alive ? 'ref' : 'unref')
  if (typeof hold === 'function') hold.call(port1)
}
