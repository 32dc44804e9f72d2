// What becomes of an event storm? Unlocks of different leads at a fixed rate, one event each, to a receiver of the run's own:
// deliveries lost, doubled, out of order, badly signed, and how long after their causes they come.
import { lockedIds, usageOf } from '../credits/charge.ts'
import { isLoopback } from '../http/loopback.ts'
import type { Answer, Outcome, RunContext, Scenario } from '../scenario.ts'
import { accountOf, type Cause, type DeliveryAccount } from '../webhooks/delivery-account.ts'
import { type Receiver, startReceiver } from '../webhooks/receiver.ts'

const event = 'lead.unlocked'

/** How long after the last cause deliveries may still come, and how long after the last one a second of it may, in ms. */
const patienceMs = 15_000
const quietMs = 500

export const webhooks: Scenario = {
  name: 'webhooks',
  summary:
    'an event storm to a receiver of its own: deliveries lost, doubled, out of order, badly signed; their latency',
  defaults: {
    maxRequests: 5000,
    maxSeconds: 120,
    durationSeconds: 5,
    rate: 100,
    maxRate: 100,
    stepRate: 0,
    connections: 50,
    keys: 1,
  },
  thresholds: ['lost==0', 'badlySigned==0'],
  isTimed: phase => phase === 'storm',
  metrics: {
    caused: 'events that were caused',
    delivered: 'events that were delivered',
    lost: 'events that were not',
    doubled: 'events that were delivered more than once',
    outOfOrder: 'events that were delivered after a later one',
    badlySigned: 'deliveries without a true signature',
    deliveryP50: 'from sending the call that causes an event to its receipt, in ms',
    deliveryP95: 'the same',
    deliveryP99: 'the same',
    deliveryMax: 'the same',
  },
  run,
}

async function run(context: RunContext): Promise<Outcome> {
  const { target, options } = context
  const isMock = target.control !== undefined
  if (!isMock && options.allowSpend === undefined)
    return nothing('it unlocks leads, which spends credits: say how many it may, with --allow-spend <n>')
  if (!isLoopback(new URL(target.url)))
    return nothing('its receiver is on this machine, where a deployment elsewhere cannot deliver')

  const wanted = Math.round(options.rate * options.durationSeconds)
  const events = isMock ? wanted : Math.min(wanted, options.allowSpend ?? 0)
  const world = `webhooks-${context.wallNow()}`
  const key = isMock
    ? await target.makeKey({ world, credits: events + 1, rateLimit: 1_000_000 })
    : target.keys[0]
  if (key === undefined) return nothing('there is no key: set LEADLEAP_API_KEY')
  const receiver = await startReceiver(context.nowMs)
  try {
    return await storm(context, { key, events, receiver })
  } finally {
    await receiver.close()
  }
}

interface Storm {
  readonly key: string
  readonly events: number
  readonly receiver: Receiver
}

async function storm(context: RunContext, { key, events, receiver }: Storm): Promise<Outcome> {
  const leadIds = await findLeads(context, key, events)
  if (leadIds.length === 0) return nothing('there is no locked lead to unlock, or no credit')
  const body = { name: 'Load test', url: receiver.url, events: [event] }
  const { id, secret } = subscriptionIn(
    await context.send({ operation: 'createWebhook', key, phase: 'prepare', body }),
  )
  if (id === undefined || secret === undefined) return nothing('the subscription was refused')
  // What is left behind would be delivered to whoever listens on this port next.
  context.onEnd({ operation: 'deleteWebhook', key, phase: 'clean-up', path: { id } })
  const causes = await unlockAll(context, key, leadIds)
  await untilDelivered(context, causes, receiver)
  return outcomeOf(accountOf({ causes, receipts: receiver.receipts, event, secret }), leadIds.length)
}

