// POST /email/validate, as printed.
import { hiddenAddress, type PrintedCall } from './printed-call.ts'

export const validateOne: PrintedCall = {
  name: 'single',
  curl: String.raw`curl -X POST "https://api.leadleap.net/api/v1/email/validate" \
-H "Authorization: Bearer ll_your_api_key" \
-H "Content-Type: application/json" \
-d '{"email": "sarah.mitchell@acme.com"}'`,
  at: '2026-02-26T14:33:00.000Z',
  body: {
    data: { email: hiddenAddress, is_valid: true, reason: null, cached: false },
    meta: { request_id: 'req_2b1a0c9d8e7f6a5b', timestamp: '2026-02-26T14:33:00.000Z', cached: false },
    error: null,
  },
}

export const validateMany: PrintedCall = {
  name: 'bulk',
  curl: String.raw`curl -X POST "https://api.leadleap.net/api/v1/email/validate" \
-H "Authorization: Bearer ll_your_api_key" \
-H "Content-Type: application/json" \
-d '{"emails": ["sarah@acme.com", "invalid-email", "alex.johnson@growthco.com"]}'`,
  at: '2026-02-26T14:33:30.000Z',
  body: {
    data: [
      { email: hiddenAddress, is_valid: true, reason: null, cached: false },
      { email: 'invalid-email', is_valid: false, reason: 'invalid_format', cached: false },
      { email: hiddenAddress, is_valid: true, reason: null, cached: false },
    ],
    meta: {
      request_id: 'req_7f6e5d4c3b2a1098',
      timestamp: '2026-02-26T14:33:30.000Z',
      total: 3,
      valid: 2,
      invalid: 1,
      cached_count: 0,
    },
    error: null,
  },
}
