// Validators for what a server answers: bodies and headers, by operation and status, and of errors outside any operation.

import { asNode, isNode, type Node, nodeAt, nodeIn, resolve } from '../contract-node.ts'
import { compile, Schema } from './compile.ts'
import { operationNodes, responseNodes } from './operation-nodes.ts'
import { file, type GeneratedFile } from './print.ts'
import { inlined } from './schema.ts'

type Flat = Record<string, Record<string, Schema>>

export async function responseValidatorFiles(contract: Node): Promise<GeneratedFile[]> {
  const bodies: Flat = {}
  const headers: Flat = {}
  for (const operation of operationNodes(contract)) {
    const responses = responseNodes(contract, operation)
    bodies[operation.id] = Object.fromEntries(
      responses.flatMap(([status, node]) => jsonBody(contract, status, node)),
    )
    headers[operation.id] = Object.fromEntries(
      responses.map(([status, node]) => [status, headersSchema(contract, node)]),
    )
  }
  const errors = errorSchemas(contract)
  const text = await compile({
    groups: { responseOf: bodies, errorOf: errors, responseHeadersOf: headers },
    allErrors: true,
  })
  return [
    { name: 'response-validators.js', text },
    file(
      'response-validators.d.ts',
      `import type { components, operations } from './types.ts'\nimport type { Validator } from './validator.ts'`,
      `type JsonOf<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : never`,
      declared(
        'responseOf',
        bodies,
        (id, status) => `JsonOf<operations[${id}]['responses'][${status}]>`,
        'Validators of parsed JSON response bodies, by operation and status. They find everything.',
      ),
      declaredErrors(contract),
      declared(
        'responseHeadersOf',
        headers,
        () => 'Readonly<Record<string, string>>',
        'Validators of response headers: a record of strings by lower-case name.',
      ),
    ),
  ]
}

function jsonBody(contract: Node, status: string, response: Node): [string, Schema][] {
  const json = nodeIn(response, 'content')['application/json']
  return isNode(json) ? [[status, new Schema(inlined(contract, nodeAt(json, 'schema')))]] : []
}

/** Headers are text on the wire, so that an integer is a string of digits. */
function headersSchema(contract: Node, response: Node): Schema {
  const headers = Object.entries(nodeIn(response, 'headers')).map(([name, value]) => {
    const header = resolve(contract, asNode(value, name))
    const schema = inlined(contract, nodeAt(header, 'schema'))
    const onTheWire =
      schema['type'] === 'integer' ? { type: 'string', pattern: '^(?:0|[1-9][0-9]*)$' } : schema
    return { name: name.toLowerCase(), required: header['required'] === true, schema: onTheWire }
  })
  return new Schema({
    type: 'object',
    required: headers.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(headers.map(({ name, schema }) => [name, schema])),
  })
}

/** The shared error responses, by status: each status has one. */
function errorResponses(contract: Node): [status: string, schema: Node][] {
  const schemas = new Map<string, Node>()
  for (const operation of operationNodes(contract)) {
    for (const [status, node] of responseNodes(contract, operation)) {
      if (!status.startsWith('2'))
        schemas.set(status, nodeAt(nodeAt(nodeAt(node, 'content'), 'application/json'), 'schema'))
    }
  }
  return [...schemas].toSorted(([a], [b]) => Number(a) - Number(b))
}

function errorSchemas(contract: Node): Record<string, Schema> {
  return Object.fromEntries(
    errorResponses(contract).map(([status, schema]) => [status, new Schema(inlined(contract, schema))]),
  )
}

function declaredErrors(contract: Node): string {
  const lines = errorResponses(contract).map(([status, schema]) => {
    const name = String(schema['$ref']).split('/').at(-1)
    return `  readonly ${status}: Validator<components['schemas'][${JSON.stringify(name)}]>`
  })
  return `/** Validators of error envelopes by status, for responses outside any operation. They find everything. */\nexport const errorOf: {\n${lines.join('\n')}\n}`
}

function declared(
  name: string,
  table: Flat,
  type: (id: string, status: string) => string,
  doc: string,
): string {
  const lines = Object.entries(table).map(([id, byStatus]) => {
    const rows = Object.keys(byStatus).map(
      status => `    readonly ${status}: Validator<${type(JSON.stringify(id), status)}>`,
    )
    return `  readonly ${id}: {\n${rows.join('\n')}\n  }`
  })
  return `/** ${doc} */\nexport const ${name}: {\n${lines.join('\n')}\n}`
}
