// From a query string to the values that the contract's table of parameters asks for (search.unknown-param): unknown
// names are ignored, an empty value counts as absent, a repeated name adds its values.
import { type OperationId, operations } from '#openapi/generated/operations.ts'

const integer = /^-?\d+$/

/** Values by name, lists split and whole numbers read; what does not fit its kind stays text, for the validator to refuse. */
export function parseQuery(operation: OperationId, query: string): Record<string, unknown> {
  const given = new URLSearchParams(query)
  const values: Record<string, unknown> = {}
  for (const parameter of operations[operation].parameters) {
    if (parameter.in !== 'query') continue
    const texts = given.getAll(parameter.name).filter(text => text !== '')
    const value = readAs(parameter.kind, texts)
    if (value !== undefined) values[parameter.name] = value
    else if ('default' in parameter) values[parameter.name] = parameter.default
  }
  return values
}

function readAs(kind: 'string' | 'integer' | 'list', texts: string[]): unknown {
  if (kind === 'list') {
    const items = texts.flatMap(text => text.split(',')).map(item => item.trim())
    const present = items.filter(item => item !== '')
    return present.length === 0 ? undefined : present
  }
  const [first, ...more] = texts
  if (first === undefined) return undefined
  if (more.length > 0) return texts
  return kind === 'integer' ? readInteger(first) : first.toLowerCase()
}

function readInteger(text: string): number | string {
  const value = integer.test(text) ? Number(text) : Number.NaN
  return Number.isSafeInteger(value) ? value : text
}
