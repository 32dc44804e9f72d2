// GET /account/usage: plan, credits and period (usage.*).
import { plans } from '#fixtures/plans.ts'
import type { Handler } from '../core/operation.ts'
import { billingPeriodAt } from '../store/billing-period.ts'
import { usageView } from './usage-view.ts'

const dayMs = 24 * 60 * 60 * 1000

export const getUsage: Handler<'getUsage'> = async ({ caller, now, store }) => {
  const { account, credits } = await store.account(caller, now)
  const { emails_limit: _limit, ...plan } = plans[caller.facts.plan]
  const period = billingPeriodAt(now)
  return {
    data: {
      plan,
      usage: usageView(caller.facts.plan, credits, account.emailsSent),
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
