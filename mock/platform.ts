// What a host does faster than JavaScript: hashing. Node brings its own (adapters/node-platform.ts), 1 µs for a key where
// JavaScript takes 8; everything works without, in a browser too.
import { digestOf } from './digest.ts'
import { signatureOf } from './webhooks/signature.ts'

export interface Platform {
  /** SHA-256 of a text's UTF-8, hex. */
  digestOf(text: string): string
  /** The value of a delivery's signature header. */
  signatureOf(body: Uint8Array, secret: string): string
}

export const anyPlatform: Platform = { digestOf, signatureOf }
