// A generated request: plain data, so that a counterexample can be read and sent again.
import type { OperationId } from '#openapi/generated/operations.ts'

/** A kind of key, or of what is sent in the place of one. */
export type Credential = (typeof credentials)[number]

export const credentials = [
  'full',
  'second',
  'scheme in capitals',
  'without scopes',
  'small plan',
  'three a minute',
  'no credits',
  'expired',
  'unknown',
  'malformed',
  'other scheme',
  'bare',
  'twice',
  'none',
] as const

export interface GeneratedRequest {
  /** What it was before something was changed. */
  operation: OperationId
  /** What was changed; undefined: nothing, the request is valid. */
  changed: string | undefined
  credential: Credential
  method: string
  /** From the base path on, percent-encoded; `{last}` stands for the webhook created last. */
  path: string
  /** Without the question mark. */
  query: string
  contentType: string | undefined
  /** Bytes as Latin-1 text. */
  body: string | undefined
  /** How long the mock's clock moves before it. */
  pauseMs: number
}

/** Stands in texts for the key that the request is sent with. */
export const keyPlaceholder = '{key}'
