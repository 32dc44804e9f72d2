// What goes into the core and what comes out: plain records, so that a socket, MSW and a `fetch` can all feed it without
// paying for WHATWG Request and Response objects.
import type { OperationId } from '#openapi/generated/operations.ts'

/** A body as the adapter found it: its bytes, or why there are none. */
export type RequestBody = Uint8Array | 'too-large' | undefined

export interface ApiRequest {
  /** In capitals. */
  method: string
  /** Below the base path and still percent-encoded, such as `/leads/unlock`; undefined: outside the base path. */
  path: string | undefined
  /** Without the question mark, still percent-encoded. */
  query: string
  /** A header by its lower-case name. */
  header(name: string): string | undefined
  body: RequestBody
}

/** Header names and values, in the order sent. */
export type Headers = [name: string, value: string][]

/** The steps of a request's life that can give its answer. */
export type Stage =
  | 'parse'
  | 'authenticate'
  | 'admit'
  | 'route'
  | 'plan'
  | 'scope'
  | 'validate'
  | 'operation'
  | 'crash'

/** What the journal and the log may know of an exchange: no key, no secret. */
export interface Trace {
  requestId: string
  operation: OperationId | undefined
  stage: Stage
  worldId: string | undefined
  creditsRemaining: number | undefined
  rateRemaining: number
}

export interface ApiResponse {
  status: number
  headers: Headers
  body: string
  trace: Trace
  /** The adapter calls this once the answer has left, or can no longer leave: webhooks go out after it. */
  sent(): void
}
