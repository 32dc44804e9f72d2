// The mock's one clock, and the only place that asks the process for the time. It follows `Date.now` (a test runner's
// fake one too) plus an offset, and can stand still. Work that is due at a time is scheduled here, so that moving the
// clock runs it, in order, before `advance` resolves.

/** Times are epoch milliseconds. */
export interface Clock {
  now(): number
  /** Runs `task` once the clock reaches `at`; the function returned takes it back. */
  schedule(at: number, task: () => void | Promise<void>): () => void
}

export interface MovableClock extends Clock {
  readonly frozen: boolean
  /** Moves forward, running on the way whatever falls due; resolves when all of it has finished. */
  advance(ms: number): Promise<void>
  /** Moves to a time; forward as `advance` does, backward without running anything. */
  set(at: number): Promise<void>
  freeze(): void
  resume(): void
  /** Forgets all scheduled work. */
  dispose(): void
}

interface Task {
  at: number
  run: () => void | Promise<void>
}

const longestHostDelayMs = 2 ** 31 - 1

/** A clock that starts at `startAt`, or at the process's time, and runs unless `frozen`. */
export function createClock(options: { startAt?: number | undefined; frozen?: boolean } = {}): MovableClock {
  let offset = options.startAt === undefined ? 0 : options.startAt - Date.now()
  let frozenAt = options.frozen ? (options.startAt ?? Date.now()) : undefined
  let tasks: Task[] = []
  let hostTimer: ReturnType<typeof setTimeout> | undefined

  const now = () => frozenAt ?? Date.now() + offset

  function moveTo(at: number): void {
    if (frozenAt === undefined) offset = at - Date.now()
    else frozenAt = at
  }

  function takeDue(until: number): Task | undefined {
    const first = tasks[0]
    if (first === undefined || first.at > until) return undefined
    tasks.shift()
    return first
  }

  function watch(): void {
    clearTimeout(hostTimer)
    hostTimer = undefined
    const first = tasks[0]
    if (first === undefined || frozenAt !== undefined) return
    hostTimer = setTimeout(runDue, Math.min(Math.max(first.at - now(), 0), longestHostDelayMs))
    if (typeof hostTimer === 'object') hostTimer.unref()
  }

  function runDue(): void {
    for (let task = takeDue(now()); task; task = takeDue(now())) void task.run()
    watch()
  }

  return {
    now,
    get frozen() {
      return frozenAt !== undefined
    },
    schedule(at, run) {
      const task: Task = { at, run }
      const later = tasks.findIndex(other => other.at > at)
      tasks.splice(later === -1 ? tasks.length : later, 0, task)
      watch()
      return () => {
        tasks = tasks.filter(other => other !== task)
        watch()
      }
    },
    async advance(ms) {
      const target = now() + ms
      for (let task = takeDue(target); task; task = takeDue(target)) {
        if (task.at > now()) moveTo(task.at)
        await task.run()
      }
      if (target > now()) moveTo(target)
      watch()
    },
    async set(at) {
      if (at > now()) await this.advance(at - now())
      else moveTo(at)
      watch()
    },
    freeze() {
      frozenAt = now()
      watch()
    },
    resume() {
      if (frozenAt === undefined) return
      offset = frozenAt - Date.now()
      frozenAt = undefined
      watch()
    },
    dispose() {
      tasks = []
      watch()
    },
  }
}
