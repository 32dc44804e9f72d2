// Signatures in here were made with `openssl dgst -sha256 -hmac <secret>`: a test that signed with the receiver's own code
// would agree with its mistakes.
import { describe, expect, test } from 'vitest'
import type { Delivery } from '../model/delivery.ts'
import { type ArrivedRequest, createReceiver } from './receiver.ts'

const secret = 'whsec_a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6e7f8a9b0c1d2e3f4'
const path = '/hooks/events'
const body =
  '{"event":"lead.unlocked","timestamp":"2026-02-26T14:31:00.000Z","user_id":"usr_abc123","data":{"lead_id":"c_7f3a2b9d1e8c5f4a","company_name":"Acme Corp","contact_name":"Sarah Mitchell"}}'
const hex = '82cd56e2978e94bdd32830aa095bbb0ab2e945b273acbf9fc5144b19ffc1e8ad'
const accented = '{"contact_name":"Zoë Müller"}'
const hexOfAccented = '2b2a45eb23f6492717bb0ef39773b09fe3c430decdc3915933e11506b5536c8a'

/** A wait passes when the test says so. */
function receiverUnderTest() {
  const waits: (() => void)[] = []
  const receiver = createReceiver({
    origin: 'https://receiver.example',
    time: {
      now: () => 0,
      sleep: (_ms, signal) =>
        new Promise((resolve, reject) => {
          waits.push(resolve)
          signal.addEventListener('abort', () => reject(signal.reason), { once: true })
        }),
    },
    now: () => 1000,
    timeoutMs: 5000,
    signal: new AbortController().signal,
    close: async () => {},
  })
  return { receiver, endWaits: () => waits.forEach(end => void end()) }
}

function arrived(changes: { text?: string; signature?: string; path?: string } = {}): ArrivedRequest {
  const { text = body, signature, path: to = path } = changes
  return {
    method: 'POST',
    path: to,
    headers: signature === undefined ? [] : [['x-webhook-signature', signature]],
    body: new TextEncoder().encode(text),
  }
}

describe('the signature of a delivery', () => {
  test.each<{ what: string; text?: string; signature?: string; want: Delivery['signature'] }>([
    { what: 'is right', signature: `sha256=${hex}`, want: 'right' },
    { what: 'is right over UTF-8', text: accented, signature: `sha256=${hexOfAccented}`, want: 'right' },
    { what: 'is of another body', text: accented, signature: `sha256=${hex}`, want: 'wrong' },
    { what: 'is of the body less a space', text: `${body} `, signature: `sha256=${hex}`, want: 'wrong' },
    { what: 'has no prefix', signature: hex, want: 'wrong' },
    { what: 'is in capitals', signature: `sha256=${hex.toUpperCase()}`, want: 'wrong' },
    { what: 'is cut off', signature: `sha256=${hex.slice(0, -1)}`, want: 'wrong' },
    { what: 'is empty', signature: '', want: 'wrong' },
    { what: 'is not there', want: 'missing' },
  ])('$what: $want', ({ what: _, want, ...changes }) => {
    const { receiver } = receiverUnderTest()
    receiver.trust(path, secret)
    receiver.take(arrived(changes))
    expect(receiver.deliveries[0]?.signature).toBe(want)
  })

  test('cannot be told right or wrong where the secret is not known', () => {
    const { receiver } = receiverUnderTest()
    receiver.trust('/hooks/other', secret)
    receiver.take(arrived({ signature: `sha256=${hex}` }))
    expect(receiver.deliveries[0]?.signature).toBeUndefined()
  })
})

describe('what is kept of a delivery', () => {
  test('is its bytes, its JSON, when it came and what it was answered', () => {
    const { receiver } = receiverUnderTest()
    receiver.answerWith(path, 500)
    expect(receiver.take(arrived())).toBe(500)
    expect(receiver.deliveries).toEqual([
      {
        number: 1,
        path,
        method: 'POST',
        headers: [],
        bodyBase64: Buffer.from(body).toString('base64'),
        json: JSON.parse(body),
        receivedAt: 1000,
        answered: 500,
        signature: 'missing',
      },
    ])
  })

  test.each(['', '{', '\u{FEFF}x'])('is no JSON where the body is %j', text => {
    const { receiver } = receiverUnderTest()
    expect(receiver.take(arrived({ text }))).toBe(204)
    expect(receiver.deliveries[0]?.json).toBeUndefined()
  })
})

describe('waiting for a delivery', () => {
  const isAccented = ({ json }: Delivery) => Object(json).contact_name !== undefined

  test('ends at once with one that has come before', async () => {
    const { receiver } = receiverUnderTest()
    receiver.take(arrived({ text: accented }))
    expect(await receiver.next(isAccented)).toBe(receiver.deliveries[0])
  })

  test('ends with the first that matches', async () => {
    const { receiver } = receiverUnderTest()
    const next = receiver.next(isAccented)
    receiver.take(arrived())
    receiver.take(arrived({ text: accented }))
    receiver.take(arrived({ text: accented }))
    expect((await next)?.number).toBe(2)
  })

  test('ends with nothing when none came in time', async () => {
    const { receiver, endWaits } = receiverUnderTest()
    const next = receiver.next(isAccented)
    receiver.take(arrived())
    endWaits()
    expect(await next).toBeUndefined()
  })
})
