// GET /account/usage, as printed.
import type { PrintedCall } from './printed-call.ts'

export const usage: PrintedCall = {
  name: 'usage',
  curl: String.raw`curl "https://api.leadleap.net/api/v1/account/usage" \
-H "Authorization: Bearer ll_your_api_key"`,
  at: '2026-02-26T14:37:00.000Z',
  body: {
    data: {
      plan: {
        type: 'scale',
        price_monthly: 199,
        has_api_access: true,
        has_crm_integration: true,
        max_webhooks: 50,
        export_formats: ['csv', 'json', 'xlsx'],
      },
      usage: {
        leads_used: 1250,
        leads_limit: 5000,
        leads_remaining: 3750,
        leads_usage_pct: 25,
        emails_sent: 342,
        emails_limit: 25000,
      },
      period: {
        start: '2026-02-01T00:00:00.000Z',
        end: '2026-03-01T00:00:00.000Z',
        days_remaining: 3,
      },
      account: {
        user_id: 'usr_abc123',
        full_name: 'Alex Johnson',
        company_name: 'GrowthCo',
        created_at: '2025-11-15T08:00:00.000Z',
      },
    },
    meta: { request_id: 'req_6b7c8d9e0f1a2b3c', timestamp: '2026-02-26T14:37:00.000Z' },
    error: null,
  },
}
