// Generated from openapi/leadleap.yaml by `npm run generate`. Do not edit: change the contract instead.

/** The version of the contract. */
export const contractVersion = "1.0.0" as const

/** The form of an API key, as the source of a regular expression. */
export const keyPattern = "^ll_[0-9a-fA-F]{64}$" as const

/** Requests a key may make in a window unless it says otherwise, and the length of a window. */
export const rateLimit = { "default": 60, "windowSeconds": 60 } as const

/** Bodies with more bytes are refused. */
export const maxBodyBytes = 1048576 as const

/** How deliveries are signed, timed and tried again. */
export const webhookDelivery = {
  "timeoutSeconds": 10,
  "retryDelaysSeconds": [ 1, 5, 30, 120, 600 ],
  "signatureHeader": "X-Webhook-Signature",
} as const

/** How long the verdict on an address is cached. */
export const validationTtlSeconds = 86400 as const

/** Leads that one export may name. */
export const maxExportLeads = 500 as const

/** Addresses that one validation may name. */
export const maxBulkEmails = 100 as const

/** Leads that one page may hold. */
export const maxPerPage = 100 as const

/** Leads that a page holds unless asked otherwise. */
export const defaultPerPage = 25 as const
