// Whether an answer of a control route is what its contract says, and holds nothing that it does not describe.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { closedSchema } from '#openapi/closed-schema.ts'
import { isNode, nodeAt, nodeIn } from '#openapi/contract-node.ts'
import { controlSource, readContract } from '#openapi/generate/document.ts'
import { operationNodes, responseNodes } from '#openapi/generate/operation-nodes.ts'
import { inlined } from '#openapi/generate/schema.ts'
import type { OperationId } from '#openapi/generated/control-operations.ts'
import { responseOf } from '#openapi/generated/control-response-validators.js'
import type { Validator } from '#openapi/generated/validator.ts'

const contract = readContract(controlSource)
const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: false }))
const compiled = new Map<string, ValidateFunction>()

/** Everything that is wrong with an answer; empty: nothing is. */
export function complaintsAbout(id: OperationId, status: number, body: unknown): unknown[] {
  const response = responsesOf(id).get(String(status))
  if (response === undefined) return [`${id} does not list ${status}`]
  const [media] = Object.values(nodeIn(response, 'content'))
  if (!isNode(media)) return body === undefined ? [] : [`${id} ${status} has a body: ${JSON.stringify(body)}`]
  const isValid = validatorFor(id, status)
  if (isValid === undefined) return [`there is no validator of ${id} ${status}`]
  const findings = isValid(body) ? [] : (isValid.errors ?? [])
  return [
    ...findings,
    ...undescribedIn(`${id} ${status}`, closedSchema(inlined(contract, nodeAt(media, 'schema'))), body),
  ]
}

function undescribedIn(name: string, schema: object, body: unknown): unknown[] {
  const validate = compiled.get(name) ?? ajv.compile(schema)
  compiled.set(name, validate)
  return validate(body) ? [] : (validate.errors ?? [])
}

function responsesOf(id: OperationId) {
  const operation = operationNodes(contract).find(each => each.id === id)
  return new Map(operation && responseNodes(contract, operation))
}

function validatorFor(id: OperationId, status: number): Validator<unknown> | undefined {
  const table: Readonly<Record<string, Validator<unknown>>> = responseOf[id]
  return table[status]
}
