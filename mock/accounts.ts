// What a test may know and change of an account: its credits, and the ledger of what became of them.
import { type KeyFacts, readTestKey, worldIdOf } from '#fixtures/test-key.ts'
import type { Clock } from './clock.ts'
import type { LedgerEntry } from './store/credit-ledger.ts'
import type { AccountSnapshot, Store } from './store/store.ts'

export interface Account extends AccountSnapshot {
  /** Oldest first. */
  ledger: readonly LedgerEntry[]
}

export interface Accounts {
  /**
   * The account of a test key, or of a world by its name; undefined: none of its keys has called yet.
   * @throws RangeError for a key that is no test key.
   */
  account(keyOrWorld: string): Promise<Account | undefined>
  /** All accounts in memory. */
  accounts(): Promise<AccountSnapshot[]>
  /**
   * Leaves the account of a test key so many credits in the current period; opens the account if need be.
   * @throws RangeError for a key that is no test key, or credits that are no whole number from 0.
   */
  setCredits(key: string, remaining: number): Promise<void>
}

export function createAccounts(store: Store, clock: Clock): Accounts {
  return {
    async account(keyOrWorld) {
      const worldId = keyOrWorld.startsWith('ll_') ? factsOf(keyOrWorld).worldId : worldIdOf(keyOrWorld)
      const [account] = await store.accounts(clock.now(), worldId)
      return account && { ...account, ledger: [...((await store.ledger(worldId)) ?? [])] }
    },
    accounts: async () => store.accounts(clock.now()),
    async setCredits(key, remaining) {
      if (!Number.isInteger(remaining) || remaining < 0) {
        throw new RangeError(`Credits must be a whole number from 0; got ${remaining}.`)
      }
      await store.setCredits(factsOf(key), remaining, clock.now())
    },
  }
}

function factsOf(key: string): KeyFacts {
  const facts = readTestKey(key)
  if (facts === undefined)
    throw new RangeError('This is no test key. Make one with mock.key() or "leadleap-kit key".')
  return facts
}
