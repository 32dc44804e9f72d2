import { describe, expect, test } from 'vitest'
import { inlined } from './schema.ts'

const contract = {
  components: {
    schemas: {
      Id: { type: 'string', pattern: '^x', description: 'An id.', 'x-inferred': ['pattern'] },
      Alias: { $ref: '#/components/schemas/Id' },
    },
  },
}

const ref = { $ref: '#/components/schemas/Id' }
const id = { type: 'string', pattern: '^x' }

describe('inlined', () => {
  test.each([
    { given: 'a reference', schema: ref, want: id },
    { given: 'a reference to a reference', schema: { $ref: '#/components/schemas/Alias' }, want: id },
    {
      given: 'annotations beside a reference',
      schema: { ...ref, description: 'd', 'x-choices': {} },
      want: id,
    },
    {
      given: 'references in lists',
      schema: { allOf: [ref, { type: 'string' }] },
      want: { allOf: [id, { type: 'string' }] },
    },
    {
      given: 'default and examples',
      schema: { type: 'integer', default: 1, examples: [1] },
      want: { type: 'integer' },
    },
    {
      given: 'properties named like annotations',
      schema: { properties: { description: ref, 'x-own': ref, examples: false } },
      want: { properties: { description: id, 'x-own': id, examples: false } },
    },
    {
      given: 'values that are no schemas',
      schema: { enum: ['description'], required: ['x-own'] },
      want: { enum: ['description'], required: ['x-own'] },
    },
  ])('deals with $given', ({ schema, want }) => {
    expect(inlined(contract, schema)).toEqual(want)
  })

  test('refuses a keyword beside a reference, which inlining would have to weigh', () => {
    expect(() => inlined(contract, { ...ref, minLength: 1 })).toThrow('minLength')
  })

  test('refuses a reference to elsewhere', () => {
    expect(() => inlined(contract, { $ref: 'other.yaml#/Id' })).toThrow('outside')
  })
})
