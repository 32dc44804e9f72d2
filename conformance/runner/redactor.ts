// Keeps secrets out of what is recorded: every key by the name of its variable, every signing secret by its number.
import { isKeyRole, type KeyRole, roles } from '../model/roles.ts'

export interface Redactor {
  /** From now on this text is replaced wherever it stands. */
  hide(secret: string, replacement: string): void
  redact(text: string): string
}

const anySecret = /whsec_[0-9A-Za-z]{8,}/g
/** What stands in a recording where a signing secret stood that nobody was told. */
export const unknownSecretMark = '(a webhook secret)'

export function createRedactor(keys: Readonly<Partial<Record<KeyRole, string>>>): Redactor {
  const hidden = new Map<string, string>()
  function hide(secret: string, replacement: string): void {
    if (secret.length >= 8) hidden.set(secret, replacement)
  }
  for (const [role, key] of Object.entries(keys)) {
    if (isKeyRole(role)) for (const form of formsOf(key)) hide(form, keyMark(role))
  }
  return {
    hide,
    redact(text) {
      let clean = text
      for (const [secret, replacement] of hidden) clean = clean.replaceAll(secret, replacement)
      return clean.replaceAll(anySecret, unknownSecretMark)
    },
  }
}

/** As a server may echo it: as it is, in capitals, and in base64, alone and with its scheme, less what follows may change. */
function formsOf(key: string): string[] {
  const encoded = ['', 'Bearer ', 'bearer '].map(scheme =>
    Buffer.from(scheme + key)
      .toString('base64')
      .replace(/.{4}$/, ''),
  )
  return [...encoded, key, key.toUpperCase()]
}

/** What stands in a recording in place of a role's key: what a shell would put the key back for. */
export function keyMark(role: KeyRole): string {
  return `$${roles[role].variable}`
}
