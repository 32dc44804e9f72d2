import { describe, expect, test } from 'vitest'
import { signatureOf } from './signature.ts'

const secret = 'whsec_a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6e7f8a9b0c1d2e3f4'
const bytes = (text: string) => new TextEncoder().encode(text)

/** The cases of RFC 4231 whose key can be a text: a secret is one, and is hashed by its UTF-8 bytes. */
const rfc4231 = [
  {
    number: 1,
    key: '\x0b'.repeat(20),
    data: bytes('Hi There'),
    digest: 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
  },
  {
    number: 2,
    key: 'Jefe',
    data: bytes('what do ya want for nothing?'),
    digest: '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  },
  {
    number: 4,
    key: String.fromCharCode(...Array.from({ length: 25 }, (_, index) => index + 1)),
    data: new Uint8Array(50).fill(0xcd),
    digest: '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b',
  },
]

describe('webhooks.signature', () => {
  test.each(rfc4231)('agrees with case $number of RFC 4231', ({ key, data, digest }) => {
    expect(signatureOf(data, key)).toBe(`sha256=${digest}`)
  })

  /** By Python's hmac; the first one by `openssl dgst -sha256 -hmac` too. */
  test.each([
    {
      title: 'the payload that the reference prints',
      body: '{"event":"lead.unlocked","timestamp":"2026-02-26T14:31:00.000Z","user_id":"usr_abc123","data":{"lead_id":"c_7f3a2b9d1e8c5f4a","company_name":"Acme Corp","contact_name":"Sarah Mitchell"}}',
      digest: '82cd56e2978e94bdd32830aa095bbb0ab2e945b273acbf9fc5144b19ffc1e8ad',
    },
    {
      title: 'a body outside ASCII, by its UTF-8 bytes',
      body: '{"name":"Zoë — 漢字 🚀"}',
      digest: 'b352ad4626f9e9ece0f7470f3e7148ba93c97a7a1427d326db86aedc20503a75',
    },
    {
      title: 'no body',
      body: '',
      digest: '315b7bd1c8aa1b75453bb5392686da2c9e5768a4515602e8db5e3570ba7644b1',
    },
  ])('of $title under a subscription secret is a fixed text', ({ body, digest }) => {
    expect(signatureOf(bytes(body), secret)).toBe(`sha256=${digest}`)
  })

  test('changes with a single bit of the body, and of the secret', () => {
    const signature = signatureOf(bytes('{"a":1}'), secret)
    expect(signatureOf(bytes('{"a":3}'), secret)).not.toBe(signature)
    expect(signatureOf(bytes('{"a":1}'), secret.replace('whsec_a1', 'whsec_a3'))).not.toBe(signature)
  })
})
