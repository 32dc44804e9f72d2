// Validators for what a client sends.

import type { Node } from '../contract-node.ts'
import { compile, Schema } from './compile.ts'
import type { Source } from './document.ts'
import { bodySchema, type OperationNode, operationNodes, querySchema } from './operation-nodes.ts'
import { file, type GeneratedFile, script, sibling } from './print.ts'
import { inlined } from './schema.ts'

const declarations = (source: Source) => `import type { OperationId } from ${sibling(source, 'operations.ts')}
import type { operations } from ${sibling(source, 'types.ts')}
import type { Validator } from './validator.ts'

export type { ValidationError, Validator } from './validator.ts'

/** The query parameters of an operation; none for one that has none. */
export type QueryOf<Id extends OperationId> = [NonNullable<operations[Id]['parameters']['query']>] extends [never]
  ? Record<string, never>
  : NonNullable<operations[Id]['parameters']['query']>

/** The JSON body of an operation; \`never\` for one that takes none. */
export type BodyOf<Id extends OperationId> = [operations[Id]['requestBody']] extends [undefined]
  ? never
  : NonNullable<operations[Id]['requestBody']> extends { content: { 'application/json': infer Body } }
    ? Body
    : never

/** Validators of parsed query parameters, lists as arrays and integers as numbers. They stop at the first finding. */
export const queryOf: { readonly [Id in OperationId]: Validator<QueryOf<Id>> }

/** Validators of parsed JSON bodies. They stop at the first finding, and refuse any body where none is taken. */
export const bodyOf: { readonly [Id in OperationId]: Validator<BodyOf<Id>> }`

export async function requestValidatorFiles(contract: Node, source: Source): Promise<GeneratedFile[]> {
  const operations = operationNodes(contract)
  const byId = (schemaOf: (operation: OperationNode) => Node) =>
    Object.fromEntries(operations.map(o => [o.id, new Schema(inlined(contract, schemaOf(o)))]))
  const queryOf = byId(querySchema)
  const bodyOf = byId(operation => bodySchema(operation) ?? { not: {} })
  const text = await compile({ groups: { queryOf, bodyOf }, allErrors: false })
  return [
    script(source, 'request-validators.js', text),
    file(source, 'request-validators.d.ts', declarations(source)),
  ]
}
