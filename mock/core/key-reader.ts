// From a key to its caller, remembered: reading a test key verifies a checksum, and its SHA-256 alone is a tenth of a
// request. What is remembered is found by 64 bits that are made of the key and of chance: nobody gets the key back out of
// them, and one key is taken for another, whoever tries, less than once in 2^50 (auth.hashed).
import { mix } from '#fixtures/directory/hash.ts'
import { readTestKey } from '#fixtures/test-key.ts'
import type { Caller } from '../store/store.ts'

/** The caller that a key describes; undefined: the mock does not know the key. */
export type ReadKey = (key: string) => Caller | undefined

/** About 500 bytes each. */
const maxCallers = 2_000

interface Remembered {
  /** The other half of what tells keys apart; the first is where this is found. */
  check: number
  caller: Caller
}

/** `random` gives 32 uniform bits, as whole numbers, that nobody can foresee: a seed would tell whom to be taken for. */
export function createKeyReader(digestOf: (text: string) => string, random: () => number): ReadKey {
  const callers = new Map<number, Remembered>()
  const seeds = { place: 0, check: 0 }
  return key => {
    if (callers.size === 0) Object.assign(seeds, { place: random(), check: random() })
    const place = fingerprint(key, seeds.place)
    const check = fingerprint(key, seeds.check)
    const known = callers.get(place)
    if (known?.check === check) return known.caller
    const facts = readTestKey(key)
    if (facts === undefined) return undefined
    const caller = { facts, keyDigest: digestOf(key) }
    // All at once: they are read again as they come back.
    if (callers.size >= maxCallers) callers.clear()
    callers.set(place, { check, caller })
    return caller
  }
}

/** 32 bits of a text, others with every seed. */
function fingerprint(text: string, seed: number): number {
  let bits = seed
  for (let i = 0; i < text.length; i += 2) {
    bits = mix(bits ^ (text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16)))
  }
  return bits
}
