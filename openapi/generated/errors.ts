// Generated from openapi/leadleap.yaml by `npm run generate`. Do not edit: change the contract instead.

/** Every error: status and default message by code. `{limit}` stands for the limit of the key. */
export const errors = {
  "BAD_REQUEST": { "status": 400, "message": "Request body or params are invalid or missing required fields." },
  "UNAUTHORIZED": { "status": 401, "message": "Invalid or missing API key." },
  "CREDITS_EXHAUSTED": { "status": 402, "message": "No lead credits remaining in the current billing period." },
  "FORBIDDEN": { "status": 403, "message": "API key lacks the required scope for this endpoint." },
  "PLAN_LIMIT": {
    "status": 403,
    "message": "Your plan does not support this feature or you have hit a plan limit.",
  },
  "NOT_FOUND": { "status": 404, "message": "The requested resource was not found." },
  "GONE": { "status": 410, "message": "The resource exists but has been deleted." },
  "RATE_LIMITED": { "status": 429, "message": "Rate limit exceeded. You are allowed {limit} requests per minute." },
  "INTERNAL_ERROR": { "status": 500, "message": "Unexpected server error. Contact support if it persists." },
} as const

export type ErrorCode = keyof typeof errors
export type ErrorStatus = (typeof errors)[ErrorCode]['status']
