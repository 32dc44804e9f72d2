// An arrival rate raised step by step until the target no longer keeps up: the knee is the last step that held.
import { type Arrivals, runArrivals } from '../open-model/arrivals.ts'
import { type Prepared, prepare } from '../prepare.ts'
import type { Outcome, RunContext, Scenario, ScenarioOptions, StepCount } from '../scenario.ts'

/** A step holds that answers this share of what was asked in its own time, ... */
const heldShare = 0.97
/** ... with no more errors than this among a hundred, ... */
const heldErrors = 0.01
/** ... and 99 of 100 within this time, or within so many times that of the first step where that is more. */
const heldP99Ms = 100
const heldGrowth = 10

/** Code is compiled and connections are made before anything counts. */
const warmUpSeconds = 2

export const steps: Scenario = {
  name: 'steps',
  summary: 'arrival rate raised step by step to the knee; latency from when requests were due',
  defaults: {
    ...{ rate: 200, stepRate: 200, maxRate: 2000, durationSeconds: 5 },
    ...{ connections: 256, keys: 8, maxRequests: 100_000, maxSeconds: 120 },
  },
  thresholds: ['errors==0', 'rejected==0', 'refused==0', 'knee>0', 'rateError<=1%'],
  metrics: {
    knee: 'the highest rate that held, in requests a second',
    rateError: 'how far the rate sent was off the rate asked for, at worst, of steps that held (a share)',
  },
  needs: options => {
    const rates = ratesOf(options)
    const requests = rates.reduce((sum, rate) => sum + rate * options.durationSeconds, 0)
    return {
      requests: Math.ceil(requests + options.rate * warmUpSeconds) + 1,
      seconds: rates.length * options.durationSeconds + warmUpSeconds + 1,
    }
  },
  phases: options => ratesOf(options).map((_, n) => `step-${n + 1}`),
  plan: options => ({
    phases: ratesOf(options).map((perSecond, n) => ({
      name: `step-${n + 1}`,
      durationSeconds: options.durationSeconds,
      arrivals: { perSecond },
    })),
    requests: [{ operation: 'searchLeads', weight: 1 }],
  }),
  run,
}

export function ratesOf({ rate, stepRate, maxRate }: ScenarioOptions): number[] {
  const rates: number[] = []
  for (let each = rate; each <= maxRate; each += stepRate) rates.push(each)
  return rates
}

interface Step extends StepCount {
  readonly missed: string | undefined
}

async function run(context: RunContext): Promise<Outcome> {
  const { options } = context
  const prepared = await prepare(context)
  const first = { perSecond: options.rate, durationMs: warmUpSeconds * 1000 }
  const warmUp = await runArrivals(context, { ...prepared, phaseOf: () => 'warm-up', pacer: first })
  if (warmUp.stopped !== undefined) throw warmUp.stopped
  return climb(context, prepared)
}

async function climb(context: RunContext, prepared: Prepared): Promise<Outcome> {
  const rates = ratesOf(context.options)
  const done: Step[] = []
  for (const [n, perSecond] of rates.entries()) {
    const phase = `step-${n + 1}`
    context.progress({ phase, message: `${perSecond}/s`, done: n / rates.length })
    const pacer = { perSecond, durationMs: context.options.durationSeconds * 1000 }
    const arrivals = await runArrivals(context, { ...prepared, phaseOf: () => phase, pacer })
    if (arrivals.stopped !== undefined) {
      if (done.length === 0 || arrivals.stopped.reason === 'interrupt') {
        return { ...outcomeOf(done), invalid: `${arrivals.stopped.message} in ${phase} of ${rates.length}` }
      }
      return outcomeOf(done, `It ended early, in ${phase} of ${rates.length}: ${arrivals.stopped.message}.`)
    }
    const step = stepOf(arrivals, done[0])
    done.push(step)
    if (step.missed !== undefined || !step.held) break
  }
  return outcomeOf(done)
}

function stepOf(arrivals: Arrivals, first: StepCount | undefined): Step {
  const { askedRate, sentRate, answeredRate, errors, latency, missed } = arrivals
  const p99Ms = latency.percentileMs(99)
  const allowedMs = Math.max(heldP99Ms, heldGrowth * (first?.p99Ms ?? 0))
  const held =
    !arrivals.isOverrun &&
    answeredRate >= heldShare * askedRate &&
    errors <= heldErrors * latency.count &&
    p99Ms <= allowedMs
  return { askedRate, sentRate, answeredRate, errors, p50Ms: latency.percentileMs(50), p99Ms, held, missed }
}

function outcomeOf(done: readonly Step[], remark?: string): Outcome {
  const held = done.filter(step => step.held && step.missed === undefined)
  const knee = held.at(-1)?.askedRate ?? 0
  const broken = done.find(step => !step.held)
  const missed = done.find(step => step.missed !== undefined)?.missed
  const rateErrors = held.map(({ sentRate, askedRate }) => Math.abs(sentRate / askedRate - 1))
  return {
    metrics: { knee, rateError: Math.max(0, ...rateErrors) },
    findings: [],
    evidence: [...(remark === undefined ? [] : [remark]), sentenceOn(knee, broken)],
    steps: done.map(({ missed: why, ...step }) => ({ ...step, held: step.held && why === undefined })),
    ...(missed === undefined ? {} : { invalid: missed }),
  }
}

function sentenceOn(knee: number, broken: Step | undefined): string {
  if (knee === 0 && broken === undefined) return 'No step came to its end.'
  if (broken === undefined) return `No knee up to ${knee} requests a second: every step held.`
  const { askedRate, answeredRate, errors, p99Ms } = broken
  const what = `${answeredRate.toFixed(0)}/s answered in time, p99 ${p99Ms.toFixed(1)} ms, ${errors} errors`
  return `The knee is at ${knee} requests a second: at ${askedRate}/s it no longer held (${what}).`
}
