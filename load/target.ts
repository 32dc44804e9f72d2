// What a run is aimed at, as a scenario sees it: an address, keys by name, and a mock's control routes where it is one.

import type { OperationId } from '#openapi/generated/control-operations.ts'
import type { BodyOf, QueryOf } from '#openapi/generated/control-request-validators.js'
import type { operations as Shapes } from '#openapi/generated/control-types.ts'

type JsonOf<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : undefined

/** What a control route answers when all is well. */
export type ControlResult<Id extends OperationId> = {
  [Status in keyof Shapes[Id]['responses']]: Status extends 200 | 201 | 204
    ? JsonOf<Shapes[Id]['responses'][Status]>
    : never
}[keyof Shapes[Id]['responses']]

export interface ControlInput<Id extends OperationId> {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: QueryOf<Id>
  readonly body?: BodyOf<Id>
}

/** The control routes of a mock. Calls to them count against no cap: they are no load. */
export interface Control {
  /** @throws TargetError with what the mock answered, or for want of an answer */
  call<Id extends OperationId>(id: Id, input?: ControlInput<Id>): Promise<ControlResult<Id>>
}

export interface Target {
  /** The API's base, without a slash at its end: `http://127.0.0.1:4010/api/v1`. */
  readonly url: string
  /** Names of the keys there are so far, `key-1` first: those of the environment, then those made. */
  readonly keys: readonly string[]
  /** Undefined where the target is no mock that lets itself be controlled. */
  readonly control: Control | undefined
  /**
   * Makes a key on a mock and keeps it under a name.
   * @returns the name by which `send` knows it
   * @throws TargetError where the target has no control routes
   */
  makeKey(facts?: BodyOf<'createKey'>): Promise<string>
}

/** The target is not there, or not what the run needs: nothing was proved (exit 3). */
export class TargetError extends Error {
  override readonly name = 'TargetError'
}
