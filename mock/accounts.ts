// What a test may know and change of an account: its credits, and the ledger of what became of them.
import { type KeyFacts, readTestKey, type TestKey, worldIdOf } from '#fixtures/test-key.ts'
import type { Clock } from './clock.ts'
import { type Usage, usageView } from './operations/usage-view.ts'
import type { LedgerEntry } from './store/credit-ledger.ts'
import type { AccountSnapshot, Store } from './store/store.ts'

export interface Account extends AccountSnapshot {
  /** What GET /account/usage says of it, at no request. */
  usage: Usage
  /** Oldest first. */
  ledger: readonly LedgerEntry[]
}

export interface Accounts {
  /**
   * The account of a test key; it opens with this if none of its keys has called yet.
   * @throws RangeError for a key that is no test key.
   */
  account(key: TestKey): Promise<Account>
  /** The account of a test key, or of a world by its name; undefined: none of that world's keys has called yet. */
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
  async function open(facts: KeyFacts): Promise<string> {
    await store.account({ facts, keyDigest: '' }, clock.now())
    return facts.worldId
  }

  function account(key: TestKey): Promise<Account>
  function account(keyOrWorld: string): Promise<Account | undefined>
  async function account(keyOrWorld: string): Promise<Account | undefined> {
    const worldId = keyOrWorld.startsWith('ll_') ? await open(factsOf(keyOrWorld)) : worldIdOf(keyOrWorld)
    const [found] = await store.accounts(clock.now(), worldId)
    return (
      found && {
        ...found,
        usage: usageView(found.plan, found.credits, found.emailsSent),
        ledger: [...((await store.ledger(worldId)) ?? [])],
      }
    )
  }

  return {
    account,
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
