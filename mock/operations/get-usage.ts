// GET /account/usage: plan, credits and period (usage.*).
import type { Handler } from '../core/operation.ts'
import { isoTime } from '../iso-time.ts'
import { billingPeriodAt } from '../store/billing-period.ts'
import { planView, usageView } from './usage-view.ts'

const dayMs = 24 * 60 * 60 * 1000

export const getUsage: Handler<'getUsage'> = async ({ caller, now, store }) => {
  const { account, credits } = await store.account(caller, now)
  const { plan } = caller.facts
  const period = billingPeriodAt(now)
  return {
    data: {
      plan: planView(plan),
      usage: usageView(plan, credits, account.emailsSent),
      period: {
        start: isoTime(period.start),
        end: isoTime(period.end),
        days_remaining: Math.ceil((period.end - now) / dayMs),
      },
      account: {
        user_id: account.userId,
        full_name: account.fullName,
        company_name: account.companyName,
        created_at: isoTime(account.createdAt),
      },
    },
    meta: {},
  }
}
