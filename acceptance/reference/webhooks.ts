// /webhooks, as printed.
import type { PrintedCall } from './printed-call.ts'

export const listWebhooks: PrintedCall = {
  name: 'list',
  curl: String.raw`curl "https://api.leadleap.net/api/v1/webhooks" \
-H "Authorization: Bearer ll_your_api_key"`,
  at: '2026-02-26T14:34:00.000Z',
  body: {
    data: [
      {
        id: 'wh_4a3b2c1d0e9f8a7b',
        name: 'CRM Sync',
        url: 'https://hooks.zapier.com/hooks/catch/abc123',
        events: ['lead.unlocked', 'lead.exported'],
        is_active: true,
        failure_count: 0,
        last_triggered_at: '2026-02-25T10:15:00.000Z',
        created_at: '2026-01-10T09:00:00.000Z',
      },
    ],
    meta: { request_id: 'req_1c2d3e4f5a6b7c8d', timestamp: '2026-02-26T14:34:00.000Z', total: 1 },
    error: null,
  },
}

export const createWebhook: PrintedCall = {
  name: 'create',
  curl: String.raw`curl -X POST "https://api.leadleap.net/api/v1/webhooks" \
-H "Authorization: Bearer ll_your_api_key" \
-H "Content-Type: application/json" \
-d '{
"name": "Lead Notifications",
"url": "https://hooks.myapp.com/leadleap",
"events": ["lead.unlocked", "lead.exported", "email.replied"]
}'`,
  at: '2026-02-26T14:35:00.000Z',
  body: {
    data: {
      id: 'wh_9e8f7a6b5c4d3e2f',
      name: 'Lead Notifications',
      url: 'https://hooks.myapp.com/leadleap',
      events: ['lead.unlocked', 'lead.exported', 'email.replied'],
      is_active: true,
      failure_count: 0,
      created_at: '2026-02-26T14:35:00.000Z',
    },
    meta: {
      request_id: 'req_9a8b7c6d5e4f3a2b',
      timestamp: '2026-02-26T14:35:00.000Z',
      secret: 'whsec_a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6e7f8a9b0c1d2e3f4',
      warning: 'Store the secret securely — it will not be shown again.',
    },
    error: null,
  },
}

export const printedWebhookId = 'wh_9e8f7a6b5c4d3e2f'

export const deleteWebhook: PrintedCall = {
  name: 'delete',
  curl: String.raw`curl -X DELETE "https://api.leadleap.net/api/v1/webhooks/wh_9e8f7a6b5c4d3e2f" \
-H "Authorization: Bearer ll_your_api_key"`,
  at: '2026-02-26T14:36:00.000Z',
  body: {
    data: { id: printedWebhookId, deleted: true, deleted_at: '2026-02-26T14:36:00.000Z' },
    meta: { request_id: 'req_3d4e5f6a7b8c9d0e', timestamp: '2026-02-26T14:36:00.000Z' },
    error: null,
  },
}