async function findLeads(context: RunContext, key: string, count: number): Promise<string[]> {
  const usage = usageOf(await context.send({ operation: 'getUsage', key, phase: 'prepare' }))
  const wanted = Math.min(count, usage?.remaining ?? 0)
  const leadIds: string[] = []
  for (let page = 1; leadIds.length < wanted; page += 1) {
    const answer = await context.send({
      operation: 'searchLeads',
      key,
      phase: 'prepare',
      query: { per_page: 100, page },
    })
    const found = lockedIds(answer)
    if (found.length === 0) break
    leadIds.push(...found)
  }
  return leadIds.slice(0, wanted)
}

/** Each at its time, whether those before were answered or not. */
async function unlockAll(context: RunContext, key: string, leadIds: readonly string[]): Promise<Cause[]> {
  const { rate } = context.options
  const startMs = context.nowMs()
  const answers: Promise<Cause | undefined>[] = []
  for (const [index, leadId] of leadIds.entries()) {
    const dueMs = startMs + (index * 1000) / rate
    const waitMs = dueMs - context.nowMs()
    if (waitMs > 1) await context.sleep(waitMs)
    const call = { operation: 'unlockLead', key, phase: 'storm', dueMs, body: { lead_id: leadId } } as const
    answers.push(context.send(call).then(answer => causeOf(answer, leadId)))
    // An answer that never comes is told when all are awaited.
    answers.at(-1)?.catch(() => {})
  }
  return (await Promise.all(answers)).filter(cause => cause !== undefined)
}

/** Undefined: it surely caused no event. */
function causeOf({ sample: { status, sentMs, doneMs } }: Answer, leadId: string): Cause | undefined {
  const isSure = status === 200
  return isSure || status === 0 || status >= 500 ? { leadId, sentMs, doneMs, isSure } : undefined
}

async function untilDelivered(
  context: RunContext,
  causes: readonly Cause[],
  { receipts }: Receiver,
): Promise<void> {
  const untilMs = context.nowMs() + patienceMs
  const expected = causes.filter(({ isSure }) => isSure).length
  while (context.nowMs() < untilMs) {
    const lastMs = Math.max(receipts.at(-1)?.atMs ?? 0, causes.at(-1)?.doneMs ?? 0)
    if (receipts.length >= expected && context.nowMs() - lastMs > quietMs) return
    await context.sleep(50)
  }
}

function outcomeOf({ latencies, findings, ...counts }: DeliveryAccount, asked: number): Outcome {
  const sorted = latencies.map(({ latencyMs }) => latencyMs).toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]
  const percentiles = {
    deliveryP50: at(0.5),
    deliveryP95: at(0.95),
    deliveryP99: at(0.99),
    deliveryMax: at(1),
  }
  const known = Object.entries(percentiles).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  return {
    metrics: { ...counts, ...Object.fromEntries(known) },
    findings,
    evidence: [
      `${asked} leads were unlocked; ${counts.delivered} of ${counts.caused} events came to the receiver.`,
      ...(sorted.length > 0
        ? [`Half of them within ${at(0.5)?.toFixed(1)} ms, the last within ${at(1)?.toFixed(1)} ms.`]
        : []),
    ],
    series: [
      {
        title: 'Deliveries: from cause to receipt',
        unit: 'ms',
        timesMs: latencies.map(({ sentMs }) => sentMs),
        lines: [{ label: 'latency', values: latencies.map(({ latencyMs }) => latencyMs) }],
      },
    ],
    ...(counts.caused === 0 ? { invalid: 'no event was caused' } : {}),
  }
}

function subscriptionIn({ text }: Answer): { id: string | undefined; secret: string | undefined } {
  try {
    const { data, meta } = Object(JSON.parse(text))
    const [id, secret]: unknown[] = [Object(data).id, Object(meta).secret]
    return {
      id: typeof id === 'string' ? id : undefined,
      secret: typeof secret === 'string' ? secret : undefined,
    }
  } catch {
    return { id: undefined, secret: undefined }
  }
}

function nothing(invalid: string): Outcome {
  return { metrics: {}, findings: [], evidence: [], invalid }
}
