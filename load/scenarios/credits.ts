// Does every credit add up? Several keys of one account unlock and export the same leads at once; what was charged must be
// what the balance lost, once for each lead.
import { type Charge, chargeOf, lockedIds, usageOf } from '../credits/charge.ts'
import { accountOf } from '../credits/credit-findings.ts'
import type { Outcome, RunContext, Scenario } from '../scenario.ts'

/** Leads of one race on a mock, where credits cost nothing. */
const leadsOnMock = 60
const unlocksOfEach = 3
const exports = 6
/** Beside the race: the balance before and after, and the search. */
const beside = 3

export const credits: Scenario = {
  name: 'credits',
  summary: 'unlocks and exports of the same leads at once: do charges add up to the balance, none twice?',
  defaults: {
    maxRequests: 1000,
    maxSeconds: 120,
    durationSeconds: 60,
    rate: 0,
    maxRate: 0,
    stepRate: 0,
    connections: 20,
    keys: 2,
  },
  thresholds: ['chargedTwice==0', 'charged==spent'],
  isTimed: phase => phase === 'race',
  metrics: {
    charged: 'credits that the answers say were charged',
    spent: 'credits that the account lost',
    distinctLeads: 'leads that were handed out',
    chargedTwice: 'leads for which single unlocks were charged more than once',
  },
  run,
}

async function run(context: RunContext): Promise<Outcome> {
  const { target, options } = context
  if (target.control === undefined && options.allowSpend === undefined)
    return nothing('it spends credits: say how many it may, with --allow-spend <n>')
  const keys = target.control === undefined ? target.keys.slice(0, 1) : await keysOfOneAccount(context)
  const [key] = keys
  if (key === undefined) return nothing('there is no key: set LEADLEAP_API_KEY')

  const first = await context.send({ operation: 'getUsage', key, phase: 'before' })
  const before = usageOf(first)
  if (before === undefined)
    return nothing(`the balance is not told: ${first.sample.status} to GET /account/usage`)
  const query = { per_page: 100 }
  const found = lockedIds(await context.send({ operation: 'searchLeads', key, phase: 'find', query }))
  const leadIds = found.slice(0, leadsToSpend(context, before.remaining, first.sample.rate?.remaining))
  if (leadIds.length === 0)
    return nothing('there is no locked lead, or no credit or room in the rate limit to unlock one')

  const charges = await race(context, { keys, leadIds })
  const after = usageOf(await context.send({ operation: 'getUsage', key, phase: 'after' }))
  if (after === undefined) return nothing('the balance is not told after the race')
  const { findings, ...metrics } = accountOf({ charges, before, after })
  const refused = charges.filter(({ status }) => status === 429).length
  return {
    metrics: { ...metrics },
    findings,
    evidence: [
      `${charges.length} unlocks and exports of ${leadIds.length} leads at once, with ${keys.length} keys of one account.`,
      `Answers charged ${metrics.charged}; the balance went from ${before.remaining} to ${after.remaining}.`,
      ...(refused === 0 ? [] : [`${refused} were refused by the rate limit, and count for nothing.`]),
    ],
    ...(metrics.distinctLeads === 0 ? { invalid: 'no lead was handed out' } : {}),
  }
}

/** As many as the yes, the balance and, on a deployment, the rate limit of the one key leave room for. */
function leadsToSpend({ target, options }: RunContext, balance: number, room = 60): number {
  if (target.control !== undefined) return leadsOnMock
  const byRoom = Math.floor((room - beside - exports) / unlocksOfEach)
  return Math.max(0, Math.min(options.allowSpend ?? 0, balance, byRoom, leadsOnMock))
}

async function keysOfOneAccount({ target, options, wallNow }: RunContext): Promise<string[]> {
  const world = `credits-${wallNow()}`
  const names: string[] = []
  for (let serial = 0; serial < Math.max(2, options.keys); serial += 1)
    names.push(await target.makeKey({ world, serial, rateLimit: 100_000 }))
  return names
}

/** Each lead several times beside itself, by all keys in turn, with exports of overlapping halves among them. */
async function race(
  context: RunContext,
  { keys, leadIds }: { keys: readonly string[]; leadIds: readonly string[] },
): Promise<Charge[]> {
  const unlocks = leadIds.flatMap(leadId => Array.from({ length: unlocksOfEach }, () => [leadId]))
  const half = Math.ceil(leadIds.length / 2)
  const asks: { operation: Charge['operation']; leadIds: readonly string[] }[] = unlocks.map(ids => ({
    operation: 'unlockLead',
    leadIds: ids,
  }))
  for (let n = 0; n < exports; n += 1) {
    const from = Math.floor((n * half) / exports)
    const at = Math.floor((n * asks.length) / exports)
    asks.splice(at, 0, { operation: 'exportLeads', leadIds: leadIds.slice(from, from + half) })
  }

  const charges: Charge[] = []
  let next = 0
  const connection = async () => {
    for (let n = next++; n < asks.length; n = next++) {
      const { operation, leadIds: ids } = asks[n] ?? { operation: 'unlockLead', leadIds: [] }
      const body = operation === 'unlockLead' ? { lead_id: ids[0] } : { lead_ids: ids }
      const answer = await context.send({ operation, key: keys[n % keys.length] ?? '', phase: 'race', body })
      charges.push(chargeOf(answer, operation, ids))
    }
  }
  const settled = await Promise.allSettled(Array.from({ length: context.options.connections }, connection))
  for (const result of settled) if (result.status === 'rejected') throw result.reason
  return charges
}

function nothing(invalid: string): Outcome {
  return { metrics: {}, findings: [], evidence: [], invalid }
}
