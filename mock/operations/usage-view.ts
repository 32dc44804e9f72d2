// An account's plan, and what of it has been used in this billing period (usage.arithmetic).
import { type PlanName, plans } from '#fixtures/plans.ts'
import type { components } from '#openapi/generated/types.ts'
import type { Balance } from '../store/account.ts'

export type Usage = components['schemas']['Usage']

export function planView(name: PlanName): components['schemas']['Plan'] {
  const plan = plans[name]
  return {
    type: plan.type,
    price_monthly: plan.price_monthly,
    has_api_access: plan.has_api_access,
    has_crm_integration: plan.has_crm_integration,
    max_webhooks: plan.max_webhooks,
    export_formats: plan.export_formats,
  }
}

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
