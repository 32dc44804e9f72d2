// Hashing by Node's own SHA-256. The module is loaded with the first hash, so that starting does not wait for it.
import type { Platform } from '../platform.ts'

type Crypto = typeof import('node:crypto')

let loaded: Crypto | undefined

function crypto(): Crypto {
  loaded ??= process.getBuiltinModule('node:crypto')
  return loaded
}

export const nodePlatform: Platform = {
  digestOf: text => crypto().hash('sha256', text, 'hex'),
  signatureOf: (body, secret) => `sha256=${crypto().createHmac('sha256', secret).update(body).digest('hex')}`,
}
