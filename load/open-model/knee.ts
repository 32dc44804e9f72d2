// Which steps of a rising rate held, and where the knee is: the last one that did.
import type { Outcome, StepCount } from '../scenario.ts'
import type { Arrivals } from './arrivals.ts'

/** A step holds that answers this share of what was asked in its own time, ... */
const heldShare = 0.97
/** ... with no more errors than this share, ... */
const heldErrors = 0.01
/** ... and 99 of 100 within this time, or within so many times that of the first step where that is more. */
const heldP99Ms = 100
const heldGrowth = 10

export interface Step extends StepCount {
  /** Why it proves nothing: the generator was the one that did not keep up. */
  readonly missed: string | undefined
}

/** @param first the first step, once there is one: what is slow is said beside it */
export function stepOf(arrivals: Arrivals, first: StepCount | undefined): Step {
  const { askedRate, sentRate, answeredRate, errors, latency, missed } = arrivals
  const p99Ms = latency.percentileMs(99)
  const allowedMs = Math.max(heldP99Ms, heldGrowth * (first?.p99Ms ?? 0))
  const held =
    missed === undefined &&
    !arrivals.isOverrun &&
    answeredRate >= heldShare * askedRate &&
    errors <= heldErrors * (errors + latency.count) &&
    p99Ms <= allowedMs
  return { askedRate, sentRate, answeredRate, errors, p50Ms: latency.percentileMs(50), p99Ms, held, missed }
}

/** @param remark a sentence on how it came to its end, if not by itself */
export function outcomeOfSteps(done: readonly Step[], remark?: string): Outcome {
  const held = done.filter(step => step.held)
  const knee = held.at(-1)?.askedRate ?? 0
  const missed = done.find(step => step.missed !== undefined)?.missed
  const rateErrors = held.map(({ sentRate, askedRate }) => Math.abs(sentRate / askedRate - 1))
  const broken = done.find(step => !step.held && step.missed === undefined)
  return {
    metrics: { knee, rateError: Math.max(0, ...rateErrors) },
    findings: [],
    evidence: [...(remark === undefined ? [] : [remark]), sentenceOn(knee, broken)],
    steps: done.map(({ missed: _, ...step }) => step),
    ...(missed === undefined ? {} : { invalid: missed }),
  }
}

function sentenceOn(knee: number, broken: Step | undefined): string {
  if (broken === undefined) {
    return knee === 0
      ? 'No step came to a valid end.'
      : `No knee was met: every step up to ${knee} a second held.`
  }
  const { askedRate, answeredRate, errors, p99Ms } = broken
  const what = `${answeredRate.toFixed(0)}/s answered in time, p99 ${p99Ms.toFixed(1)} ms, ${errors} errors`
  if (knee === 0) return `Not even ${askedRate} requests a second held (${what}).`
  return `The knee is at ${knee} requests a second: at ${askedRate}/s it no longer held (${what}).`
}
