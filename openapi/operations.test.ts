import { describe, expect, test } from 'vitest'
import { nodeIn } from './contract-node.ts'
import { readContract } from './generate/document.ts'
import { operationNodes, responseNodes } from './generate/operation-nodes.ts'
import { basePath, events, operations, scopes } from './generated/operations.ts'

const contract = readContract()

describe('the operation table', () => {
  test.each([
    { id: 'searchLeads', want: ['GET', '/leads', [['leads:read']], 0, [], 200] },
    { id: 'unlockLead', want: ['POST', '/leads/unlock', [['leads:unlock']], 1, ['lead.unlocked'], 200] },
    { id: 'exportLeads', want: ['POST', '/leads/export', [['leads:export']], 1, ['lead.exported'], 200] },
    { id: 'enrichLead', want: ['POST', '/leads/enrich', [['leads:enrich']], 0, ['lead.enriched'], 200] },
    { id: 'validateEmail', want: ['POST', '/email/validate', [['email:validate']], 0, [], 200] },
    { id: 'listWebhooks', want: ['GET', '/webhooks', [['webhooks:read']], 0, [], 200] },
    { id: 'createWebhook', want: ['POST', '/webhooks', [['webhooks:manage']], 0, [], 201] },
    { id: 'deleteWebhook', want: ['DELETE', '/webhooks/{id}', [['webhooks:manage']], 0, [], 200] },
    { id: 'getUsage', want: ['GET', '/account/usage', [['account:read'], ['leads:read']], 0, [], 200] },
  ] as const)('has $id as the reference has it', ({ id, want }) => {
    const row = operations[id]
    expect([row.method, row.path, row.scopes, row.credits, row.events, row.successStatus]).toEqual(want)
  })

  test('holds nine operations under the base path', () => {
    expect(Object.keys(operations)).toHaveLength(9)
    expect(basePath).toBe('/api/v1')
  })

  test('asks for no scope that a key cannot have, and leaves none unused', () => {
    const asked = new Set(
      Object.values(operations).flatMap(({ scopes: alternatives }) => alternatives.flat()),
    )
    expect([...asked].toSorted()).toEqual([...scopes].toSorted())
  })

  test('knows the fourteen events', () => {
    expect(events).toHaveLength(14)
    expect(new Set(events).size).toBe(14)
  })

  test('says how long the verdict on an address is cached', () => {
    expect(operations.validateEmail.cacheTtlSeconds).toBe(24 * 60 * 60)
  })

  test.each([
    {
      name: 'type',
      want: { in: 'query', kind: 'string', values: ['business', 'consumer'], default: 'business' },
    },
    { name: 'country', want: { in: 'query', kind: 'list' } },
    { name: 'year_founded_min', want: { in: 'query', kind: 'integer' } },
    { name: 'page', want: { in: 'query', kind: 'integer', default: 1 } },
    { name: 'per_page', want: { in: 'query', kind: 'integer', default: 25 } },
  ])('tells how to read the parameter $name', ({ name, want }) => {
    expect(operations.searchLeads.parameters.find(parameter => parameter.name === name)).toEqual({
      name,
      ...want,
    })
  })
})

const responses = operationNodes(contract).flatMap(operation =>
  responseNodes(contract, operation).map(([status, response]) => ({
    id: operation.id,
    status,
    headers: Object.keys(nodeIn(response, 'headers')),
  })),
)

describe('the headers of a response', () => {
  const every = ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset', 'Deprecation', 'Sunset']
  const ofTheFile = ['Content-Disposition', 'X-Total-Leads', 'X-New-Unlocks', 'X-Cached-Unlocks']

  test.each(responses)('of $id with $status are all described', ({ id, status, headers }) => {
    const own = status === '429' ? ['Retry-After'] : id === 'exportLeads' && status === '200' ? ofTheFile : []
    expect(headers).toEqual([...every, ...own])
  })
})
