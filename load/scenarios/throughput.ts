// How fast it is: a closed model as fast as it goes, each operation alone and then the mix of a client.
import { runClosed } from '../closed-model/closed-run.ts'
import type { Finding } from '../finding.ts'
import type { PlannedRequest } from '../load-plan.ts'
import { type Prepared, prepare } from '../prepare.ts'
import { type Outcome, type RunContext, RunStopped, type Scenario } from '../scenario.ts'

const mixed = 'mix'

/** The operations that the mix consists of. */
const operationIds = [
  'searchLeads',
  'enrichLead',
  'validateEmail',
  'getUsage',
  'listWebhooks',
  'unlockLead',
  'exportLeads',
] as const

/** The mix lasts so many times as long as each operation. */
const mixedShare = 2

/** Code is compiled and caches are filled before anything counts. */
const warmUpSeconds = 2

export const throughput: Scenario = {
  name: 'throughput',
  summary: 'as fast as it goes: each operation alone, then the mix of a client',
  defaults: {
    ...{ rate: 0, stepRate: 0, maxRate: 0, durationSeconds: 4 },
    ...{ connections: 32, keys: 32, maxRequests: 2_000_000, maxSeconds: 120 },
  },
  thresholds: ['errors==0', 'rejected==0', 'refused==0', 'rate>0'],
  metrics: {},
  phases: () => [mixed, ...operationIds.map(phaseOf)],
  isTimed: phase => phase === mixed,
  needs: ({ durationSeconds }) => ({
    requests: 1,
    seconds: warmUpSeconds + (operationIds.length + mixedShare) * durationSeconds,
  }),
  plan: ({ durationSeconds, connections }) => ({
    phases: [{ name: mixed, durationSeconds, arrivals: { perSecond: connections } }],
    requests: [{ operation: 'searchLeads', weight: 1 }],
  }),
  run,
}

function phaseOf(operation: string): string {
  return `${operation}-alone`
}

async function run(context: RunContext): Promise<Outcome> {
  const { connections, durationSeconds } = context.options
  const prepared = await prepare(context)
  const parts = partsOf(prepared, durationSeconds)
  for (const [n, { phase, requests, seconds }] of parts.entries()) {
    context.progress({ phase, done: n / parts.length })
    const load = { phase, requests, keys: prepared.keys, connections, durationSeconds: seconds }
    const { gaveUp } = await runClosed(context, load)
    const stopped: unknown = context.signal.reason
    if (stopped instanceof RunStopped) {
      return { ...outcomeOf(prepared), invalid: `${stopped.message} in ${phase}` }
    }
    if (gaveUp) return { ...outcomeOf(prepared), findings: [stoppedAnswering(phase)] }
  }
  return outcomeOf(prepared)
}

interface Part {
  readonly phase: string
  readonly requests: readonly PlannedRequest[]
  readonly seconds: number
}

function partsOf({ requests }: Prepared, durationSeconds: number): Part[] {
  const alone = operationIds.flatMap(operation => {
    const some = requests.filter(request => request.operation === operation)
    return some.length === 0 ? [] : [{ phase: phaseOf(operation), requests: some, seconds: durationSeconds }]
  })
  return [
    { phase: 'warm-up', requests, seconds: Math.min(warmUpSeconds, durationSeconds) },
    ...alone,
    { phase: mixed, requests, seconds: mixedShare * durationSeconds },
  ]
}

function outcomeOf({ keys, requests }: Prepared): Outcome {
  const isFree = !requests.some(({ operation }) => operation === 'unlockLead')
  return {
    metrics: {},
    findings: [],
    evidence: [
      `${keys.length} keys took turns. Rate and latencies are those of the mix; each operation alone is a phase.`,
      ...(isFree ? ['Unlocks and exports were left out: on a deployment they cost credits.'] : []),
    ],
  }
}

function stoppedAnswering(phase: string): Finding {
  const message = `so many requests had no answer in ${phase} that the run was given up`
  return { name: 'stopped-answering', severity: 'failure', message }
}
