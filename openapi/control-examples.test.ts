import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { closedSchema } from './closed-schema.ts'
import { asNode, isNode, nodeAt, nodeIn, resolve, stringAt, walk } from './contract-node.ts'
import { controlSource, readContract } from './generate/document.ts'
import { operationNodes, responseNodes } from './generate/operation-nodes.ts'
import { inlined } from './generate/schema.ts'
import { problems, problemTypePrefix } from './generated/control-problems.ts'

const control = readContract(controlSource)
const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: false }))
const operations = operationNodes(control)

/** Media types: of what is sent and of what is answered. */
const media = [...walk(control)].filter(
  ([pointer, node]) => /\/content\/[^/]+$/.test(pointer) && node['schema'],
)

const examples = media.flatMap(([pointer, node]) =>
  Object.entries(nodeIn(node, 'examples')).map(([name, example]) => ({
    where: `${pointer}/examples/${name}`,
    schema: nodeAt(node, 'schema'),
    value: resolve(control, asNode(example, name))['value'],
  })),
)

describe('the examples of the control routes', () => {
  test('stand beside everything that is sent or answered', () => {
    expect(media.filter(([, node]) => !('examples' in node)).map(([pointer]) => pointer)).toEqual([])
    expect(examples).toHaveLength(49)
  })

  test.each(examples)('$where fits its schema and holds nothing undescribed', ({ schema, value }) => {
    const validate = ajv.compile(closedSchema(inlined(control, schema)))
    validate(value)
    expect(validate.errors ?? []).toEqual([])
  })
})

describe('the problems of the control routes', () => {
  const answered = operations.flatMap(operation =>
    responseNodes(control, operation).map(([status]) => ({ id: operation.id, status: Number(status) })),
  )
  const refused = answered.filter(({ status }) => status >= 400)

  test.each(Object.entries(problems))(
    'have a route that answers with the status of %s',
    (name, { status }) => {
      // No operation has the method that it lacks.
      const isOutside = name === 'wrong-method'
      expect(answered.some(each => each.status === status)).toBe(!isOutside)
    },
  )

  test.each(refused)('have one of the status $status, which $id can answer with', ({ status }) => {
    expect(Object.values(problems).some(problem => problem.status === status)).toBe(true)
  })

  test('are shown as they are in the table', () => {
    const shown = examples.map(({ value }) => value).filter(isProblem)
    expect(new Set(shown.map(({ status }) => status))).toEqual(
      new Set([400, 401, 403, 404, 409, 413, 415, 500, 503]),
    )
    const table: Record<string, unknown> = problems
    for (const { type, title, status } of shown) {
      expect(table[stringAt({ type }, 'type').slice(problemTypePrefix.length)]).toEqual({ status, title })
    }
  })
})

function isProblem(value: unknown): value is Record<'type' | 'title' | 'status', unknown> {
  return isNode(value) && String(value['type']).startsWith(problemTypePrefix)
}
