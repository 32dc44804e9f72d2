// The mix of requests that a client of the API makes: mostly searches, then looking at what was found.
// Subscriptions are left out: a plan allows a few, so that a load of them would measure refusals.
import { companySizes, countries, departments } from '#openapi/generated/values.ts'
import type { PlannedRequest } from './load-plan.ts'

export interface MixOptions {
  /** Leads that exist, to be unlocked, exported and enriched; at least one. */
  readonly leadIds: readonly string[]
  /** Unlocks and exports cost credits where a lead was not unlocked before. */
  readonly maySpend: boolean
}

/** Each operation once, with its share of a hundred. */
export function createMix({ leadIds, maySpend }: MixOptions): PlannedRequest[] {
  const [lead = ''] = leadIds
  const spending: PlannedRequest[] = [
    { operation: 'unlockLead', weight: 10, body: { lead_id: lead } },
    { operation: 'exportLeads', weight: 2, body: { lead_ids: leadIds.slice(0, 5) } },
  ]
  return [
    ...searches(50),
    { operation: 'enrichLead', weight: 20, body: { lead_id: lead } },
    { operation: 'validateEmail', weight: 10, body: { email: 'somebody@company.example' } },
    { operation: 'getUsage', weight: 5 },
    { operation: 'listWebhooks', weight: 3 },
    ...(maySpend ? spending : []),
  ]
}

/** Searches that differ in filter and page, so that no answer is the same twice in a row. */
function searches(weight: number): PlannedRequest[] {
  return Array.from({ length: 5 }, (_, n) => ({
    operation: 'searchLeads',
    weight: weight / 5,
    query: {
      country: countries[n % countries.length] ?? '',
      department: departments[n % departments.length] ?? '',
      company_size: companySizes[n % companySizes.length] ?? '',
      page: n + 1,
    },
  }))
}

/** One round of the mix, each request as often as it weighs, those alike as far apart as they can be. */
export function spread(requests: readonly PlannedRequest[]): PlannedRequest[] {
  const credit = requests.map(() => 0)
  const total = requests.reduce((sum, { weight }) => sum + weight, 0)
  const round: PlannedRequest[] = []
  while (round.length < total) {
    for (const [n, { weight }] of requests.entries()) credit[n] = (credit[n] ?? 0) + weight
    const next = credit.indexOf(Math.max(...credit))
    const request = requests[next]
    if (request === undefined) return round
    credit[next] = (credit[next] ?? 0) - total
    round.push(request)
  }
  return round
}
