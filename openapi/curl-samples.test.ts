import { describe, expect, test } from 'vitest'
import { asNode, isNode, listIn, type Node, nodeIn, stringAt } from './contract-node.ts'
import { readContract } from './generate/document.ts'
import { type OperationNode, operationNodes } from './generate/operation-nodes.ts'
import { basePath } from './generated/operations.ts'

const operations = operationNodes(readContract())

const samples = operations.flatMap(operation =>
  listIn(operation.node, 'x-codeSamples').map(value => {
    const sample = asNode(value, 'a sample')
    return {
      id: operation.id,
      label: stringAt(sample, 'label'),
      source: stringAt(sample, 'source'),
      operation,
    }
  }),
)

interface Call {
  readonly method: string
  readonly url: URL
  readonly body: unknown
}

/** Reads the few curl options that the samples use. */
function readCurl(source: string): Call {
  const address = /"(https:[^"]+)"/.exec(source)?.[1]
  const body = / -d '([^']+)'/.exec(source)?.[1]
  if (address === undefined) throw new Error(`no address in ${source}`)
  return {
    method: / -X (\w+)/.exec(source)?.[1] ?? 'GET',
    url: new URL(address),
    body: body === undefined ? undefined : JSON.parse(body),
  }
}

/** The examples of one label as a call: path and query from the parameters, body from the request body. */
function exampleCall({ path, method, node, parameters }: OperationNode, label: string): Call {
  const url = new URL(`https://api.leadleap.net${basePath}${path}`)
  for (const parameter of parameters) {
    const value = exampleValue(parameter, label)
    const name = stringAt(parameter, 'name')
    if (value === undefined) continue
    if (parameter['in'] === 'path') url.pathname = url.pathname.replace(`%7B${name}%7D`, String(value))
    else url.searchParams.set(name, String(value))
  }
  const content = nodeIn(nodeIn(node, 'requestBody'), 'content')['application/json']
  return { method, url, body: isNode(content) ? exampleValue(content, label) : undefined }
}

function exampleValue(node: Node, label: string): unknown {
  const example = nodeIn(node, 'examples')[label]
  return isNode(example) ? example['value'] : undefined
}

describe('the curl samples', () => {
  test('are the eleven of the reference, at least one for each operation', () => {
    expect(samples).toHaveLength(11)
    expect(new Set(samples.map(({ id }) => id)).size).toBe(operations.length)
  })

  test.each(samples)(
    '$id: $label is the call that the examples of that name make',
    ({ operation, label, source }) => {
      const printed = readCurl(source)
      const made = exampleCall(operation, label)
      expect(printed.method).toBe(made.method)
      expect(printed.url.pathname).toBe(made.url.pathname)
      expect(Object.fromEntries(printed.url.searchParams)).toEqual(Object.fromEntries(made.url.searchParams))
      expect(printed.body).toEqual(made.body)
    },
  )

  test.each(samples)('$id: $label sends a key', ({ source }) => {
    expect(source).toContain('-H "Authorization: Bearer ll_your_api_key')
  })

  test('send a JSON body as such', () => {
    const withBody = samples.filter(({ operation }) => operation.node['requestBody'] !== undefined)
    expect(withBody).toHaveLength(6)
    for (const { source } of withBody) expect(source).toContain('-H "Content-Type: application/json"')
  })
})
