// What the cases of a store begin with: callers, leads, and many things at once.
import { createHash } from 'node:crypto'
import { createTestKey, readTestKey, type TestKeyOptions } from '#fixtures/test-key.ts'
import type { OperationId } from '#openapi/generated/operations.ts'
import type { Caller, Store } from '../store.ts'

export type CreateStore = () => Store | Promise<Store>

export const secondMs = 1000
export const minuteMs = 60 * secondMs
export const dayMs = 24 * 60 * minuteMs

/** A time in the middle of a minute and of a month. */
export const noon = Date.parse('2026-06-15T12:00:30.000Z')

/** Who calls with a test key of these facts. */
export function callerWith(options: TestKeyOptions = {}): Caller {
  const key = createTestKey(options)
  const facts = readTestKey(key)
  if (facts === undefined) throw new Error('A fresh test key was not read back.')
  return { facts, keyDigest: createHash('sha256').update(key).digest('hex') }
}

/** What an unlock is told besides its leads. */
export function by(
  now: number,
  operation: OperationId = 'unlockLead',
): { operation: OperationId; now: number } {
  return { operation, now }
}

/** So many ids of leads, each different from the others; those of another letter differ from all of these. */
export function leadIds(count: number, letter = 'a'): string[] {
  return Array.from({ length: count }, (_, index) => `c_${index.toString(16).padStart(16, letter)}`)
}

/** So many calls at once: none is awaited before all have begun. */
export function atOnce<T>(times: number, call: (index: number) => T | Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: times }, (_, index) => call(index)))
}
