// Whatever an account does, four who know of its credits agree: the ledger, the usage operation, the fields of each response
// and the journal.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLeadDirectory } from '#fixtures/lead-directory.ts'
import { createMock, type Mock } from '../mock.ts'
import { type Client, createClient } from '../testing/client.ts'
import { now } from '../testing/mock-under-test.ts'

const directory = createLeadDirectory({ seed: 1, size: 200 })
const leadIds = Array.from({ length: 12 }, (_, position) => directory.at(position).id)
const dayMs = 24 * 60 * 60 * 1000

type Step =
  | { does: 'unlock'; serial: number; lead: string }
  | { does: 'export'; serial: number; leads: string[] }
  | { does: 'enrich'; serial: number; lead: string }
  | { does: 'advance'; days: number }
  | { does: 'set'; credits: number }
  | { does: 'fail'; phase: 'before' | 'after' }
  | { does: 'return' }

const lead = fc.constantFrom(...leadIds, 'c_0000000000000000')
const serial = fc.nat(2)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('unlock'), serial, lead }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('export'),
      serial,
      leads: fc.array(lead, { minLength: 1, maxLength: 6 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('enrich'), serial, lead }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('advance'), days: fc.integer({ min: 1, max: 40 }) }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('set'), credits: fc.nat(8) }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('fail'), phase: fc.constantFrom('before', 'after') }),
  },
  { weight: 1, arbitrary: fc.constant({ does: 'return' }) },
)

/** What a request to unlock or export has spent, by its response; undefined where that does not say. */
interface Spent {
  operation: 'unlockLead' | 'exportLeads'
  status: number
  /** Credits, by the fields or headers of the response. */
  used: number | undefined
  /** Distinct leads that it named. */
  leads: number
  remaining: number | undefined
}

class Account {
  readonly #mock: Mock
  readonly #key = { world: 'shop', credits: 6, rateLimit: 100_000 }

  constructor(mock: Mock) {
    this.#mock = mock
  }

  client(serial: number): Client {
    return createClient(this.#mock, this.#mock.key({ ...this.#key, serial }))
  }

  async unlock({ serial, lead }: { serial: number; lead: string }): Promise<Spent> {
    const { status, body } = await this.client(serial).call('unlockLead', { body: { lead_id: lead } })
    const { credits_used, credits_remaining } = Object(Object(body).meta)
    return { operation: 'unlockLead', status, used: credits_used, leads: 1, remaining: credits_remaining }
  }

  async export({ serial, leads }: { serial: number; leads: string[] }): Promise<Spent> {
    const { status, headers } = await this.client(serial).call('exportLeads', { body: { lead_ids: leads } })
    const used = headers['x-new-unlocks']
    return {
      operation: 'exportLeads',
      status,
      used: used === undefined ? undefined : Number(used),
      leads: new Set(leads).size,
      remaining: undefined,
    }
  }

  /** What the ledger, the operation and the account itself say, which is one and the same. */
  async agreed(): Promise<{ remaining: number; used: number; limit: number; entries: number }> {
    const { usage } = (await this.client(0).ok('getUsage')).data
    const account = await this.#mock.account(this.#mock.key(this.#key))
    const { limit, used, remaining } = account.credits
    expect(usage).toMatchObject({ leads_limit: limit, leads_used: used, leads_remaining: remaining })
    expect(account.usage).toEqual(usage)
    expect(limit - used).toBe(remaining)
    expect(used).toBeGreaterThanOrEqual(0)
    expect(remaining).toBeGreaterThanOrEqual(0)
    expect(account.ledgerEntries).toBe(account.ledger.length)
    expect(account.unlockedLeads).toBe(new Set(account.ledger.map(({ leadId }) => leadId)).size)
    return { remaining, used, limit, entries: account.ledger.length }
  }

  /** The entries of the ledger past so many. */
  async entriesPast(count: number) {
    return (await this.#mock.account(this.#mock.key(this.#key))).ledger.slice(count)
  }

  /** A request that spends: what it says, the ledger and the journal agree on what it was. */
  async spend(step: Extract<Step, { does: 'unlock' | 'export' }>): Promise<void> {
    const before = await this.agreed()
    const spent = await (step.does === 'unlock' ? this.unlock(step) : this.export(step))
    const entry = this.#mock.requests.find({ operation: spent.operation })
    const after = await this.agreed()
    const added = await this.entriesPast(before.entries)
    const charged = added.filter(({ outcome }) => outcome === 'charged').length
    expect(before.remaining - after.remaining).toBe(charged)
    expect(entry).toMatchObject({
      status: spent.status,
      creditsCharged: charged,
      creditsRemaining: after.remaining,
    })
    expect(added.length).toBe(spent.status === 200 || charged > 0 || added.length > 0 ? spent.leads : 0)
    for (const { operation, balance, at } of added) {
      expect({ operation, at }).toEqual({ operation: spent.operation, at: this.#mock.clock.now() })
      expect(balance).toBeGreaterThanOrEqual(after.remaining)
    }
    if (spent.status === 200) expect(spent.used).toBe(charged)
    if (spent.remaining !== undefined) expect(spent.remaining).toBe(after.remaining)
    if (added.length > 0) expect(added.at(-1)?.balance).toBe(after.remaining)
    // A failure leaves nothing done, unless a fault came after the work.
    if (spent.status !== 200 && entry?.faultId === null) expect(added).toEqual([])
  }
}

async function live(steps: readonly Step[]): Promise<void> {
  const mock = createMock({ directory, now, frozen: true, transport: async () => 204, onCrash: fail })
  const account = new Account(mock)
  const start = await mock.snapshot()
  for (const step of steps) {
    if (step.does === 'unlock' || step.does === 'export') await account.spend(step)
    if (step.does === 'enrich')
      await account.client(step.serial).call('enrichLead', { body: { lead_id: step.lead } })
    if (step.does === 'advance') await mock.clock.advance(step.days * dayMs)
    if (step.does === 'set') await mock.setCredits('shop', step.credits)
    if (step.does === 'fail')
      mock.faults.add({ operation: 'unlockLead', status: 500, times: 1, phase: step.phase })
    if (step.does === 'return') await mock.restore(start)
    await account.agreed()
  }
  await mock.close()
}

function fail(error: unknown): void {
  throw error
}

describe("of an account's credits", () => {
  test('ledger, usage, responses and journal tell the same at every step', async () => {
    const property = fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40, size: 'max' }), live)
    await fc.assert(property, { seed: 20_260_226, numRuns: 150 })
  }, 120_000)

  test('each agrees with the others after a hundred requests at once', async () => {
    const mock = createMock({ directory, now, frozen: true, transport: async () => 204, onCrash: fail })
    const account = new Account(mock)
    await mock.setCredits('shop', 5)
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) => {
        const lead = leadIds[index % leadIds.length] ?? ''
        return index % 2 === 0
          ? account.unlock({ serial: index % 3, lead })
          : account.export({ serial: 0, leads: [lead] })
      }),
    )
    const used = answers.reduce((sum, answer) => sum + (answer.used ?? 0), 0)
    expect(await account.agreed()).toMatchObject({ remaining: 0 })
    expect(used).toBe(5)
    const ledger = await account.entriesPast(0)
    expect(ledger.filter(({ outcome }) => outcome === 'charged').map(({ balance }) => balance)).toEqual([
      4, 3, 2, 1, 0,
    ])
    expect(ledger).toHaveLength(answers.filter(({ status }) => status === 200).length)
    await mock.close()
  })
})
