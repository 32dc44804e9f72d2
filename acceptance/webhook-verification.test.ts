// Deliveries as their receivers see them: verified by a library that knows nothing of the mock, by the snippet that the
// reference prints, and against the contract.
import crypto from 'node:crypto'
import { verify } from '@octokit/webhooks-methods'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestKey } from '#fixtures/test-key.ts'
import { payloadOf } from '#openapi/generated/webhook-validators.js'
import { send } from './exchange.ts'
import { type Delivered, type Receiver, startReceiver } from './receiver.ts'
import { type RunningMock, startMock } from './running-mock.ts'

/** The snippet of the reference, without the page's colouring. */
function verifySignature(body: string, signature: string, secret: string): boolean {
  const expected = `sha256=${crypto.createHmac('sha256', secret).update(body).digest('hex')}`
  return crypto.timingSafeEqual(Buffer.from(signature), Buffer.from(expected))
}

const key = createTestKey({ world: 'webhook-verification' })

const calls = [
  { event: 'lead.unlocked', path: '/leads/unlock', body: { lead_id: 'c_7f3a2b9d1e8c5f4a' } },
  { event: 'lead.exported', path: '/leads/export', body: { lead_ids: ['c_7f3a2b9d1e8c5f4a', 'c_7f3a2b9d'] } },
  { event: 'lead.enriched', path: '/leads/enrich', body: { lead_id: 'c_1a2b3c4d' } },
] as const

describe('a delivery', () => {
  let mock: RunningMock
  let receiver: Receiver
  let secret = ''

  beforeAll(async () => {
    mock = await startMock()
    receiver = await startReceiver()
    const created = await send(mock.url, {
      method: 'POST',
      path: '/webhooks',
      key,
      body: { name: 'Receiver', url: receiver.url, events: calls.map(({ event }) => event) },
    })
    secret = JSON.parse(created.body).meta.secret
    for (const { path, body } of calls) await send(mock.url, { method: 'POST', path, key, body })
    await receiver.count(calls.length)
  })
  afterAll(async () => {
    await mock.close()
    await receiver[Symbol.asyncDispose]()
  })

  function deliveryAt(index: number): Delivered & { text: string; signature: string } {
    const delivery = receiver.arrived[index]
    const signature = delivery?.headers['x-webhook-signature']
    if (delivery === undefined || typeof signature !== 'string')
      throw new Error(`no signed delivery ${index}`)
    return { ...delivery, text: delivery.body.toString('utf8'), signature }
  }

  test('comes once for each event, and for no other', async () => {
    await mock.mock.webhooks.idle()
    expect(receiver.arrived).toHaveLength(calls.length)
  })

  describe.each(calls.map(({ event }, index) => ({ event, index })))('of $event', ({ event, index }) => {
    test('carries the payload that the contract describes, as JSON', () => {
      const { text, headers } = deliveryAt(index)
      const payload: unknown = JSON.parse(text)
      payloadOf[event](payload)
      expect(payloadOf[event].errors ?? []).toEqual([])
      expect(payload).toMatchObject({ event, user_id: expect.stringMatching(/^usr_/) })
      expect(headers['content-type']).toMatch(/^application\/json/)
    })

    test('is verified with the secret of the creation, by the library and by the snippet', async () => {
      const { text, signature } = deliveryAt(index)
      expect(signature).toMatch(/^sha256=[0-9a-f]{64}$/)
      expect(await verify(secret, text, signature)).toBe(true)
      expect(verifySignature(text, signature, secret)).toBe(true)
    })

    const alterations: {
      given: string
      alter(delivery: { text: string; signature: string; secret: string }): typeof delivery
    }[] = [
      {
        given: 'a body with one value changed',
        alter: it => ({ ...it, text: it.text.replace('usr_', 'usr_0') }),
      },
      { given: 'a body with a space more', alter: it => ({ ...it, text: `${it.text} ` }) },
      {
        given: 'a body parsed and written again in another form',
        alter: it => ({ ...it, text: JSON.stringify(JSON.parse(it.text), null, 1) }),
      },
      { given: 'another secret', alter: it => ({ ...it, secret: `whsec_${'0'.repeat(48)}` }) },
      { given: 'the secret without its prefix', alter: it => ({ ...it, secret: it.secret.slice(6) }) },
      {
        given: 'a signature with one digit changed',
        alter: it => ({ ...it, signature: it.signature.replace(/.$/, digit => (digit === '0' ? '1' : '0')) }),
      },
    ]

    test.each(alterations)('is refused with $given', async ({ alter }) => {
      const { text, signature } = deliveryAt(index)
      const altered = alter({ text, signature, secret })
      expect(altered).not.toEqual({ text, signature, secret })
      expect(await verify(altered.secret, altered.text, altered.signature)).toBe(false)
      expect(verifySignature(altered.text, altered.signature, altered.secret)).toBe(false)
    })
  })

  test('of an unlock tells what the reference prints', () => {
    const { text } = deliveryAt(0)
    expect(JSON.parse(text)).toEqual({
      event: 'lead.unlocked',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      user_id: expect.stringMatching(/^usr_[0-9a-z]+$/),
      data: {
        lead_id: 'c_7f3a2b9d1e8c5f4a',
        company_name: 'Acme Corp',
        contact_name: 'Sarah Mitchell',
      },
    })
  })
})

test('the signature of the snippet is the one that others compute', () => {
  // RFC 4231 4.3 (test case 2), in the form of the header.
  const signature = 'sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'
  expect(verifySignature('what do ya want for nothing?', signature, 'Jefe')).toBe(true)
})
