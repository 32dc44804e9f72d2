// Validators for what a server answers: bodies and headers, by operation and status, and of errors outside any operation.

import { asNode, isNode, type Node, nodeAt, nodeIn, resolve } from '../contract-node.ts'
import { compile, Schema } from './compile.ts'
import type { Source } from './document.ts'
import { operationNodes, responseNodes } from './operation-nodes.ts'
import { file, type GeneratedFile, script, sibling } from './print.ts'
import { inlined } from './schema.ts'

type Flat = Record<string, Record<string, Schema>>

export async function responseValidatorFiles(contract: Node, source: Source): Promise<GeneratedFile[]> {
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
    script(source, 'response-validators.js', text),
    file(
      source,
      'response-validators.d.ts',
      `import type { components, operations } from ${sibling(source, 'types.ts')}\nimport type { Validator } from './validator.ts'`,
      `type JsonOf<Response> = Response extends { content: infer Content }
  ? Content[keyof Content & (${jsonMediaTypes.map(type => `'${type}'`).join(' | ')})]
  : never`,
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
  const schema = jsonSchema(response)
  return schema === undefined ? [] : [[status, new Schema(inlined(contract, schema))]]
}

/** Of a stream of events the schema is that of each event's data. */
const jsonMediaTypes = ['application/json', 'application/problem+json', 'text/event-stream']

function jsonSchema(response: Node): Node | undefined {
  const content = nodeIn(response, 'content')
  const json = jsonMediaTypes.map(type => content[type]).find(isNode)
  return json && nodeAt(json, 'schema')
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
      const schema = jsonSchema(node)
      if (!status.startsWith('2') && schema !== undefined) schemas.set(status, schema)
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
  return `/** Validators of errors by status, for responses outside any operation. They find everything. */\nexport const errorOf: {\n${lines.join('\n')}\n}`
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
