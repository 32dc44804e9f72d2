import { expect, test } from 'vitest'
import { createLeadDirectory, type LeadDirectory } from '#fixtures/lead-directory.ts'
import { mockUnderTest } from '../testing/mock-under-test.ts'

/** Its methods do not work without it. */
class OwnDirectory implements LeadDirectory {
  readonly #leads = createLeadDirectory({ seed: 1, size: 300 })
  get size() {
    return this.#leads.size
  }
  locate(...asked: Parameters<LeadDirectory['locate']>) {
    return this.#leads.locate(...asked)
  }
  search(...asked: Parameters<LeadDirectory['search']>) {
    return this.#leads.search(...asked)
  }
  at(position: number) {
    return this.#leads.at(position)
  }
  idAt(position: number) {
    return this.#leads.idAt(position)
  }
  factsAt(position: number) {
    return this.#leads.factsAt(position)
  }
  positionOf(id: string) {
    return this.#leads.positionOf(id)
  }
  find(id: string) {
    return this.#leads.find(id)
  }
  isDeleted(id: string) {
    return this.#leads.isDeleted(id)
  }
}

test("a user's directory may be an object whose methods need it", async () => {
  const { client, mock, delivered } = mockUnderTest({ directory: new OwnDirectory() })
  const { data } = await client.ok('searchLeads', { query: 'per_page=5' })
  const ids = data.map(({ id }) => id)
  expect(ids).toHaveLength(5)
  const webhook = { name: 'Exports', url: 'http://127.0.0.1:9/', events: ['lead.exported'] }
  expect((await client.call('createWebhook', { body: webhook })).status).toBe(201)
  const exported = await client.call('exportLeads', { body: { lead_ids: ids, format: 'json' } })
  expect(exported.status).toBe(200)
  await mock.webhooks.idle()
  expect(delivered.map(({ body }) => JSON.parse(Buffer.from(body).toString()).data.lead_ids)).toEqual([ids])
  expect((await client.ok('enrichLead', { body: { lead_id: ids[4] ?? '' } })).data.id).toBe(ids[4])
})
