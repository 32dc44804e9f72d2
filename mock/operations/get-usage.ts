// GET /account/usage: plan, credits and period (usage.*).
import { plans } from '#fixtures/plans.ts'
import type { Handler } from '../core/operation.ts'
import { billingPeriodAt } from '../store/billing-period.ts'

const dayMs = 24 * 60 * 60 * 1000

export const getUsage: Handler<'getUsage'> = async ({ caller, now, store }) => {
  const { account, credits } = await store.account(caller, now)
  const { emails_limit, ...plan } = plans[caller.facts.plan]
  const period = billingPeriodAt(now)
  return {
    data: {
      plan,
      usage: {
        leads_used: credits.used,
        leads_limit: credits.limit,
        leads_remaining: credits.limit - credits.used,
        leads_usage_pct: credits.limit === 0 ? 100 : Math.round((100 * credits.used) / credits.limit),
        emails_sent: account.emailsSent,
        emails_limit,
      },
      period: {
        start: new Date(period.start).toISOString(),
        end: new Date(period.end).toISOString(),
        days_remaining: Math.ceil((period.end - now) / dayMs),
      },
      account: {
        user_id: account.userId,
        full_name: account.fullName,
        company_name: account.companyName,
        created_at: new Date(account.createdAt).toISOString(),
      },
    },
    meta: {},
  }
}
