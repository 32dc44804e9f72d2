import { describe, expect, test } from 'vitest'
import { createTestKey, readTestKey } from '#fixtures/test-key.ts'
import { keyDigestOf } from './authenticate.ts'
import { createKeyReader } from './key-reader.ts'

const key = createTestKey({ world: 'reader' })
const callerOf = (of: string) => ({ facts: readTestKey(of), keyDigest: keyDigestOf(of) })

describe('a key that was read', () => {
  test('is the same caller again', () => {
    const readKey = createKeyReader(keyDigestOf)
    const caller = readKey(key)
    expect(caller).toEqual(callerOf(key))
    expect(readKey(key)).toBe(caller)
  })

  test('is found by nothing of it but its digest (auth.hashed)', () => {
    const readKey = createKeyReader(() => 'the digest of both')
    expect(readKey(createTestKey({ world: 'another' }))).toBe(readKey(key))
  })

  test('lets in no key that differs from it in one character', () => {
    const readKey = createKeyReader(keyDigestOf)
    readKey(key)
    const others = Array.from(key.slice(3), (character, at) => {
      const other = character === '0' ? '1' : '0'
      return key.slice(0, at + 3) + other + key.slice(at + 4)
    })
    expect(others.filter(other => readKey(other) !== undefined)).toEqual([])
    expect(readKey(key.toUpperCase())).toBeUndefined()
  })

  test('is told from as many others as are remembered, and from more', () => {
    const readKey = createKeyReader(keyDigestOf)
    const keys = Array.from({ length: 5_000 }, (_, n) => createTestKey({ world: `reader ${n}` }))
    for (const each of [...keys, ...keys.slice(-100)]) expect(readKey(each)?.facts).toEqual(readTestKey(each))
  })
})
