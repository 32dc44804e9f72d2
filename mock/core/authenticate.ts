// Who calls? Bearer tokens (RFC 6750), of which the mock knows those that describe themselves.
import { hasKeyForm } from '#fixtures/test-key.ts'
import { digestOf } from '../digest.ts'
import { isoTime } from '../iso-time.ts'
import type { Caller } from '../store/store.ts'
import { ApiError } from './api-error.ts'
import type { ReadKey } from './key-reader.ts'

const bearer = /^bearer +(\S+) *$/i

/** The caller, or why there is none (auth.*). */
export function authenticate(
  authorization: string | undefined,
  now: number,
  readKey: ReadKey,
): Caller | ApiError {
  if (authorization === undefined) {
    return new ApiError('UNAUTHORIZED', 'No API key. Send the header "Authorization: Bearer <key>".')
  }
  const key = bearer.exec(authorization)?.[1]
  if (key === undefined) {
    return new ApiError('UNAUTHORIZED', 'The Authorization header is not of the form "Bearer <key>".')
  }
  const caller = readKey(key)
  if (caller === undefined) return new ApiError('UNAUTHORIZED', whyUnknown(key))
  const { expiresAt } = caller.facts
  if (expiresAt !== undefined && expiresAt <= now) {
    return new ApiError('UNAUTHORIZED', `The API key expired at ${isoTime(expiresAt)}.`)
  }
  return caller
}

function whyUnknown(key: string): string {
  return hasKeyForm(key)
    ? 'Unknown API key. This mock accepts the test keys that "leadleap-kit key" prints.'
    : 'Malformed API key: expected "ll_" and 64 hexadecimal characters.'
}

/** SHA-256 of the key, hex: all that is ever kept of it (auth.hashed). */
export function keyDigestOf(key: string): string {
  return digestOf(key)
}
