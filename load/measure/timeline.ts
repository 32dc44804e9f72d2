// What happened when, in moments. A run longer than there is room for gets moments twice as long, and again.
import { createLatencyHistogram } from './latency-histogram.ts'
import type { SampleOutcome } from './recorder.ts'

export interface Moment {
  /** Its beginning and length, in milliseconds. */
  readonly startMs: number
  readonly lengthMs: number
  readonly counts: Readonly<Record<SampleOutcome, number>>
  /** Null: nothing was timed. Of moments put together, those of the slower one. */
  readonly p50Ms: number | null
  readonly p99Ms: number | null
  readonly maxMs: number | null
}

export interface Timeline {
  /** Counts what was done at `atMs`; the latency of a request that is not timed is undefined. */
  record(atMs: number, outcome: SampleOutcome, latencyMs: number | undefined): void
  moments(): Moment[]
}

export interface TimelineOptions {
  /** Of how many moments it may consist, an even number. */
  readonly room?: number
  /** How long they are at first. */
  readonly firstMs?: number
}

/** As many as a plot can show apart; a run of a second has twenty of them, one of an hour moments of 13 seconds. */
const defaults = { room: 400, firstMs: 50 }

export function createTimeline({ room, firstMs }: TimelineOptions = {}): Timeline {
  const maxMoments = room ?? defaults.room
  let lengthMs = firstMs ?? defaults.firstMs
  let closed: Moment[] = []
  let at = 0
  let counts = none()
  const latency = createLatencyHistogram()

  function current(): Moment {
    const value = (percentile: number) => (latency.count === 0 ? null : latency.percentileMs(percentile))
    return {
      ...{ startMs: at * lengthMs, lengthMs, counts },
      ...{ p50Ms: value(50), p99Ms: value(99), maxMs: value(100) },
    }
  }

  function close(): void {
    closed.push(current())
    counts = none()
    latency.reset()
    at++
    if (closed.length < maxMoments) return
    closed = pairs(closed)
    lengthMs *= 2
    at /= 2
  }

  return {
    record(atMs, outcome, latencyMs) {
      // Answers are recorded as they come: one that is a little late belongs to the moment that is open.
      while (atMs >= (at + 1) * lengthMs) close()
      counts[outcome]++
      if (latencyMs !== undefined) latency.record(latencyMs)
    },
    moments: () => (Object.values(counts).some(count => count > 0) ? [...closed, current()] : [...closed]),
  }
}

function none(): Record<SampleOutcome, number> {
  return { admitted: 0, refused: 0, rejected: 0, error: 0 }
}

function pairs(moments: readonly Moment[]): Moment[] {
  return moments.flatMap((one, n) => {
    const other = moments[n + 1]
    return n % 2 === 1 || other === undefined ? [] : [together(one, other)]
  })
}

function together(one: Moment, other: Moment): Moment {
  const counts = none()
  for (const outcome of ['admitted', 'refused', 'rejected', 'error'] as const) {
    counts[outcome] = one.counts[outcome] + other.counts[outcome]
  }
  return {
    startMs: one.startMs,
    lengthMs: one.lengthMs + other.lengthMs,
    counts,
    p50Ms: slower(one.p50Ms, other.p50Ms),
    p99Ms: slower(one.p99Ms, other.p99Ms),
    maxMs: slower(one.maxMs, other.maxMs),
  }
}

function slower(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other)
}
