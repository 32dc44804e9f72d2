import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { createMock } from 'leadleap-kit'
import { LeadSource } from './lead-source.ts'

const mock = createMock({ seed: 7, leads: 2_000, now: new Date('2026-02-26T14:30:00Z') })

afterEach(() => mock.reset())

/** A source whose account has so many credits, and its key. */
function sourceWith(options: { credits?: number; rateLimit?: number }) {
  const key = mock.key(options)
  return { key, source: new LeadSource({ apiKey: key, fetch: mock.fetch }) }
}

test('a search is read to its last page', async () => {
  const { source } = sourceWith({})
  const pages = await Array.fromAsync(source.search({ country: 'US' }))
  const ids = new Set(pages.flat())
  assert.ok(pages.length > 1)
  assert.equal(ids.size, pages.flat().length)
})

test('leads are paid for once, however often they are read', async () => {
  const { key, source } = sourceWith({ credits: 300 })
  for await (const ids of source.search({ country: 'UK' })) {
    await source.read(ids)
    await source.read(ids)
  }
  const { ledger, usage } = await mock.account(key)
  assert.equal(usage.leads_used, new Set(ledger.map(entry => entry.leadId)).size)
})

test('a page that the credits do not reach is not read in part', async () => {
  const { key, source } = sourceWith({ credits: 99 })
  const [ids = []] = await Array.fromAsync(source.search({ country: 'US' }))
  await assert.rejects(source.read(ids), /CREDITS_EXHAUSTED/)
  assert.deepEqual((await mock.account(key)).ledger, [])
})

test('credits come back with the next billing period', async () => {
  const { key, source } = sourceWith({ credits: 5_000 })
  await mock.setCredits(key, 0)
  assert.equal(await source.creditsLeft(), 0)
  await mock.clock.set(new Date('2026-03-01T00:00:00Z'))
  assert.equal(await source.creditsLeft(), 5_000)
})

test('a full window is waited for', async t => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const { source } = sourceWith({ rateLimit: 1 })
  await source.creditsLeft()
  const waiting = source.creditsLeft()
  await mock.requests.wait({ status: 429 })
  await mock.clock.advance(60_000)
  t.mock.timers.tick(60_000)
  assert.equal(await waiting, 5_000)
})

test('an answer that breaks off is an error, and what was paid stays paid for', async () => {
  const { key, source } = sourceWith({})
  const [[first = ''] = []] = await Array.fromAsync(source.search({ country: 'US' }))
  mock.faults.add({ operation: 'exportLeads', malformed: true, phase: 'after', times: 1 })
  await assert.rejects(source.read([first]), SyntaxError)
  assert.equal((await source.read([first])).length, 1)
  assert.equal((await mock.account(key)).usage.leads_used, 1)
})

test('a state that took long to reach can be gone back to', async () => {
  const { source } = sourceWith({ credits: 1 })
  const before = await mock.snapshot()
  for (let spent = 0; spent < 2; spent++) {
    await mock.restore(before)
    assert.equal((await source.read(['c_7f3a2b9d1e8c5f4a'])).length, 1)
    assert.equal(await source.creditsLeft(), 0)
  }
})
