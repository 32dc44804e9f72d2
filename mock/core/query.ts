// From a query string to the values that the contract's table of parameters asks for (search.unknown-param): unknown
// names are ignored, an empty value counts as absent, a repeated name adds its values.
import { type OperationId, operations, type Parameter } from '#openapi/generated/operations.ts'

const integer = /^-?\d+$/

export function parseQuery(operation: OperationId, query: string): Record<string, unknown> {
  return readParameters(operations[operation].parameters, new URLSearchParams(query))
}

/** Values by name, lists split and whole numbers read; what does not fit its kind stays text, for the validator to refuse. */
export function readParameters(
  parameters: readonly Parameter[],
  given: URLSearchParams,
): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const parameter of parameters) {
    if (parameter.in !== 'query') continue
    const texts = given.getAll(parameter.name).filter(text => text !== '')
    const value = readAs(parameter, texts)
    if (value !== undefined) values[parameter.name] = value
    else if (parameter.default !== undefined) values[parameter.name] = parameter.default
  }
  return values
}

function readAs({ kind, values }: Parameter, texts: string[]): unknown {
  if (kind === 'list') {
    const items = texts.flatMap(text => text.split(',')).map(item => item.trim())
    const present = items.filter(item => item !== '')
    return present.length === 0 ? undefined : present
  }
  const [first, ...more] = texts
  if (first === undefined) return undefined
  if (more.length > 0) return texts
  if (kind === 'integer') return readInteger(first)
  return values === undefined ? first : first.toLowerCase()
}

function readInteger(text: string): number | string {
  const value = integer.test(text) ? Number(text) : Number.NaN
  return Number.isSafeInteger(value) ? value : text
}
