// Arrivals of a mix at one rate, measured by themselves: what `steps` does step by step and `soak` for hours.
import type { PlannedRequest } from '../load-plan.ts'
import { createLatencyHistogram, type LatencyHistogram } from '../measure/latency-histogram.ts'
import { outcomeOf } from '../measure/recorder.ts'
import { spread } from '../mix.ts'
import type { Prepared } from '../prepare.ts'
import { latencyMs, type Sample } from '../sample.ts'
import { type Call, type RunContext, RunStopped } from '../scenario.ts'
import type { Pacer } from './pacer.ts'
import { runSchedule, sentRate } from './schedule.ts'
import { type Kept, missedSchedule } from './validity.ts'

export interface ArrivalsOptions extends Prepared {
  /** The part of the scenario that arrival `n` belongs to. */
  readonly phaseOf: (n: number) => string
  readonly pacer: Pacer
  readonly onSample?: (sample: Sample) => void
}

export interface Arrivals extends Kept {
  /** Answered within the time of the schedule, a second. */
  readonly answeredRate: number
  /** Answered 5xx, or not at all. */
  readonly errors: number
  /** From when each was due; 429s and what was not answered left out. */
  readonly latency: LatencyHistogram
  /** There was no use in sending more. */
  readonly isOverrun: boolean
  /** Why it proves nothing. */
  readonly missed: string | undefined
  /** It was stopped before its time. */
  readonly stopped: RunStopped | undefined
}

export async function runArrivals(context: RunContext, options: ArrivalsOptions): Promise<Arrivals> {
  const { pacer } = options
  const callFor = callsOf(options)
  const latency = createLatencyHistogram()
  const lateness = createLatencyHistogram()
  const beganMs = context.nowMs()
  let errors = 0
  let inTime = 0

  function note(sample: Sample): void {
    const outcome = outcomeOf(sample)
    options.onSample?.(sample)
    lateness.record(sample.sentMs - sample.dueMs)
    if (outcome === 'error') errors++
    else if (sample.doneMs <= beganMs + pacer.durationMs) inTime++
    if (outcome !== 'refused' && sample.status !== 0) latency.record(latencyMs(sample))
  }

  const sent = await runSchedule({
    pacer,
    nowMs: context.nowMs,
    signal: context.signal,
    send: async (n, dueMs) => note((await context.send({ ...callFor(n), dueMs })).sample),
  })
  const stopped = await sent.answered.then(() => undefined, stopOf)
  const { isOverrun } = sent
  const spanMs = Math.min(pacer.durationMs, Math.max(1, sent.endMs - sent.startMs))
  const kept: Kept = {
    askedRate: pacer.perSecond,
    sentRate: sentRate(sent),
    latenessP99Ms: lateness.percentileMs(99),
  }
  return {
    ...kept,
    answeredRate: (inTime * 1000) / (isOverrun ? spanMs : pacer.durationMs),
    ...{ errors, latency, isOverrun },
    missed: stopped === undefined && !isOverrun ? missedSchedule(kept) : undefined,
    stopped: stopped ?? (context.signal.aborted ? stopOf(context.signal.reason) : undefined),
  }
}

function stopOf(error: unknown): RunStopped {
  if (error instanceof RunStopped) return error
  throw error
}

/** Calls in the proportions of the mix, each by another key than the one before. */
function callsOf({ keys, requests, phaseOf }: ArrivalsOptions): (n: number) => Call {
  const round: readonly PlannedRequest[] = spread(requests)
  return n => {
    const request = round[n % round.length]
    // One further each round, so that every key makes every kind of request.
    const key = keys[(n + Math.floor(n / round.length)) % keys.length]
    if (request === undefined || key === undefined) throw new RangeError('There is nothing to send.')
    const { weight, ...call } = request
    return { ...call, key, phase: phaseOf(n), discardBody: true }
  }
}
