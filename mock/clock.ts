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
  /**
   * Moves forward, running on the way whatever falls due; resolves when all of it has finished. A move that begins
   * while another is under way starts from where that one leads to.
   * @throws RangeError for a negative span, or one that leads beyond the year 9998.
   */
  advance(ms: number): Promise<void>
  /** Moves to a time; forward as `advance` does, backward without running anything. */
  set(at: number | Date): Promise<void>
  freeze(): void
  resume(): void
  /** Forgets all scheduled work. */
  dispose(): void
}

/** What a mock has of its clock, beside what it lets others have. */
export interface RestartableClock extends MovableClock {
  /** Back to how it was made, without any scheduled work. */
  restart(): void
}

interface Task {
  at: number
  run: () => void | Promise<void>
}

const longestHostDelayMs = 2 ** 31 - 1

/** A clock that starts at `startAt`, or at the process's time, and runs unless `frozen`. */
export function createClock(
  options: { startAt?: number | undefined; frozen?: boolean } = {},
): RestartableClock {
  const startAt = options.startAt === undefined ? undefined : checkedTime(options.startAt)
  let offset = 0
  let frozenAt: number | undefined
  let tasks: Task[] = []
  const running = new Set<Promise<void>>()
  let disarm = () => {}
  let moves = 0
  let destination: number | undefined

  const now = () => frozenAt ?? Math.min(Date.now() + offset, lastTime)

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

  function start(task: Task): Promise<void> {
    const finished = (async () => task.run())().finally(() => running.delete(finished))
    running.add(finished)
    return finished
  }

  function watch(): void {
    disarm()
    const first = tasks[0]
    if (first === undefined || frozenAt !== undefined) return
    disarm = armHostTimer(runDue, Math.min(Math.max(first.at - now(), 0), longestHostDelayMs))
  }

  function runDue(): void {
    for (let task = takeDue(now()); task; task = takeDue(now())) void start(task)
    watch()
  }

  /** The host's timer goes on meanwhile, so that work that waits for other work does not wait for ever. */
  async function moveForward(target: number): Promise<void> {
    const earlier = new Set(running)
    destination = target
    moves++
    try {
      for (let task = takeDue(target); task; task = takeDue(target)) {
        if (task.at > now()) moveTo(task.at)
        await start(task)
      }
      if (target > now()) moveTo(target)
      await Promise.all([...running].filter(finished => !earlier.has(finished)))
    } finally {
      moves--
      if (moves === 0) destination = undefined
      watch()
    }
  }

  function restart(): void {
    tasks = []
    offset = startAt === undefined ? 0 : startAt - Date.now()
    frozenAt = options.frozen ? (startAt ?? Date.now()) : undefined
    watch()
  }

  restart()
  return {
    now,
    restart,
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
      if (typeof ms !== 'number' || Number.isNaN(ms)) {
        throw new RangeError(`A clock advances by milliseconds; got ${JSON.stringify(ms)}.`)
      }
      if (ms < 0) throw new RangeError(`A clock cannot advance by ${ms} ms; to go back, set it.`)
      await moveForward(checkedTime((destination ?? now()) + ms))
    },
    async set(time) {
      const at = checkedTime(Number(time))
      if (at >= now()) return moveForward(at)
      moveTo(at)
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

/** Sets the timer that the host has now, a fake one too, and gives what takes it back: to the host that set it. */
function armHostTimer(task: () => void, delayMs: number): () => void {
  const { setTimeout, clearTimeout } = globalThis
  const timer = setTimeout(task, delayMs)
  if (typeof timer === 'object') timer.unref()
  return () => clearTimeout(timer)
}

/** Times that answers can write with a year of four digits (RFC 3339), and with them those of the month after. */
const firstTime = Date.UTC(1000, 0)
const lastTime = Date.UTC(9999, 0) - 1

function checkedTime(at: number): number {
  if (at >= firstTime && at <= lastTime) return at
  throw new RangeError(`${at} is no time: expected milliseconds since 1970, of the years 1000 to 9998.`)
}
