// The shape of a control route, derived from its contract: what it is given, and what it may answer.
import type { OperationId } from '#openapi/generated/control-operations.ts'
import type { BodyOf, QueryOf } from '#openapi/generated/control-request-validators.js'
import type { operations } from '#openapi/generated/control-types.ts'
import type { Mock } from '../mock.ts'
import type { Happening } from '../observation/happenings.ts'
import type { Awaitable } from '../store/store.ts'
import type { Problem } from './problem.ts'
import type { SnapshotShelf } from './snapshot-shelf.ts'

export type ControlOperationId = OperationId

type PathOf<Id extends OperationId> = operations[Id]['parameters'] extends { path: infer Path }
  ? Path
  : undefined

/** Validated input; a parameter with a default is always there. */
export interface ControlInput<Id extends OperationId> {
  query: QueryOf<Id>
  path: PathOf<Id>
  /** `{}` where none was sent; `never` where the contract names no body. */
  body: BodyOf<Id>
  /** Aborts when the client goes away. */
  signal: AbortSignal
}

export interface ControlContext {
  mock: Mock
  snapshots: SnapshotShelf
  /** What the server knows of itself. */
  server: { url: string; uptimeMs: number; open: number }
}

/** A value as `JSON.stringify` takes it: what is undefined is left out, and nothing is written to. */
export type Json<T> = T extends readonly (infer Item)[]
  ? readonly Json<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Json<T[Key]> | (object extends Pick<T, Key> ? undefined : never) }
    : T

type BodiesOf<Responses> = {
  [Status in keyof Responses]: Status extends 200 | 201
    ? Responses[Status] extends { content: { 'application/json': infer Body } }
      ? Json<Body>
      : never
    : Status extends 204
      ? undefined
      : never
}[keyof Responses]

/** The happenings to be told, for as long as the client listens. */
export class HappeningStream {
  readonly wants: (happening: Happening) => boolean

  constructor(wants: (happening: Happening) => boolean) {
    this.wants = wants
  }
}

export type ControlResult<Id extends OperationId> = Id extends 'streamHappenings'
  ? HappeningStream
  : BodiesOf<operations[Id]['responses']>

export type ControlHandler<Id extends OperationId> = (
  context: ControlContext,
  input: ControlInput<Id>,
) => Awaitable<ControlResult<Id> | Problem>

/** Every route of the contract, or it does not compile. */
export type ControlHandlers = { readonly [Id in OperationId]: ControlHandler<Id> }
