// The two errors that the reference prints; no call stands beside them.

export const printedErrors = {
  rateLimited: {
    data: null,
    meta: { request_id: 'req_4f3a9b2c1d8e7f6a', timestamp: '2026-02-26T14:30:00.000Z' },
    error: {
      code: 'RATE_LIMITED',
      message: 'Rate limit exceeded. You are allowed 60 requests per minute.',
      status: 429,
      retry_after: 12,
    },
  },
  unauthorized: {
    data: null,
    meta: { request_id: 'req_9e8d7c6b5a4f3e2d', timestamp: '2026-02-26T14:30:01.000Z' },
    error: { code: 'UNAUTHORIZED', message: 'Invalid or missing API key.', status: 401 },
  },
}
