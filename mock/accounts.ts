// What a test may know and change of an account: its credits, and the ledger of what became of them.
import { createTestKey, type KeyFacts, readTestKey, type TestKey, worldIdOf } from '#fixtures/test-key.ts'
import type { Clock } from './clock.ts'
import { type Usage, usageView } from './operations/usage-view.ts'
import type { AccountSnapshot } from './store/account.ts'
import type { LedgerEntry } from './store/credit-ledger.ts'
import type { Store } from './store/store.ts'

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
  /** That of a test key, or of a world by its name or id; undefined: none of that world's keys has called yet. */
  account(keyOrWorld: string): Promise<Account | undefined>
  /** All accounts in memory. */
  accounts(): Promise<AccountSnapshot[]>
  /**
   * Leaves an account so many credits in the current period: that of a test key, which opens with it if need be, or of a
   * world by its name or id, which then opens as for a key that says nothing else.
   * @throws RangeError for a key that is no test key, or credits that are no whole number from 0.
   */
  setCredits(keyOrWorld: string, remaining: number): Promise<void>
}

export interface AccountsParts {
  store: Store
  clock: Clock
  /** Told when a test has set the credits of an account. */
  onCredits?: ((worldId: string, remaining: number) => void) | undefined
}

export function createAccounts({ store, clock, onCredits = () => {} }: AccountsParts): Accounts {
  /** By its name, unless only the id is known here. */
  async function worldIdIn(world: string): Promise<string> {
    const worldId = worldIdOf(world)
    if (!isWorldId(world) || (await store.accounts(clock.now(), worldId)).length > 0) return worldId
    return (await store.accounts(clock.now(), world)).length > 0 ? world : worldId
  }

  async function open(facts: KeyFacts): Promise<string> {
    await store.account({ facts, keyDigest: '' }, clock.now())
    return facts.worldId
  }

  function account(key: TestKey): Promise<Account>
  function account(keyOrWorld: string): Promise<Account | undefined>
  async function account(keyOrWorld: string): Promise<Account | undefined> {
    const worldId = isKey(keyOrWorld) ? await open(factsOf(keyOrWorld)) : await worldIdIn(keyOrWorld)
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
    async setCredits(keyOrWorld, remaining) {
      if (!Number.isInteger(remaining) || remaining < 0) {
        throw new RangeError(`Credits must be a whole number from 0; got ${remaining}.`)
      }
      const facts = isKey(keyOrWorld)
        ? factsOf(keyOrWorld)
        : { ...factsOf(createTestKey()), worldId: await worldIdIn(keyOrWorld) }
      await store.setCredits(facts, remaining, clock.now())
      onCredits(facts.worldId, remaining)
    },
  }
}

function isKey(keyOrWorld: string): boolean {
  return keyOrWorld.startsWith('ll_')
}

function isWorldId(world: string): boolean {
  return /^[0-9a-f]{12}$/.test(world)
}

function factsOf(key: string): KeyFacts {
  const facts = readTestKey(key)
  if (facts === undefined)
    throw new RangeError('This is no test key. Make one with mock.key() or "leadleap-kit key".')
  return facts
}
