// From a key to its caller, remembered: reading a test key verifies a checksum, which takes five times as long as finding it
// on Node; in a browser, where SHA-256 is JavaScript, half as long.
// What is remembered is found by the key's digest, never by the key (auth.hashed).
import { readTestKey } from '#fixtures/test-key.ts'
import type { Caller } from '../store/store.ts'

/** The caller that a key describes; undefined: the mock does not know the key. */
export type ReadKey = (key: string) => Caller | undefined

/** About 500 bytes each. */
const maxCallers = 2_000

export function createKeyReader(digestOf: (text: string) => string): ReadKey {
  const callers = new Map<string, Caller>()
  return key => {
    const keyDigest = digestOf(key)
    const known = callers.get(keyDigest)
    if (known !== undefined) return known
    const facts = readTestKey(key)
    if (facts === undefined) return undefined
    const caller = { facts, keyDigest }
    // All at once: they are read again as they come back.
    if (callers.size >= maxCallers) callers.clear()
    callers.set(keyDigest, caller)
    return caller
  }
}
