import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { closedSchema } from './closed-schema.ts'
import { isNode, type Node, nodeAt, nodeIn, walk } from './contract-node.ts'
import { readContract } from './generate/document.ts'
import { inlined } from './generate/schema.ts'

const contract = readContract()
const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: false }))

interface Example {
  readonly where: string
  readonly schema: Node
  readonly value: unknown
}

/** Media types, parameters and headers: whatever has a schema may have examples beside it. */
const exemplified = [...walk(contract)].filter(([, node]) => isNode(node['schema']))

const examples = exemplified.flatMap(([pointer, node]): Example[] => {
  const schema = nodeAt(node, 'schema')
  const named = Object.entries(nodeIn(node, 'examples')).map(([name, example]) => ({
    where: `${pointer}/examples/${name}`,
    schema,
    value: isNode(example) ? example['value'] : undefined,
  }))
  return 'example' in node
    ? [...named, { where: `${pointer}/example`, schema, value: node['example'] }]
    : named
})

describe('the examples of the contract', () => {
  test('are as many as were written', () => {
    expect(examples).toHaveLength(72)
  })

  test('leave nothing that has a schema without one, but for the status that only others answer', () => {
    const bare = exemplified.filter(([, node]) => !('example' in node) && !('examples' in node))
    expect(bare.map(([pointer]) => pointer)).toEqual([
      '/paths/~1webhooks/post/responses/200/content/application~1json',
    ])
  })

  test.each(examples)('$where fits its schema and holds nothing undescribed', ({ schema, value }) => {
    const validate = ajv.compile(closedSchema(inlined(contract, schema)))
    validate(value)
    expect(validate.errors ?? []).toEqual([])
  })

  test.each([
    { level: 'the envelope', path: [] },
    { level: 'its meta, which is put together of parts', path: ['meta'] },
    { level: 'a lead in a list', path: ['data', '0'] },
  ])('would be refused with an undescribed property in $level', ({ path }) => {
    const search = examples.find(({ where }) => where.includes('/responses/200') && where.endsWith('/search'))
    if (search === undefined || !isNode(search.value)) throw new Error('no example of a search')
    const copy = structuredClone(search.value)
    const place = path.reduce<unknown>((value, step) => Object(value)[step], copy)
    Object.assign(Object(place), { undescribed: true })
    expect(ajv.compile(closedSchema(inlined(contract, search.schema)))(copy)).toBe(false)
    expect(ajv.compile(inlined(contract, search.schema))(copy)).toBe(true)
  })
})
