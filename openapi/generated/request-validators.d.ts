// Generated from openapi/leadleap.yaml by `npm run generate`. Do not edit: change the contract instead.

import type { OperationId } from './operations.ts'
import type { operations } from './types.ts'
import type { Validator } from './validator.ts'

export type { ValidationError, Validator } from './validator.ts'

/** The query parameters of an operation; none for one that has none. */
export type QueryOf<Id extends OperationId> = [NonNullable<operations[Id]['parameters']['query']>] extends [never]
  ? Record<string, never>
  : NonNullable<operations[Id]['parameters']['query']>

/** The JSON body of an operation; `never` for one that takes none. */
export type BodyOf<Id extends OperationId> = [operations[Id]['requestBody']] extends [undefined]
  ? never
  : NonNullable<operations[Id]['requestBody']> extends { content: { 'application/json': infer Body } }
    ? Body
    : never

/** Validators of parsed query parameters, lists as arrays and integers as numbers. They stop at the first finding. */
export const queryOf: { readonly [Id in OperationId]: Validator<QueryOf<Id>> }

/** Validators of parsed JSON bodies. They stop at the first finding, and refuse any body where none is taken. */
export const bodyOf: { readonly [Id in OperationId]: Validator<BodyOf<Id>> }
