// A mock of this process's own on a free port, for commands that need something to work on and were given nothing.
import { deletedLeadId } from '#fixtures/reference-leads.ts'
import { createTestKey, type TestKeyOptions } from '#fixtures/test-key.ts'
import { createMock } from '../index.ts'

export interface OwnMock {
  /** Of the API. */
  readonly url: string
  /** Keys of one account, and of others, and a deleted lead, under the names of the variables that a deployment's stand under. */
  readonly environment: Readonly<Record<string, string>>
  close(): Promise<void>
}

export interface OwnMockOptions {
  /** Whether it announces that its version is deprecated. */
  readonly deprecated: boolean
  readonly control: boolean
}

/** Its own facts for every key that an environment may name. */
const keys: Readonly<Record<string, TestKeyOptions>> = {
  LEADLEAP_API_KEY: {},
  LEADLEAP_API_KEY_SECOND: { serial: 1 },
  LEADLEAP_API_KEY_NO_SCOPES: { serial: 2, scopes: [] },
  LEADLEAP_API_KEY_LEADS_READ: { serial: 3, scopes: ['leads:read'] },
  LEADLEAP_API_KEY_EXPIRED: { serial: 4, expiresAt: new Date('2020-01-01') },
  LEADLEAP_API_KEY_LOWER_PLAN: { world: 'lower', plan: 'growth' },
  LEADLEAP_API_KEY_NO_CREDITS: { world: 'poor', credits: 1 },
}

/** Far enough ahead that a deprecated version has always its twelve months. */
const deprecation = { at: new Date('2026-01-01'), sunset: new Date('2100-01-01') }

/** Listens on loopback. */
export async function startOwnMock({ deprecated, control }: OwnMockOptions): Promise<OwnMock> {
  const mock = createMock(deprecated ? { deprecation } : {})
  const { url } = await mock.listen({ control })
  return {
    url,
    environment: {
      ...Object.fromEntries(Object.entries(keys).map(([name, options]) => [name, createTestKey(options)])),
      LEADLEAP_DELETED_LEAD_ID: deletedLeadId,
    },
    close: () => mock.close(),
  }
}
