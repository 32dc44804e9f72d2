// Accounts, what became of their credits, and the keys that open them.
import { createTestKey, readTestKey, type TestKeyOptions } from '#fixtures/test-key.ts'
import type { Account } from '../../accounts.ts'
import { keyDigestOf } from '../../core/authenticate.ts'
import type { Mock } from '../../mock.ts'
import type { ControlHandlers } from '../handler.ts'
import { newest, planNamed, scopesNamed } from '../named.ts'
import { orProblem, Problem } from '../problem.ts'

type Handlers = Pick<
  ControlHandlers,
  'createKey' | 'listAccounts' | 'getAccount' | 'updateAccount' | 'getLedger'
>

export const accountHandlers: Handlers = {
  createKey(_, { body: { plan: planName, scopes: scopeNames, expiresAt, ...body } }) {
    const plan = planName === undefined ? undefined : planNamed(planName, 'invalid-body')
    if (plan instanceof Problem) return plan
    const scopes = scopeNames === undefined ? undefined : scopesNamed(scopeNames, 'invalid-body')
    if (scopes instanceof Problem) return scopes
    const until = expiresAt === undefined ? undefined : new Date(expiresAt)
    return orProblem('invalid-body', () => describedKey({ ...body, plan, scopes, expiresAt: until }))
  },
  listAccounts: async ({ mock }) => ({ accounts: await mock.accounts() }),
  async getAccount({ mock }, { path }) {
    const account = await accountOf(mock, path.account)
    return account instanceof Problem ? account : summaryOf(account)
  },
  updateAccount: ({ mock }, { path, body }) =>
    orProblem('invalid-body', async () => {
      await mock.setCredits(path.account, body.credits)
      const account = await accountOf(mock, path.account)
      return account instanceof Problem ? account : summaryOf(account)
    }),
  async getLedger({ mock }, { path, query }) {
    const account = await accountOf(mock, path.account)
    return account instanceof Problem ? account : { entries: newest(account.ledger, query.limit) }
  },
}

async function accountOf(mock: Mock, world: string): Promise<Account | Problem> {
  const account = await orProblem('unknown-account', () => mock.account(world))
  return (
    account ??
    new Problem(
      'unknown-account',
      `No key of the world "${world}" has called yet. GET /_mock/accounts lists the accounts there are; PATCH opens one.`,
    )
  )
}

function summaryOf({ usage: _usage, ledger: _ledger, ...account }: Account) {
  return account
}

function describedKey(options: TestKeyOptions) {
  const key = createTestKey(options)
  const facts = readTestKey(key)
  if (facts === undefined) throw new Error('a key was made that cannot be read')
  const { rateLimit, expiresAt, ...rest } = facts
  return {
    key,
    keyDigest: keyDigestOf(key),
    facts: { ...rest, rateLimit: rateLimit ?? null, expiresAt: expiresAt ?? null },
  }
}
