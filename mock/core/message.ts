// What goes into the core and what comes out: plain records, so that a socket, MSW and a `fetch` can all feed it without
// paying for WHATWG Request and Response objects.

import type { KeyFacts } from '#fixtures/test-key.ts'
import type { OperationId } from '#openapi/generated/operations.ts'
import type { Effects } from './effects.ts'
import type { Fault } from './faults.ts'
import type { ResponseBody } from './response-body.ts'

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
  | 'fault'
  | 'validate'
  | 'operation'
  | 'crash'

/** What the journal and the log may know of an exchange: no key, no secret. */
export interface Trace {
  requestId: string
  operation: OperationId | undefined
  stage: Stage
  /** What the caller's key says of itself; undefined: nobody was let in. */
  facts: KeyFacts | undefined
  creditsCharged: number | undefined
  creditsRemaining: number | undefined
  rateRemaining: number
  /** The fault that struck the request, and the preferences that it was granted. */
  fault: Fault | undefined
  preferenceApplied: string | undefined
}

export interface ApiResponse {
  status: number
  headers: Headers
  body: ResponseBody
  trace: Trace
  /** What the adapter is to do to the answer on its way out. */
  effects: Effects | undefined
  /** The adapter calls this once the answer has left, or can no longer leave: webhooks go out after it. */
  sent(): void
}

/** The `sent` of an answer after which nothing happens, so that an adapter can spare itself the waiting. */
export function nothingFollows(): void {}
