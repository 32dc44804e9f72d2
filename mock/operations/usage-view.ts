// What of its plan an account has used in this billing period (usage.arithmetic).
import { type PlanName, plans } from '#fixtures/plans.ts'
import type { components } from '#openapi/generated/types.ts'
import type { Balance } from '../store/account.ts'

export type Usage = components['schemas']['Usage']

export function usageView(plan: PlanName, { limit, used }: Balance, emailsSent: number): Usage {
  return {
    leads_used: used,
    leads_limit: limit,
    leads_remaining: limit - used,
    leads_usage_pct: limit === 0 ? 100 : Math.round((100 * used) / limit),
    emails_sent: emailsSent,
    emails_limit: plans[plan].emails_limit,
  }
}
