// A JSON answer against its schema in the contract: each violated keyword is a finding, of the level that the contract
// gives the keyword. What the mock alone promises is left out.

import { isNode, type Node, nodeAt, nodeIn, resolve } from '#openapi/contract-node.ts'
import contract from '#openapi/generated/contract.json' with { type: 'json' }
import type { OperationId } from '#openapi/generated/operations.ts'
import { operations } from '#openapi/generated/operations.ts'
import type { RequirementId } from '#openapi/generated/requirements.ts'
import { responseOf } from '#openapi/generated/response-validators.js'
import type { Validator } from '#openapi/generated/validator.ts'
import { judge } from '#openapi/provenance.ts'
import type { Exchange } from '../model/exchange.ts'
import type { Finding } from '../model/finding.ts'
import { found } from './found.ts'
import { valueAt } from './value-at.ts'

export interface SchemaQuestion {
  readonly requirement: RequirementId
  /**
   * Only violations at or below these JSON pointers, `/data` say; a missing member counts as below its parent, and what is
   * no JSON object at all lacks every one of them.
   */
  readonly under: readonly string[]
  /** But not those at or below these. */
  readonly except?: readonly string[]
}

/** Findings of an answer of an operation, where the contract has a schema for its status; else none. */
export function schemaFindings(
  exchange: Exchange,
  { requirement, under, except = [] }: SchemaQuestion,
): Finding[] {
  const { operation, response } = exchange
  if (operation === undefined) return []
  const validators: Readonly<Record<number, Validator<unknown>>> = responseOf[operation]
  const validate = validators[response.status]
  if (validate === undefined || validate(response.json)) return []
  return judge({ contract, schema: schemaOf(operation, response.status), errors: validate.errors ?? [] })
    .filter(({ level }) => level !== 'chosen')
    .map(({ error, level }) => ({ error, level, path: pathOf(error.instancePath, error.params) }))
    .filter(({ path }) => path === '' || (isUnder(path, under) && !isUnder(path, except)))
    .map(({ error, level, path }) =>
      found(requirement, {
        path,
        expected: error.message ?? error.keyword,
        actual: valueAt(response.json, path),
        exchange,
        level,
      }),
    )
}

/** The member that is missing, rather than the object that lacks it. */
function pathOf(instancePath: string, params: Readonly<Record<string, unknown>>): string {
  const missing = params['missingProperty']
  return typeof missing === 'string' ? `${instancePath}/${missing}` : instancePath
}

function isUnder(path: string, pointers: readonly string[]): boolean {
  return pointers.some(pointer => path === pointer || path.startsWith(`${pointer}/`))
}

/** The schema of an operation's JSON answer, as the contract has it. Throws where there is none. */
export function schemaOf(operation: OperationId, status: number): Node {
  const { path, method } = operations[operation]
  const node = nodeAt(nodeAt(nodeAt(contract, 'paths'), path), method.toLowerCase())
  const response = resolve(contract, nodeAt(nodeAt(node, 'responses'), String(status)))
  const media = nodeIn(nodeIn(response, 'content'), 'application/json')
  const schema = media['schema']
  if (!isNode(schema)) throw new Error(`${operation} has no schema of JSON for ${status}.`)
  return schema
}
