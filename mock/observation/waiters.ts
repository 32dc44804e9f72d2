// Waiting without polling: a question is asked again whenever something has happened that concerns it, until it has an
// answer.

export interface WaitOptions {
  /** Milliseconds of real time; 5,000 if absent. */
  timeoutMs?: number | undefined
  signal?: AbortSignal | undefined
}

/** The time was up before it happened. */
export class WaitTimeoutError extends Error {
  override readonly name = 'WaitTimeoutError'
}

export interface Question<News, Answer> {
  /** Cheap: asked of everything that happens, for everyone who waits. */
  concerns(news: News): boolean
  /** Undefined: not yet. */
  answer(): Answer | undefined
  /** Completes "waited for". */
  what: string
}

const defaultTimeoutMs = 5_000
/** The longest that a host's timer can take. */
const maxTimeoutMs = 2 ** 31 - 1

/** The host's own timers: a wait ends in real time, whatever fake timers a test has installed since. */
const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis

export class Waiters<News> {
  readonly #asking = new Set<(news: News) => void>()

  /** How many wait. */
  get size(): number {
    return this.#asking.size
  }

  /** Something has happened: whoever it concerns looks again, the longest waiting first. */
  wake(news: News): void {
    if (this.#asking.size === 0) return
    for (const ask of [...this.#asking]) ask(news)
  }

  /**
   * Resolves with the first answer that is not undefined; rejects with the signal's reason when it aborts.
   * @throws WaitTimeoutError when the time is up, RangeError for a time that is none.
   */
  async wait<Answer>(question: Question<News, Answer>, options: WaitOptions = {}): Promise<Answer> {
    const { timeoutMs = defaultTimeoutMs, signal } = options
    if (!(timeoutMs >= 0 && timeoutMs <= maxTimeoutMs)) {
      throw new RangeError(`timeoutMs must be from 0 to ${maxTimeoutMs}; got ${timeoutMs}.`)
    }
    signal?.throwIfAborted()
    const { promise, resolve, reject } = Promise.withResolvers<Answer>()
    // Whatever ends the wait ends it at once: an answer may take something away, and must not take it twice.
    const end = (settle: () => void) => {
      this.#asking.delete(listen)
      stopTimer(timer)
      signal?.removeEventListener('abort', abort)
      settle()
    }
    const ask = () => {
      const answer = question.answer()
      if (answer !== undefined) end(() => resolve(answer))
    }
    const listen = (news: News) => {
      if (question.concerns(news)) ask()
    }
    const abort = () => end(() => reject(signal?.reason))
    const giveUp = () =>
      end(() =>
        reject(new WaitTimeoutError(`Waited ${timeoutMs} ms for ${question.what}, and it did not happen.`)),
      )
    const timer = startTimer(giveUp, timeoutMs)
    signal?.addEventListener('abort', abort)
    this.#asking.add(listen)
    ask()
    return promise
  }
}
