import { describe, expect, test } from 'vitest'
import { nodeAt, stringAt } from '#openapi/contract-node.ts'
import { readContract } from '#openapi/generate/document.ts'
import { createIds } from './ids.ts'
import { createRandomness } from './randomness.ts'

const schemas = nodeAt(nodeAt(readContract(), 'components'), 'schemas')

describe('ids', () => {
  test.each([
    { kind: 'requestId', schema: 'RequestId' },
    { kind: 'webhookId', schema: 'WebhookId' },
    { kind: 'webhookSecret', schema: 'WebhookSecret' },
  ] as const)(
    'envelope.request-id, webhooks.secret-once: $kind has the form of $schema in the contract',
    ({ kind, schema }) => {
      const pattern = new RegExp(stringAt(nodeAt(schemas, schema), 'pattern'))
      const ids = createIds(createRandomness(3))
      for (let i = 0; i < 10_000; i++) expect(ids[kind]()).toMatch(pattern)
    },
  )

  test('envelope.request-id-unique: a million request ids are all different', () => {
    const ids = createIds(createRandomness(1))
    const seen = new Set<string>()
    for (let i = 0; i < 1_000_000; i++) seen.add(ids.requestId())
    expect(seen.size).toBe(1_000_000)
  })

  test('of all kinds use every character that they may, at every place', () => {
    const ids = createIds(createRandomness(2))
    const requestIds = Array.from({ length: 5_000 }, () => ids.requestId().slice('req_'.length))
    const secrets = Array.from({ length: 5_000 }, () => ids.webhookSecret().slice('whsec_'.length))
    for (let place = 0; place < 16; place++) expect(new Set(requestIds.map(id => id[place])).size).toBe(36)
    for (let place = 0; place < 48; place++) expect(new Set(secrets.map(id => id[place])).size).toBe(16)
  })

  test('repeat themselves under the same seed', () => {
    const [first, second] = [createIds(createRandomness(9)), createIds(createRandomness(9))]
    expect([first.requestId(), first.webhookId(), first.webhookSecret(), first.deliveryId()]).toEqual([
      second.requestId(),
      second.webhookId(),
      second.webhookSecret(),
      second.deliveryId(),
    ])
  })
})
