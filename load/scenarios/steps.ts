// An arrival rate raised step by step until the target no longer keeps up: the knee is the last step that held.
import { runArrivals } from '../open-model/arrivals.ts'
import { outcomeOfSteps, type Step, stepOf } from '../open-model/knee.ts'
import { type Prepared, prepare } from '../prepare.ts'
import type { Outcome, RunContext, Scenario, ScenarioOptions } from '../scenario.ts'

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
        return {
          ...outcomeOfSteps(done),
          invalid: `${arrivals.stopped.message} in ${phase} of ${rates.length}`,
        }
      }
      return outcomeOfSteps(
        done,
        `It ended early, in ${phase} of ${rates.length}: ${arrivals.stopped.message}.`,
      )
    }
    const step = stepOf(arrivals, done[0])
    done.push(step)
    if (step.missed !== undefined || !step.held) break
  }
  return outcomeOfSteps(done)
}
