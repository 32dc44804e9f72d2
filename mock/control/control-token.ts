// The token of a mock that several people share: a bearer token (RFC 6750), compared in constant time, kept as a digest.
import { Problem } from './problem.ts'

/** What a token may be made of: b64token (RFC 6750 2.1). */
export const tokenForm = /^[A-Za-z0-9\-._~+/]+=*$/

/** Loaded with the first token: by name it would take every start 3 ms, of 60 for all of a bare server. */
const crypto = () => process.getBuiltinModule('node:crypto')

const challenge = { 'WWW-Authenticate': 'Bearer' }

/** Why a request may not pass by what its Authorization header says; undefined: it may. */
export type TokenCheck = (authorization: string | undefined) => Problem | undefined

/** Without a token, whoever the guard has let in may pass. */
export function createTokenCheck(token: string | undefined): TokenCheck {
  if (token === undefined) return () => undefined
  const wanted = digestOf(token)
  return authorization => {
    const given = /^bearer +(\S+) *$/i.exec(authorization ?? '')?.[1]
    if (given === undefined) {
      return new Problem(
        'missing-token',
        'Send the token that the mock was started with: "Authorization: Bearer <token>".',
        challenge,
      )
    }
    if (crypto().timingSafeEqual(digestOf(given), wanted)) return undefined
    return new Problem(
      'wrong-token',
      'Send the token that the mock was started with; this is another.',
      challenge,
    )
  }
}

function digestOf(token: string): Buffer {
  return crypto().createHash('sha256').update(token).digest()
}
