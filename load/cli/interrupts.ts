// The first SIGINT or SIGTERM ends the run, which then reports; the second ends the process.
const exitAtOnce = 130

export interface Interrupts {
  readonly signal: AbortSignal
  /** The process is ended by a signal again, as any is. */
  close(): void
}

export function watchInterrupts(): Interrupts {
  const controller = new AbortController()
  function onSignal(): void {
    if (controller.signal.aborted) process.exit(exitAtOnce)
    controller.abort()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return {
    signal: controller.signal,
    close() {
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
    },
  }
}
