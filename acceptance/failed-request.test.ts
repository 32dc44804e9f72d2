// A request that fails leaves everything as it was: credits, unlocks, subscriptions, remembered addresses, and the peace of
// the subscribers. One row for each kind of failure.
import { describe, expect, test } from 'vitest'
import { deletedLeadId } from '#fixtures/reference-leads.ts'
import { createTestKey, type TestKeyOptions } from '#fixtures/test-key.ts'
import { maxBulkEmails, maxExportLeads } from '#openapi/generated/limits.ts'
import { type Answer, type Call, callOf, send } from './exchange.ts'
import { startReceiver } from './receiver.ts'
import { type RunningMock, startMock } from './running-mock.ts'

describe('a request that fails changes nothing', () => {
  interface Failure {
    given: string
    status: number
    call: Call
    key?: TestKeyOptions
    /** Sent before with the same key, so that the call meets what it has left. */
    before?: Call
  }
  const unlockOf = (lead_id: string): Call => ({ ...callOf('unlockLead'), body: { lead_id } })
  const exportOf = (...lead_ids: string[]): Call => ({ ...callOf('exportLeads'), body: { lead_ids } })
  const failures: Failure[] = [
    { given: 'an unlock without a lead', status: 400, call: { ...callOf('unlockLead'), body: {} } },
    {
      given: 'an export of 501 leads',
      status: 400,
      call: exportOf(...Array.from({ length: maxExportLeads + 1 }, () => 'c_7f3a2b9d')),
    },
    {
      given: 'an export in an unknown form',
      status: 400,
      call: { ...callOf('exportLeads'), body: { lead_ids: ['c_7f3a2b9d'], format: 'xlsx' } },
    },
    {
      given: 'a validation of 101 addresses',
      status: 400,
      call: {
        ...callOf('validateEmail'),
        body: { emails: Array.from({ length: maxBulkEmails + 1 }, () => 'probe@acme.com') },
      },
    },
    {
      given: 'a validation that says both',
      status: 400,
      call: { ...callOf('validateEmail'), body: { email: 'probe@acme.com', emails: ['probe@acme.com'] } },
    },
    {
      given: 'a webhook with one event that there is not',
      status: 400,
      call: {
        ...callOf('createWebhook'),
        body: { name: 'x', url: 'https://hooks.example/', events: ['lead.unlocked', 'lead.lost'] },
      },
    },
    {
      given: 'an unlock with an expired key',
      status: 401,
      call: callOf('unlockLead'),
      key: { expiresAt: new Date('2026-01-01') },
    },
    { given: 'an unlock with no credit left', status: 402, call: callOf('unlockLead'), key: { credits: 0 } },
    {
      given: 'an export with one credit too few',
      status: 402,
      call: exportOf('c_7f3a2b9d', 'c_1a2b3c4d', 'c_5e6f7a8b'),
      key: { credits: 2 },
    },
    { given: 'an unlock without the scope', status: 403, call: callOf('unlockLead'), key: { scopes: [] } },
    { given: 'an unlock on a small plan', status: 403, call: callOf('unlockLead'), key: { plan: 'growth' } },
    {
      given: 'a deletion without the scope',
      status: 403,
      call: callOf('deleteWebhook'),
      key: { scopes: ['webhooks:read'] },
    },
    { given: 'an unlock of an unknown lead', status: 404, call: unlockOf('nobody') },
    { given: 'an export of one unknown lead', status: 404, call: exportOf('c_7f3a2b9d', 'nobody') },
    { given: 'a deletion of an unknown webhook', status: 404, call: callOf('deleteWebhook') },
    {
      given: 'a method that the path does not have',
      status: 404,
      call: { method: 'PUT', path: '/leads/unlock' },
    },
    { given: 'an unlock of a deleted lead', status: 410, call: unlockOf(deletedLeadId) },
    { given: 'an export of one deleted lead', status: 410, call: exportOf('c_7f3a2b9d', deletedLeadId) },
    {
      given: 'an unlock over the limit',
      status: 429,
      call: callOf('unlockLead'),
      key: { rateLimit: 1 },
      before: callOf('searchLeads'),
    },
  ]

  test.each(failures)('$status: $given', async ({ status, call, key, before }) => {
    await using mock = await startMock({ frozen: true })
    await using receiver = await startReceiver()
    const witness = createTestKey({ serial: 1, credits: key?.credits })
    await send(mock.url, {
      ...callOf('createWebhook'),
      key: witness,
      body: { name: 'Receiver', url: receiver.url, events: ['lead.unlocked', 'lead.exported'] },
    })
    const failing = createTestKey(key)
    if (before !== undefined) await send(mock.url, { ...before, key: failing })

    const stateBefore = await stateSeenBy(mock, witness)
    const answer = await send(mock.url, { ...call, key: failing })
    expect(answer.status).toBe(status)
    expect(await stateSeenBy(mock, witness)).toEqual(stateBefore)
    await mock.mock.webhooks.idle()
    expect(receiver.arrived).toEqual([])
    // Nothing was remembered of addresses either.
    const validated = await send(mock.url, {
      ...callOf('validateEmail'),
      key: witness,
      body: { email: 'probe@acme.com' },
    })
    expect(JSON.parse(validated.body).data.cached).toBe(false)
  })
})

/** All that the API shows of an account's state, but for the request ids. */
async function stateSeenBy(mock: RunningMock, key: string): Promise<unknown[]> {
  const calls: Call[] = [
    callOf('getUsage'),
    callOf('listWebhooks'),
    { method: 'GET', path: '/leads?per_page=100' },
  ]
  const answers: Answer[] = []
  for (const call of calls) answers.push(await send(mock.url, { ...call, key }))
  return answers.map(({ status, body }) => [status, JSON.parse(body).data])
}
