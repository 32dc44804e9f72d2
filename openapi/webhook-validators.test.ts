import { describe, expect, test } from 'vitest'
import { asNode, isNode, nodeAt } from './contract-node.ts'
import { readContract } from './generate/document.ts'
import { events } from './generated/operations.ts'
import { payloadOf } from './generated/webhook-validators.js'

const described = nodeAt(readContract(), 'webhooks')

const payloads = events.map(event => {
  const content = nodeAt(nodeAt(nodeAt(nodeAt(described, event), 'post'), 'requestBody'), 'content')
  const example = nodeAt(nodeAt(nodeAt(content, 'application/json'), 'examples'), 'event')
  return { event, payload: nodeAt(example, 'value') }
})

describe('payloadOf', () => {
  test.each(payloads)('takes the example of $event', ({ event, payload }) => {
    expect(payloadOf[event](payload)).toBe(true)
  })

  test.each(payloads)('refuses $event without any one property', ({ event, payload }) => {
    for (const key of ['event', 'timestamp', 'user_id', 'data']) {
      const { [key]: _, ...rest } = payload
      expect(payloadOf[event](rest), key).toBe(false)
    }
    const data = nodeAt(payload, 'data')
    for (const key of Object.keys(data)) {
      const { [key]: _, ...rest } = data
      expect(payloadOf[event]({ ...payload, data: rest }), key).toBe(false)
    }
  })

  test.each(payloads)('takes $event for no other event', ({ payload }) => {
    expect(events.filter(event => payloadOf[event](payload))).toHaveLength(1)
  })

  test.each(payloads)(
    'refuses $event with a count below nothing or a name that is a number',
    ({ event, payload }) => {
      const data = nodeAt(payload, 'data')
      for (const [key, value] of Object.entries(data)) {
        const wrong = typeof value === 'number' ? -1 : 7
        expect(payloadOf[event]({ ...payload, data: { ...data, [key]: wrong } }), key).toBe(false)
      }
    },
  )

  test('says in each delivery how it is signed', () => {
    for (const item of Object.values(described)) {
      const post = nodeAt(asNode(item, 'a webhook'), 'post')
      expect(post['parameters']).toEqual([{ $ref: '#/components/parameters/WebhookSignature' }])
      expect(isNode(post['responses'])).toBe(true)
    }
  })
})
