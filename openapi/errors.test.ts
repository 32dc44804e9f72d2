import { describe, expect, test } from 'vitest'
import { isNode, type Node, nodeAt } from './contract-node.ts'
import { readContract } from './generate/document.ts'
import { operationNodes, responseNodes } from './generate/operation-nodes.ts'
import { inlined } from './generate/schema.ts'
import { errors } from './generated/errors.ts'
import { operations } from './generated/operations.ts'

const contract = readContract()

const documented = [
  { status: 400, code: 'BAD_REQUEST' },
  { status: 401, code: 'UNAUTHORIZED' },
  { status: 402, code: 'CREDITS_EXHAUSTED' },
  { status: 403, code: 'FORBIDDEN' },
  { status: 403, code: 'PLAN_LIMIT' },
  { status: 404, code: 'NOT_FOUND' },
  { status: 410, code: 'GONE' },
  { status: 429, code: 'RATE_LIMITED' },
  { status: 500, code: 'INTERNAL_ERROR' },
]

/** Status of the response, and code and status that its schema demands inside. */
const answered = operationNodes(contract).flatMap(operation =>
  responseNodes(contract, operation)
    .filter(([status]) => !status.startsWith('2'))
    .flatMap(([status, response]) => {
      const media = nodeAt(nodeAt(response, 'content'), 'application/json')
      const error = nodeAt(nodeAt(inlined(contract, nodeAt(media, 'schema')), 'properties'), 'error')
      const code = nodeAt(nodeAt(error, 'properties'), 'code')
      const inside = nodeAt(nodeAt(error, 'properties'), 'status')['const']
      return codesOf(code).map(one => ({ status: Number(status), code: one, inside, error }))
    }),
)

function codesOf(schema: Node): unknown[] {
  return Array.isArray(schema['enum']) ? schema['enum'] : [schema['const']]
}

function pairs(list: readonly { status: unknown; code: unknown }[]): string[] {
  return [...new Set(list.map(({ status, code }) => `${status} ${code}`))].toSorted()
}

describe('the table of errors', () => {
  test('is the one of the reference', () => {
    const table = Object.entries(errors).map(([code, { status }]) => ({ code, status }))
    expect(table).toEqual(documented)
  })

  test('and the responses of the operations hold the same pairs of status and code', () => {
    expect(pairs(answered)).toEqual(pairs(documented))
  })

  test('and each body repeats the status of its response', () => {
    for (const { status, inside } of answered) expect(inside).toBe(status)
  })

  test('words what the reference words', () => {
    expect(errors.UNAUTHORIZED.message).toBe('Invalid or missing API key.')
    expect(errors.RATE_LIMITED.message.replace('{limit}', '60')).toBe(
      'Rate limit exceeded. You are allowed 60 requests per minute.',
    )
  })

  test('asks for retry_after with RATE_LIMITED and with no other', () => {
    const withRetry = answered.filter(
      ({ error }) => isNode(error['properties']) && 'retry_after' in error['properties'],
    )
    expect(pairs(withRetry)).toEqual(['429 RATE_LIMITED'])
  })
})

describe('the statuses of an operation', () => {
  const always = [400, 401, 403, 429, 500]

  test.each([
    { id: 'searchLeads', want: [200, ...always] },
    { id: 'unlockLead', want: [200, 402, 404, 410, ...always] },
    { id: 'exportLeads', want: [200, 402, 404, 410, ...always] },
    { id: 'enrichLead', want: [200, 404, 410, ...always] },
    { id: 'validateEmail', want: [200, ...always] },
    { id: 'listWebhooks', want: [200, ...always] },
    { id: 'createWebhook', want: [200, 201, ...always] },
    { id: 'deleteWebhook', want: [200, 404, 410, ...always] },
    { id: 'getUsage', want: [200, ...always] },
  ] as const)('of $id are those that can occur there', ({ id, want }) => {
    expect([...operations[id].statuses]).toEqual([...want].toSorted((a, b) => a - b))
  })
})
