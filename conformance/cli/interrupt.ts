// The first interrupt ends the work in order, so that what was made is removed and what is known is reported; the second
// ends the process.

/** What a shell gives a process that SIGINT ended. */
const exitAfterSecond = 130

/** Runs work whose signal aborts on SIGINT or SIGTERM. */
export async function interruptible<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const controller = new AbortController()
  function onSignal(name: NodeJS.Signals): void {
    if (controller.signal.aborted) process.exit(exitAfterSecond)
    process.stderr.write('Stopping: what was made is removed first. Interrupt again to stop at once.\n')
    controller.abort(new DOMException(`interrupted by ${name}`, 'AbortError'))
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  try {
    return await work(controller.signal)
  } finally {
    process.off('SIGINT', onSignal)
    process.off('SIGTERM', onSignal)
  }
}
