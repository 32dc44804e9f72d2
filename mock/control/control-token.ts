// The token of a mock that several people share: a bearer token (RFC 6750), compared in constant time, kept as a digest.
import { createHash, timingSafeEqual } from 'node:crypto'
import { Problem } from './problem.ts'

/** What a token may be made of: b64token (RFC 6750 2.1). */
export const tokenForm = /^[A-Za-z0-9\-._~+/]+=*$/

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
    if (timingSafeEqual(digestOf(given), wanted)) return undefined
    return new Problem(
      'wrong-token',
      'Send the token that the mock was started with; this is another.',
      challenge,
    )
  }
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
