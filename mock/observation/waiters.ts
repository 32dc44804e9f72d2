// Waiting without polling: a question is asked again whenever something has happened, until it has an answer.

export interface WaitOptions {
  /** Milliseconds of real time; 5,000 if absent. */
  timeoutMs?: number | undefined
  signal?: AbortSignal | undefined
}

/** The time was up before it happened. */
export class WaitTimeoutError extends Error {
  override readonly name = 'WaitTimeoutError'
}

const defaultTimeoutMs = 5_000

/** The host's own timers: a wait ends in real time, whatever fake timers a test has installed since. */
const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis

export class Waiters {
  readonly #asking = new Set<() => void>()

  /** Something has happened: everyone who waits looks again. */
  wake(): void {
    for (const ask of [...this.#asking]) ask()
  }

  /**
   * Resolves with the first answer that is not undefined.
   * @throws WaitTimeoutError when the time is up; `what` completes "waited for".
   */
  wait<Answer>(question: () => Answer | undefined, what: string, options: WaitOptions = {}): Promise<Answer> {
    const { timeoutMs = defaultTimeoutMs, signal } = options
    return new Promise((resolve, reject) => {
      const stop = () => {
        this.#asking.delete(ask)
        stopTimer(timer)
        signal?.removeEventListener('abort', abort)
      }
      const ask = () => {
        const answer = question()
        if (answer === undefined) return
        stop()
        resolve(answer)
      }
      const abort = () => {
        stop()
        reject(signal?.reason)
      }
      const timer = startTimer(() => {
        stop()
        reject(new WaitTimeoutError(`Waited ${timeoutMs} ms for ${what}, and it did not happen.`))
      }, timeoutMs)
      signal?.addEventListener('abort', abort)
      this.#asking.add(ask)
      ask()
    })
  }
}
