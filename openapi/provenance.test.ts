import { describe, expect, test } from 'vitest'
import { isNode, type Node, nodeAt, nodeIn, resolve } from './contract-node.ts'
import { readContract } from './generate/document.ts'
import { responseOf } from './generated/response-validators.js'
import type { Validator } from './generated/validator.ts'
import { payloadOf } from './generated/webhook-validators.js'
import { judge, type Level } from './provenance.ts'

const contract = readContract()

function media(path: string, method: string, status: string): Node {
  const response = nodeAt(
    nodeAt(nodeAt(nodeAt(nodeAt(contract, 'paths'), path), method), 'responses'),
    status,
  )
  return nodeAt(nodeAt(resolve(contract, response), 'content'), 'application/json')
}

function example(node: Node, name: string): Node {
  const value = nodeAt(nodeIn(node, 'examples'), name)['value']
  return isNode(value) ? value : { value }
}

const search = media('/leads', 'get', '200')
const validation = media('/email/validate', 'post', '200')
const found = example(search, 'search')
const single = example(validation, 'single')
const bulk = example(validation, 'bulk')
const lead = Object(Object(found['data'])[0])

interface Case {
  readonly given: string
  readonly media: Node
  readonly validate: Validator<unknown>
  readonly value: Node
  readonly want: readonly [keyword: string, level: Level][]
}

function ofSearch(given: string, change: Node, ...want: Case['want']): Case {
  return { given, media: search, validate: responseOf.searchLeads[200], value: { ...found, ...change }, want }
}

function ofValidation(given: string, value: Node, ...want: Case['want']): Case {
  return { given, media: validation, validate: responseOf.validateEmail[200], value, want }
}

function metaOf(value: Node, change: Node): Node {
  return { meta: { ...nodeAt(value, 'meta'), ...change } }
}

const cases: readonly Case[] = [
  ofSearch('an error that is not null', { error: 1 }, ['type', 'documented']),
  ofSearch('a request id of another form', metaOf(found, { request_id: 'x' }), ['pattern', 'inferred']),
  ofSearch('a request id that is a number', metaOf(found, { request_id: 1 }), ['type', 'documented']),
  ofSearch('no request id', metaOf(found, { request_id: undefined }), ['required', 'inferred']),
  ofSearch('no total', metaOf(found, { total: undefined }), ['required', 'documented']),
  ofSearch('no total_pages', metaOf(found, { total_pages: undefined }), ['required', 'inferred']),
  ofSearch('total_pages as text', metaOf(found, { total_pages: 'x' }), ['type', 'inferred']),
  ofSearch('a lead without its city', { data: [{ ...lead, city: undefined }] }, ['required', 'documented']),
  ofSearch('a lead masked in another way', { data: [{ ...lead, email: 's***' }] }, ['pattern', 'inferred']),
  ofSearch(
    'both',
    { data: [{ ...lead, id: 'x' }], error: 1 },
    ['pattern', 'inferred'],
    ['type', 'documented'],
  ),
  ofValidation(
    'one verdict with an odd time',
    { ...single, ...metaOf(single, { timestamp: 'now' }) },
    ['pattern', 'inferred'],
    ['format', 'inferred'],
  ),
  ofValidation('a list of verdicts without a count', { ...bulk, ...metaOf(bulk, { valid: undefined }) }, [
    'required',
    'documented',
  ]),
]

describe('judge', () => {
  test.each(cases)('$given: $want', ({ media: { schema }, validate, value, want }) => {
    expect(validate(JSON.parse(JSON.stringify(value)))).toBe(false)
    const judged = judge({ contract, schema: Object(schema), errors: validate.errors ?? [] })
    const got = judged.map(({ error, level }) => [error.keyword, level])
    expect(got).toHaveLength(want.length)
    expect(got).toEqual(expect.arrayContaining([...want]))
  })

  test.each([
    { given: 'the data of an event that nothing prints', change: { data: {} }, want: 'chosen' },
    { given: 'a field of such data', change: { data: { lead_ids: 1 } }, want: 'chosen' },
    { given: 'data that is no object', change: { data: 1 }, want: 'documented' },
    { given: 'no data', change: {}, want: 'documented' },
  ])('$given: $want', ({ change, want }) => {
    const envelope = { event: 'lead.exported', timestamp: '2026-02-26T14:31:00.000Z', user_id: 'usr_abc123' }
    expect(payloadOf['lead.exported']({ ...envelope, ...change })).toBe(false)
    const schema = nodeAt(nodeAt(nodeAt(contract, 'components'), 'schemas'), 'LeadExportedPayload')
    const judged = judge({ contract, schema, errors: payloadOf['lead.exported'].errors ?? [] })
    expect(new Set(judged.map(({ level }) => level))).toEqual(new Set([want]))
  })
})
