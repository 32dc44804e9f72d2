import { describe, expect, test } from 'vitest'
import { mockUnderTest } from '../testing/mock-under-test.ts'

const sarah = 'c_7f3a2b9d1e8c5f4a'

describe('Prefer, as RFC 7240 and the users of Prism know it', () => {
  test.each([
    {
      prefer: 'code=403, example=plan-limit',
      status: 403,
      code: 'PLAN_LIMIT',
      applied: 'code=403, example=plan-limit',
    },
    { prefer: 'code=403', status: 403, code: 'FORBIDDEN', applied: 'code=403' },
    { prefer: 'example=plan-limit', status: 403, code: 'PLAN_LIMIT', applied: 'example=plan-limit' },
    { prefer: 'example=gone', status: 410, code: 'GONE', applied: 'example=gone' },
    { prefer: 'code=402, example=gone', status: 402, code: 'CREDITS_EXHAUSTED', applied: 'code=402' },
    { prefer: 'code=404, example=nonsense', status: 404, code: 'NOT_FOUND', applied: 'code=404' },
    { prefer: 'code=999, example=gone', status: 410, code: 'GONE', applied: 'example=gone' },
  ])('$prefer is answered with $status $code', async ({ prefer, status, code, applied }) => {
    const { client } = mockUnderTest()
    const answer = await client.call('unlockLead', { body: { lead_id: sarah }, headers: { prefer } })
    expect(answer).toMatchObject({ status, body: { error: { code, status } } })
    expect(answer.headers['preference-applied']).toBe(applied)
  })

  test.each(['code=429', 'example=rate-limited', 'code=429, example=rate-limited'])(
    '%s names a wait that is true, not that of the example',
    async prefer => {
      const { client } = mockUnderTest()
      const { status, headers, body } = await client.call('getUsage', { headers: { prefer } })
      expect(status).toBe(429)
      // The mock's clock stands at the full minute.
      expect(headers).toMatchObject({ 'retry-after': '60', 'x-ratelimit-remaining': '0' })
      expect(Object(body).error.retry_after).toBe(60)
    },
  )

  test('a status of success is answered with its first example, or with the one that is named', async () => {
    const { client } = mockUnderTest()
    const body = { lead_ids: [sarah] }
    const first = await client.send({
      method: 'POST',
      path: '/leads/export',
      body,
      headers: { prefer: 'code=200' },
    })
    const json = await client.send({
      method: 'POST',
      path: '/leads/export',
      body,
      headers: { prefer: 'example=json' },
    })
    expect(first.headers).toMatchObject({ 'content-type': 'text/csv', 'preference-applied': 'code=200' })
    expect(json.headers).toMatchObject({
      'content-type': 'application/json',
      'preference-applied': 'example=json',
    })
    expect(json.body).toBeInstanceOf(Array)
    expect((await client.ok('getUsage')).data.usage.leads_used).toBe(0)
  })
})
