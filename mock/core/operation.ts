// The shape of an operation, derived from the contract: what it is given, what it may answer, what it may touch.

import type { LeadDirectory, LeadFilter } from '#fixtures/lead-directory.ts'
import type { EventName, OperationId, operations as operationTable } from '#openapi/generated/operations.ts'
import type { BodyOf, QueryOf } from '#openapi/generated/request-validators.js'
import type { components, operations } from '#openapi/generated/types.ts'
import type { Payload } from '#openapi/generated/webhook-validators.js'
import type { Ids } from '../ids.ts'
import type { Awaitable, Caller, Store } from '../store/store.ts'
import type { ApiError } from './api-error.ts'
import type { JsonText } from './json-text.ts'
import type { Headers } from './message.ts'

type JsonBody<T> = T extends { content: { 'application/json': infer Body } } ? Body : never

type PathOf<Op extends OperationId> = operations[Op]['parameters'] extends { path: infer Path }
  ? Path
  : undefined

/** The parameters that have a default, and so are always there. */
type Defaulted<Op extends OperationId> = Extract<
  (typeof operationTable)[Op]['parameters'][number],
  { default: unknown }
>['name']

/** Validated input of an operation; a parameter with a default is always there. */
export interface Input<Op extends OperationId> {
  query: QueryOf<Op> & Required<Pick<QueryOf<Op>, Defaulted<Op> & keyof QueryOf<Op>>>
  path: PathOf<Op>
  /** `never` where the contract names no body. */
  body: BodyOf<Op>
}

type SuccessBody<Op extends OperationId> = {
  [Status in keyof operations[Op]['responses']]: Status extends 200 | 201
    ? JsonBody<operations[Op]['responses'][Status]>
    : never
}[keyof operations[Op]['responses']]

/** `data` and the operation's own part of `meta`; the envelope adds the rest. */
export interface JsonResult<Data, Meta> {
  data: Data | JsonText<Data>
  meta: Omit<Meta, 'request_id' | 'timestamp'>
}

/** A download: sent as it is, without an envelope. */
export interface FileResult {
  /** A text, or its bytes in UTF-8, which nobody else may use. */
  file: string | Uint8Array
  headers: Headers
}

export type Result<Op extends OperationId> = Op extends 'exportLeads'
  ? FileResult
  : SuccessBody<Op> extends { data: infer Data; meta: infer Meta }
    ? JsonResult<Data, Meta>
    : never

/** A page of a search as text, before anyone has unlocked anything of it. */
export interface LeadPage {
  /** Of the whole search. */
  readonly total: number
  readonly ids: readonly string[]
  /** The leads as JSON, those that `isUnlocked` says by their place with all contact details. */
  json(isUnlocked: readonly boolean[]): JsonText<SearchedLeads>
}

export interface LeadPages {
  page(filter: LeadFilter, page: number, perPage: number): LeadPage
}

export type UnlockedLead = components['schemas']['UnlockedLead']

/** Leads with all contact details, for an account that had unlocked them before. */
export interface UnlockedLeads {
  one(position: number): JsonText<UnlockedLead>
  list(positions: readonly number[]): JsonText<UnlockedLead[]>
}

type SearchedLeads = components['schemas']['LeadSearchResult'][]

export interface Context {
  caller: Caller
  /** Epoch milliseconds of the mock's clock: one time for the whole request. */
  now: number
  store: Store
  directory: LeadDirectory
  pages: LeadPages
  unlockedLeads: UnlockedLeads
  ids: Ids
  /** Tells the subscribers of the caller's account, once the response has left; `data` is asked for if there are any. */
  emit<Event extends EventName>(event: Event, data: () => Payload<Event>['data']): void
  /** Tells the journal what the operation was charged, and what that left of the credits. */
  noteCharge(charged: number, creditsRemaining: number): void
  /** Takes back what is queued for a subscription, at once. */
  cancelDeliveries(subscriptionId: string): void
}

export type Handler<Op extends OperationId> = (
  context: Context,
  input: Input<Op>,
) => Awaitable<Result<Op> | ApiError>

/** Every operation of the contract, or it does not compile. */
export type Handlers = { [Op in OperationId]: Handler<Op> }
