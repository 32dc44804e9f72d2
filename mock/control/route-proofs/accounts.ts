// Keys, accounts and what became of their credits.
import { expect } from 'vitest'
import { worldIdOf } from '#fixtures/test-key.ts'
import { keyDigestOf } from '../../core/authenticate.ts'
import { at, bodyOf, type Proofs, sarah, unlockIn } from './given.ts'

export const accountsProofs: Proofs<
  'createKey' | 'listAccounts' | 'getAccount' | 'updateAccount' | 'getLedger'
> = {
  async createKey({ askFor, mock }) {
    const options = {
      plan: 'growth',
      scopes: ['leads:read'],
      rateLimit: 7,
      credits: 5,
      world: 'shop',
      serial: 2,
    } as const
    const key = mock.key({ ...options, expiresAt: new Date('2027-01-01T00:00:00Z') })
    const asked = askFor('createKey', { body: { ...options, expiresAt: '2027-01-01T00:00:00Z' } })
    expect(await asked).toMatchObject({
      status: 201,
      body: {
        key,
        keyDigest: keyDigestOf(key),
        facts: {
          plan: 'growth',
          scopes: ['leads:read'],
          rateLimit: 7,
          worldId: worldIdOf('shop'),
          serial: 2,
        },
      },
    })
    expect(await askFor('createKey')).toMatchObject({ body: { key: mock.key(), facts: { expiresAt: null } } })
  },

  async listAccounts(given) {
    await unlockIn(given, 'shop')
    await unlockIn(given, 'yard')
    const accounts = await given.mock.accounts()
    expect(accounts).toHaveLength(2)
    expect(await bodyOf(given.askFor('listAccounts'))).toEqual({ accounts })
  },

  async getAccount(given) {
    await unlockIn(given, 'shop')
    for (const account of ['shop', worldIdOf('shop')]) {
      expect(await bodyOf(given.askFor('getAccount', { path: [account] }))).toMatchObject({
        worldId: worldIdOf('shop'),
        credits: { limit: 5, used: 1, remaining: 4 },
      })
    }
  },

  async updateAccount(given) {
    const { client } = await unlockIn(given, 'shop')
    for (const [account, credits] of [
      ['shop', 2],
      [worldIdOf('shop'), 1],
      ['new', 3],
    ] as const) {
      expect(await given.askFor('updateAccount', { path: [account], body: { credits } })).toMatchObject({
        status: 200,
        body: { credits: { remaining: credits } },
      })
    }
    expect((await client.ok('getUsage')).data.usage.leads_remaining).toBe(1)
    expect(await given.mock.account('new')).toMatchObject({ credits: { remaining: 3 } })
  },

  async getLedger(given) {
    const { client } = await unlockIn(given, 'shop')
    await client.ok('unlockLead', { body: { lead_id: sarah } })
    const entry = {
      at,
      operation: 'unlockLead',
      leadId: sarah,
      keyDigest: keyDigestOf(given.mock.key({ world: 'shop', credits: 5 })),
      balance: 4,
    }
    expect(await bodyOf(given.askFor('getLedger', { path: ['shop'] }))).toEqual({
      entries: [
        { ...entry, outcome: 'charged' },
        { ...entry, outcome: 'cached' },
      ],
    })
    expect(await bodyOf(given.askFor('getLedger', { path: ['shop'], query: 'limit=1' }))).toEqual({
      entries: [{ ...entry, outcome: 'cached' }],
    })
  },
}
