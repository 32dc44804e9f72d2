// The fold over the samples of a run. Samples themselves are not kept: a run of hours takes no more memory than one of seconds.
import { latencyMs, type Sample } from '../sample.ts'
import { createLatencyHistogram, type LatencyHistogram } from './latency-histogram.ts'
import { createTimeline, type Moment } from './timeline.ts'

/** How a request went: `admitted` 2xx and 3xx, `refused` 429, `rejected` any other 4xx, `error` 5xx or no answer. */
export const outcomes = ['admitted', 'refused', 'rejected', 'error'] as const

export type SampleOutcome = (typeof outcomes)[number]

export function outcomeOf({ status }: Pick<Sample, 'status'>): SampleOutcome {
  if (status === 429) return 'refused'
  if (status === 0 || status >= 500) return 'error'
  return status >= 400 ? 'rejected' : 'admitted'
}

/** One slice of the run: all of it, an operation, a status, a phase. */
export interface Slice {
  readonly counts: Readonly<Record<SampleOutcome, number>>
  /** From when requests were due; answers of the API other than 429, which cost it next to nothing. */
  readonly latency: LatencyHistogram
  /** Requests in the phases that are timed. */
  readonly timed: number
  /** Of those, answered other than by 5xx. */
  readonly answered: number
  /** First due and last answered of those, in milliseconds since the run began. */
  readonly fromMs: number
  readonly toMs: number
}

export interface Recorder {
  readonly all: Slice
  /** The answers that `all` leaves out. */
  readonly refusedLatency: LatencyHistogram
  readonly byOperation: ReadonlyMap<string, Slice>
  readonly byStatus: ReadonlyMap<number, Slice>
  readonly byPhase: ReadonlyMap<string, Slice>
  /** How often there was no answer, by reason. */
  readonly errors: ReadonlyMap<string, number>
  /** How late requests were sent: the generator's own fault. */
  readonly lateness: LatencyHistogram
  moments(): Moment[]
  record(sample: Sample): void
}

/** Reasons are words of systems: more different ones than this are counted together. */
const maxReasons = 50

export interface RecorderOptions {
  /** Whether requests of a phase count for latency and rate of the whole and of its operations; all do otherwise. */
  readonly isTimed?: (phase: string) => boolean
}

export function createRecorder({ isTimed: isTimedPhase = () => true }: RecorderOptions = {}): Recorder {
  const all = createSlice()
  const refusedLatency = createLatencyHistogram()
  const lateness = createLatencyHistogram()
  const byOperation = new Map<string, OpenSlice>()
  const byStatus = new Map<number, OpenSlice>()
  const byPhase = new Map<string, OpenSlice>()
  const errors = new Map<string, number>()
  const timeline = createTimeline()

  return {
    ...{ all, refusedLatency, lateness, byOperation, byStatus, byPhase, errors },
    moments: () => timeline.moments(),
    record(sample) {
      const outcome = outcomeOf(sample)
      const latency = latencyMs(sample)
      const isAnswer = outcome !== 'refused' && sample.status !== 0
      const isTimed = isTimedPhase(sample.phase)
      lateness.record(sample.sentMs - sample.dueMs)
      if (outcome === 'refused') refusedLatency.record(latency)
      all.add(sample, outcome, { isTimed, hasLatency: isAnswer })
      sliceOf(byOperation, sample.operation).add(sample, outcome, { isTimed, hasLatency: isAnswer })
      sliceOf(byPhase, sample.phase).add(sample, outcome, { isTimed: true, hasLatency: isAnswer })
      sliceOf(byStatus, sample.status).add(sample, outcome, { isTimed, hasLatency: true })
      timeline.record(sample.doneMs, outcome, isAnswer ? latency : undefined)
      if (sample.status === 0) countReason(errors, sample.error ?? 'no answer')
    },
  }
}

interface OpenSlice extends Slice {
  add(sample: Sample, outcome: SampleOutcome, how: { isTimed: boolean; hasLatency: boolean }): void
}

function createSlice(): OpenSlice {
  const latency = createLatencyHistogram()
  const counts = { admitted: 0, refused: 0, rejected: 0, error: 0 }
  let fromMs = Number.POSITIVE_INFINITY
  let toMs = 0
  let answered = 0
  let timed = 0
  return {
    counts,
    latency,
    get fromMs() {
      return fromMs
    },
    get toMs() {
      return toMs
    },
    get timed() {
      return timed
    },
    get answered() {
      return answered
    },
    add(sample, outcome, { isTimed, hasLatency }) {
      counts[outcome]++
      if (!isTimed) return
      timed++
      if (outcome !== 'error') answered++
      if (sample.dueMs < fromMs) fromMs = sample.dueMs
      if (sample.doneMs > toMs) toMs = sample.doneMs
      if (hasLatency) latency.record(latencyMs(sample))
    },
  }
}

function sliceOf<Key>(slices: Map<Key, OpenSlice>, key: Key): OpenSlice {
  const known = slices.get(key)
  if (known !== undefined) return known
  const slice = createSlice()
  slices.set(key, slice)
  return slice
}

function countReason(errors: Map<string, number>, reason: string): void {
  const name = errors.has(reason) || errors.size < maxReasons ? reason : 'other reasons'
  errors.set(name, (errors.get(name) ?? 0) + 1)
}

/** Requests of a slice, however they went. */
export function requestsOf({ counts }: Slice): number {
  return counts.admitted + counts.refused + counts.rejected + counts.error
}
