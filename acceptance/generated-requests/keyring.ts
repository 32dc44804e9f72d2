// The keys that generated requests are sent with: what each kind puts into the header, and what it may do.
import { createTestKey } from '#fixtures/test-key.ts'
import { rateLimit } from '#openapi/generated/limits.ts'
import type { Credential } from './request.ts'

export interface KeyInUse {
  /** The value of the Authorization header. */
  header: string | undefined
  /** The text that must appear in no answer. */
  key: string
  /** Whether it is let in, and then its limit a minute. */
  limit: number | undefined
  /** How every request with it is refused. */
  refusal?: { status: number; code: string }
}

/** The same for each sequence but for its world. */
export function keyringOf(world: string): Record<Credential, KeyInUse> {
  const full: string = createTestKey({ world, rateLimit: 12 })
  const second = createTestKey({ world, rateLimit: 12, serial: 2 })
  const scopeless = createTestKey({ world, scopes: [] })
  const small = createTestKey({ world, plan: 'growth' })
  const hasty = createTestKey({ world, rateLimit: 3 })
  const poor = createTestKey({ world: `${world}, poor`, credits: 0, rateLimit: 100 })
  const expired = createTestKey({ world, expiresAt: new Date('2020-01-01') })
  const unknown = full.replace(/.$/, digit => (digit === '0' ? '1' : '0'))
  const refusedAs = (header: string | undefined, key: string = full): KeyInUse => ({
    header,
    key,
    limit: undefined,
  })
  return {
    full: { header: `Bearer ${full}`, key: full, limit: 12 },
    second: { header: `Bearer ${second}`, key: second, limit: 12 },
    'scheme in capitals': { header: `BEARER ${full}`, key: full, limit: 12 },
    'without scopes': {
      header: `Bearer ${scopeless}`,
      key: scopeless,
      limit: rateLimit.default,
      refusal: { status: 403, code: 'FORBIDDEN' },
    },
    'small plan': {
      header: `Bearer ${small}`,
      key: small,
      limit: rateLimit.default,
      refusal: { status: 403, code: 'PLAN_LIMIT' },
    },
    'three a minute': { header: `Bearer ${hasty}`, key: hasty, limit: 3 },
    'no credits': { header: `Bearer ${poor}`, key: poor, limit: 100 },
    expired: refusedAs(`Bearer ${expired}`, expired),
    unknown: refusedAs(`Bearer ${unknown}`, unknown),
    malformed: refusedAs(`Bearer ${full.slice(0, -1)}`, full.slice(0, -1)),
    'other scheme': refusedAs(`Basic ${full}`),
    bare: refusedAs(full),
    twice: refusedAs(`Bearer ${full} ${full}`),
    none: refusedAs(undefined),
  }
}
