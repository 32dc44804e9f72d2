import { describe, expect, test } from 'vitest'
import { anyPlatform } from '../platform.ts'
import { nodePlatform } from './node-platform.ts'

const utf8 = new TextEncoder()

describe.each([
  { name: 'Node', platform: nodePlatform },
  { name: 'any host', platform: anyPlatform },
])('hashing on $name', ({ platform }) => {
  // FIPS 180-4, the examples of SHA-256 published with it.
  test.each([
    { text: '', digest: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
    { text: 'abc', digest: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
  ])('gives the known digest of "$text"', ({ text, digest }) => {
    expect(platform.digestOf(text)).toBe(digest)
  })

  test('takes a text for its UTF-8', () => {
    expect(platform.digestOf('ü€😀')).toBe(anyPlatform.digestOf('ü€😀'))
    expect(platform.digestOf('ü')).not.toBe(platform.digestOf('u'))
  })

  // RFC 4231 4.3, test case 2.
  test('gives the known HMAC of a body', () => {
    expect(platform.signatureOf(utf8.encode('what do ya want for nothing?'), 'Jefe')).toBe(
      'sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    )
  })
})
