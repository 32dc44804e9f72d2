// Time that passes as fast as it can: sleepers wake in the order of their times, each once nothing else can go on.
export class VirtualTime {
  #now: number
  #order = 0
  #sleepers: { at: number; order: number; wake: () => void }[] = []

  constructor(now: number) {
    this.#now = now
  }

  now(): number {
    return this.#now
  }

  sleep(ms: number): Promise<void> {
    return new Promise(wake => {
      const sleeper = { at: this.#now + Math.max(0, ms), order: this.#order++, wake }
      const index = this.#sleepers.findLastIndex(({ at }) => at <= sleeper.at)
      this.#sleepers.splice(index + 1, 0, sleeper)
    })
  }

  /** Lets time pass until the work is done. */
  async drive<Result>(work: Promise<Result>): Promise<Result> {
    let isDone = false
    const done = () => {
      isDone = true
    }
    work.then(done, done)
    let idleTurns = 0
    while (!isDone) {
      // All that can go on without time does so in this turn of the event loop.
      await new Promise(resolve => setImmediate(resolve))
      if (isDone) break
      const next = this.#sleepers.shift()
      if (next === undefined) {
        // Some work takes turns of the event loop of its own.
        idleTurns += 1
        if (idleTurns > 100) throw new Error('All wait for something that is no time.')
        continue
      }
      idleTurns = 0
      this.#now = next.at
      next.wake()
    }
    return work
  }
}
