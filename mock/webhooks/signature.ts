// `sha256=` and the hex HMAC-SHA256 (RFC 2104) of the exact body bytes under the subscription's secret.
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

export type Sign = (body: Uint8Array, secret: string) => string

export function signatureOf(body: Uint8Array, secret: string): string {
  return `sha256=${bytesToHex(hmac(sha256, utf8ToBytes(secret), body))}`
}
