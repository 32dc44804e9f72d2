// One rate for a long time: does anything creep up? Memory, errors and latency, early and late.
import { createLatencyHistogram } from '../measure/latency-histogram.ts'
import { outcomeOf } from '../measure/recorder.ts'
import { type Arrivals, runArrivals } from '../open-model/arrivals.ts'
import { arrivalsOf } from '../open-model/pacer.ts'
import { prepare } from '../prepare.ts'
import { latencyMs, type Sample } from '../sample.ts'
import type { Outcome, RunContext, Scenario } from '../scenario.ts'
import { type MemoryWatch, watchMemory } from './memory-watch.ts'

/** The run in tenths: the first warms up, and the last is compared with the second. */
const tenths = 10

export const soak: Scenario = {
  name: 'soak',
  summary: 'hours at one rate; memory, errors and latency over time',
  defaults: {
    ...{ rate: 50, stepRate: 50, maxRate: 50, durationSeconds: 3600 },
    ...{ connections: 64, keys: 8, maxRequests: 200_000, maxSeconds: 3700 },
  },
  thresholds: ['errors==0', 'rejected==0', 'refused==0', 'rateError<=1%', 'drift<=2'],
  metrics: {
    rateError: 'how far the rate sent was off the rate asked for (a share)',
    drift: 'the median latency of the last tenth of the run, in times that of the second tenth',
    memoryGrowth: 'what a mock on this machine took more at the end than after the first tenth (MB)',
  },
  needs: ({ rate, durationSeconds }) => ({
    requests: Math.ceil(rate * durationSeconds) + 1,
    seconds: durationSeconds + 1,
  }),
  phases: () => Array.from({ length: tenths }, (_, n) => `tenth-${n + 1}`),
  plan: ({ rate, durationSeconds }) => ({
    phases: [{ name: 'soak', durationSeconds, arrivals: { perSecond: rate } }],
    requests: [{ operation: 'searchLeads', weight: 1 }],
  }),
  run,
}

async function run(context: RunContext): Promise<Outcome> {
  const { rate, durationSeconds } = context.options
  const prepared = await prepare(context)
  const pacer = { perSecond: rate, durationMs: durationSeconds * 1000 }
  const each = arrivalsOf(pacer) / tenths
  const latencies = Array.from({ length: tenths }, () => createLatencyHistogram())
  const tenthOf = (n: number) => Math.min(tenths, Math.floor(n / each) + 1)

  function onSample(sample: Sample): void {
    const tenth = Number(sample.phase.replace('tenth-', ''))
    if (outcomeOf(sample) === 'admitted') latencies[tenth - 1]?.record(latencyMs(sample))
  }

  const memory = await watchMemory(context)
  try {
    const phaseOf = (n: number) => `tenth-${tenthOf(n)}`
    const arrivals = await runArrivals(context, { ...prepared, pacer, phaseOf, onSample })
    const [second, last] = [latencies[1]?.percentileMs(50), latencies.at(-1)?.percentileMs(50)]
    return resultOf(arrivals, memory, second === undefined || last === undefined ? Number.NaN : last / second)
  } finally {
    memory.close()
  }
}

function resultOf(arrivals: Arrivals, memory: MemoryWatch, drift: number): Outcome {
  const { stopped, missed, sentRate, askedRate, isOverrun } = arrivals
  const growth = memory.growthMegabytes()
  const stoppedEarly = stopped === undefined ? undefined : `${stopped.message} before the soak was over`
  const overrun = isOverrun ? 'so many requests were left without an answer that it was given up' : undefined
  const invalid = stoppedEarly ?? overrun ?? missed
  return {
    metrics: {
      rateError: Math.abs(sentRate / askedRate - 1),
      drift,
      ...(growth === undefined ? {} : { memoryGrowth: growth }),
    },
    findings: [],
    evidence: [
      `Sent ${sentRate.toFixed(1)} a second, ${askedRate} were asked for.`,
      ...(growth === undefined
        ? ['The memory of the target cannot be seen from here.']
        : [`The mock took ${growth.toFixed(1)} MB more at the end than after the first tenth.`]),
    ],
    series: memory.series(),
    ...(invalid === undefined ? {} : { invalid }),
  }
}
