import { describe, expect, test } from 'vitest'
import { demoKey } from '#fixtures/demo-keys.ts'
import { createTestKey, readTestKey } from '#fixtures/test-key.ts'
import { ApiError } from './api-error.ts'
import { authenticate, keyDigestOf } from './authenticate.ts'
import { createKeyReader } from './key-reader.ts'

const now = Date.parse('2026-02-26T14:30:00.000Z')
const expiresAt = new Date(now + 60_000)
const key = createTestKey({ expiresAt, world: 'authentication' })
const readKey = createKeyReader(keyDigestOf)
/** Lets its sender in. Every refusal below differs from it in one thing. */
const good = `Bearer ${key}`

function refusalOf(authorization: string | undefined, at = now): string {
  const caller = authenticate(authorization, at, readKey)
  if (!(caller instanceof ApiError)) throw new Error('let in')
  expect([caller.code, caller.status]).toEqual(['UNAUTHORIZED', 401])
  return caller.message
}

describe('a caller is let in', () => {
  test('auth.bearer: by a good key, and known by what it says', () => {
    expect(authenticate(good, now, readKey)).toEqual({ facts: readTestKey(key), keyDigest: keyDigestOf(key) })
  })

  test.each([
    { title: 'in small letters', authorization: `bearer ${key}` },
    { title: 'in capitals', authorization: `BEARER ${key}` },
    { title: 'with more than one space behind it', authorization: `Bearer   ${key}` },
    { title: 'with a space behind the key', authorization: `Bearer ${key} ` },
  ])('auth.scheme: by a scheme $title', ({ authorization }) => {
    expect(authenticate(authorization, now, readKey)).not.toBeInstanceOf(ApiError)
  })

  test('auth.expired: until the last millisecond before its key expires', () => {
    expect(authenticate(good, expiresAt.getTime() - 1, readKey)).not.toBeInstanceOf(ApiError)
  })

  test('by a key that never expires, whatever the time', () => {
    expect(authenticate(`Bearer ${demoKey}`, 8.64e15, readKey)).not.toBeInstanceOf(ApiError)
  })
})

describe('a caller is refused', () => {
  const form = 'The Authorization header is not of the form "Bearer <key>".'
  const malformed = 'Malformed API key: expected "ll_" and 64 hexadecimal characters.'
  const unknown = 'Unknown API key. This mock accepts the test keys that "leadleap-kit key" prints.'

  test('auth.missing: without a header, and told which', () => {
    expect(refusalOf(undefined)).toBe('No API key. Send the header "Authorization: Bearer <key>".')
  })

  test.each([
    { title: 'another scheme', authorization: `Basic ${key}`, says: form },
    { title: 'a bare key', authorization: key, says: form },
    { title: 'no key behind the scheme', authorization: 'Bearer', says: form },
    { title: 'spaces behind the scheme', authorization: 'Bearer   ', says: form },
    { title: 'nothing', authorization: '', says: form },
    { title: 'no space between the two', authorization: `Bearer${key}`, says: form },
    { title: 'a scheme that ends in Bearer', authorization: `XBearer ${key}`, says: form },
    { title: 'two keys', authorization: `Bearer ${key} ${key}`, says: form },
    { title: 'two headers, as a proxy joins them', authorization: `${good}, ${good}`, says: form },
  ])('auth.scheme: for $title', ({ authorization, says }) => {
    expect(refusalOf(authorization)).toBe(says)
  })

  test.each([
    { title: 'a digit too few', key: key.slice(0, -1) },
    { title: 'a digit too many', key: `${key}0` },
    { title: 'a letter that is no digit', key: `${key.slice(0, -1)}g` },
    { title: 'another prefix', key: key.replace('ll_', 'sk_') },
    { title: 'a prefix in capitals', key: key.replace('ll_', 'LL_') },
    { title: 'no prefix', key: key.slice(3) },
    { title: 'quotes around it', key: `"${key}"` },
  ])('auth.malformed: for a key with $title', ({ key }) => {
    expect(refusalOf(`Bearer ${key}`)).toBe(malformed)
  })

  test.each([
    { title: 'nobody issued', key: `ll_${'ab'.repeat(32)}` },
    { title: 'has one digit changed', key: key.replace(/.$/, digit => (digit === '0' ? '1' : '0')) },
    { title: 'is written in capitals', key: `ll_${key.slice(3).toUpperCase()}` },
  ])('auth.unknown: for a key that $title', ({ key }) => {
    expect(refusalOf(`Bearer ${key}`)).toBe(unknown)
  })

  test('auth.expired: from the millisecond at which its key expires, and told when that was', () => {
    expect(refusalOf(good, expiresAt.getTime())).toBe('The API key expired at 2026-02-26T14:31:00.000Z.')
  })

  test('envelope.message: with no word of the key that was sent', () => {
    const sent = [key, key.slice(0, -1), `${key}0`, `ll_${'ab'.repeat(32)}`]
    for (const each of sent) expect(refusalOf(`Bearer ${each}`, 8e15)).not.toContain(each.slice(3, 40))
  })
})

test('auth.hashed: of a key its SHA-256 is kept, a fixed text', () => {
  // By Python's hashlib.
  expect(keyDigestOf(demoKey)).toBe('cb02f907f1a95e08b96362c2c4972f98f176c7a69eabbfd6c637e3f137e78b7c')
})
