import { describe, expect, test } from 'vitest'
import { demoKey } from '#fixtures/demo-keys.ts'
import { createClient } from '../testing/client.ts'
import { mockUnderTest } from '../testing/mock-under-test.ts'

const sarah = 'c_7f3a2b9d1e8c5f4a'

describe('the usage', () => {
  test('usage.fields, usage.arithmetic: of the account that the reference prints is as printed', async () => {
    const { mock } = mockUnderTest({ now: new Date('2026-02-26T14:37:00.000Z') })
    const { data } = await createClient(mock, demoKey).ok('getUsage')
    expect(data).toEqual({
      plan: {
        type: 'scale',
        price_monthly: 199,
        has_api_access: true,
        has_crm_integration: true,
        max_webhooks: 50,
        export_formats: ['csv', 'json', 'xlsx'],
      },
      usage: {
        leads_used: 1250,
        leads_limit: 5000,
        leads_remaining: 3750,
        leads_usage_pct: 25,
        emails_sent: 342,
        emails_limit: 25000,
      },
      period: { start: '2026-02-01T00:00:00.000Z', end: '2026-03-01T00:00:00.000Z', days_remaining: 3 },
      account: {
        user_id: 'usr_abc123',
        full_name: 'Alex Johnson',
        company_name: 'GrowthCo',
        created_at: '2025-11-15T08:00:00.000Z',
      },
    })
  })

  test('of another account has that account, and the plan of the key', async () => {
    const { as } = mockUnderTest()
    const { data } = await as({ plan: 'enterprise', credits: 10, world: 'mine' }).ok('getUsage')
    expect(data).toMatchObject({
      plan: { type: 'enterprise', max_webhooks: 200 },
      usage: { leads_used: 0, leads_limit: 10, leads_remaining: 10, leads_usage_pct: 0, emails_sent: 0 },
    })
    expect(data.account.user_id).toMatch(/^usr_[0-9a-f]{12}$/)
  })

  test.each([
    { credits: 3, spend: 1, percent: 33 },
    { credits: 3, spend: 2, percent: 67 },
    { credits: 4, spend: 4, percent: 100 },
    { credits: 200, spend: 1, percent: 1 },
    { credits: 201, spend: 1, percent: 0 },
    { credits: 0, spend: 0, percent: 100 },
  ])(
    'usage.arithmetic: with $spend of $credits credits used is $percent percent',
    async ({ credits, spend, percent }) => {
      const { as } = mockUnderTest()
      const client = as({ credits })
      const { data: leads } = await client.ok('searchLeads')
      for (const { id } of leads.slice(0, spend)) await client.ok('unlockLead', { body: { lead_id: id } })
      expect((await client.ok('getUsage')).data.usage).toMatchObject({
        leads_used: spend,
        leads_limit: credits,
        leads_remaining: credits - spend,
        leads_usage_pct: percent,
      })
    },
  )

  test.each([
    { now: '2026-02-01T00:00:00.000Z', start: '2026-02-01', end: '2026-03-01', days: 28 },
    { now: '2026-02-28T00:00:00.000Z', start: '2026-02-01', end: '2026-03-01', days: 1 },
    { now: '2026-02-28T23:59:59.999Z', start: '2026-02-01', end: '2026-03-01', days: 1 },
    { now: '2028-02-28T23:59:59.999Z', start: '2028-02-01', end: '2028-03-01', days: 2 },
    { now: '2028-02-29T12:00:00.000Z', start: '2028-02-01', end: '2028-03-01', days: 1 },
    { now: '2026-03-31T00:00:00.001Z', start: '2026-03-01', end: '2026-04-01', days: 1 },
    { now: '2026-03-30T23:59:59.999Z', start: '2026-03-01', end: '2026-04-01', days: 2 },
    { now: '2026-12-31T23:59:59.999Z', start: '2026-12-01', end: '2027-01-01', days: 1 },
    { now: '2027-01-01T00:00:00.000Z', start: '2027-01-01', end: '2027-02-01', days: 31 },
  ])(
    'usage.period, usage.arithmetic: at $now runs from $start to $end, with $days days left',
    async ({ now, start, end, days }) => {
      const { client } = mockUnderTest({ now: new Date(now) })
      expect((await client.ok('getUsage')).data.period).toEqual({
        start: `${start}T00:00:00.000Z`,
        end: `${end}T00:00:00.000Z`,
        days_remaining: days,
      })
    },
  )

  test('usage.period: starts anew with nothing used when the month ends, and what was unlocked stays so', async () => {
    const { as, mock } = mockUnderTest({ now: new Date('2026-02-28T23:59:59.999Z') })
    const client = as({ credits: 1 })
    await client.ok('unlockLead', { body: { lead_id: sarah } })
    await mock.clock.advance(1)
    expect((await client.ok('getUsage')).data.usage).toMatchObject({ leads_used: 0, leads_remaining: 1 })
    expect((await client.ok('unlockLead', { body: { lead_id: sarah } })).meta).toMatchObject({
      cached: true,
      credits_remaining: 1,
    })
  })

  test('usage.free: costs nothing, however often it is asked for', async () => {
    const { client } = mockUnderTest()
    for (let i = 0; i < 5; i++) expect((await client.ok('getUsage')).data.usage.leads_used).toBe(0)
  })
})
