// The ledger: every credit spent and every one saved, in order; and the accounts as their owner sees them.
import { describe, expect, test } from 'vitest'
import { by, type CreateStore, callerWith, dayMs, leadIds, noon } from './given.ts'

export function describeLedger(createStore: CreateStore): void {
  describe('the ledger', () => {
    test('has an entry for each lead, charged or cached, with the balance after it', async () => {
      const store = await createStore()
      const caller = callerWith({ credits: 5 })
      await store.unlock(caller, ['c_1'], by(noon))
      await store.unlock(caller, ['c_2', 'c_1', 'c_3'], by(noon + 7, 'exportLeads'))
      const entries = await store.ledger(caller.facts.worldId)
      expect(
        entries?.map(({ at, operation, leadId, outcome, balance }) => [
          at,
          operation,
          leadId,
          outcome,
          balance,
        ]),
      ).toEqual([
        [noon, 'unlockLead', 'c_1', 'charged', 4],
        [noon + 7, 'exportLeads', 'c_2', 'charged', 3],
        [noon + 7, 'exportLeads', 'c_1', 'cached', 3],
        [noon + 7, 'exportLeads', 'c_3', 'charged', 2],
      ])
    })

    test('names the key by its digest alone', async () => {
      const store = await createStore()
      const caller = callerWith()
      await store.unlock(caller, ['c_1'], by(noon))
      expect(await store.ledger(caller.facts.worldId)).toMatchObject([{ keyDigest: caller.keyDigest }])
    })

    test('keeps silent of what was refused, and is unknown where nobody has called', async () => {
      const store = await createStore()
      const caller = callerWith({ credits: 1 })
      await store.unlock(caller, leadIds(2), by(noon))
      expect(await store.ledger(caller.facts.worldId)).toEqual([])
      expect(await store.ledger('000000000000')).toBeUndefined()
    })

    test('that was handed out changes no more', async () => {
      const store = await createStore()
      const caller = callerWith()
      await store.unlock(caller, ['c_1'], by(noon))
      const entries = await store.ledger(caller.facts.worldId)
      await store.unlock(caller, ['c_2'], by(noon))
      expect(entries).toHaveLength(1)
    })
  })

  describe('the accounts', () => {
    test('are told with all that they have, one or all of them', async () => {
      const store = await createStore()
      const caller = callerWith({ world: 'one', credits: 9, plan: 'enterprise' })
      await store.unlock(caller, leadIds(2), by(noon))
      await store.admit(callerWith({ world: 'two' }), 60, noon)
      const one = {
        worldId: caller.facts.worldId,
        userId: `usr_${caller.facts.worldId}`,
        plan: 'enterprise',
        credits: { limit: 9, used: 2, remaining: 7 },
        emailsSent: 0,
        unlockedLeads: 2,
        activeWebhooks: 0,
        ledgerEntries: 2,
      }
      expect(await store.accounts(noon, caller.facts.worldId)).toEqual([one])
      expect(await store.accounts(noon)).toHaveLength(2)
      expect(await store.accounts(noon, '000000000000')).toEqual([])
      expect(await store.accounts(noon + 31 * dayMs, caller.facts.worldId)).toMatchObject([
        { credits: { limit: 9, used: 0, remaining: 9 } },
      ])
    })

    test.each([
      { title: 'fewer', remaining: 3, credits: { limit: 5, used: 2 } },
      { title: 'none', remaining: 0, credits: { limit: 5, used: 5 } },
      { title: 'all again', remaining: 5, credits: { limit: 5, used: 0 } },
      { title: 'more than there were', remaining: 50, credits: { limit: 50, used: 0 } },
    ])('can be left with $title credits', async ({ remaining, credits }) => {
      const store = await createStore()
      const caller = callerWith({ credits: 5 })
      await store.unlock(caller, ['c_1'], by(noon))
      await store.setCredits(caller.facts, remaining, noon)
      expect((await store.account(caller, noon)).credits).toEqual(credits)
    })
  })
}
