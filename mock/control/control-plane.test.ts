import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { json } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test } from 'vitest'
import { contractVersion } from '#openapi/generated/limits.ts'
import manifest from '#package.json' with { type: 'json' }
import { startServer } from '../adapters/node-server.ts'
import { createClient } from '../testing/client.ts'
import { mockUnderTest } from '../testing/mock-under-test.ts'

const sarah = 'c_7f3a2b9d1e8c5f4a'

async function serverUnderTest() {
  const { mock } = mockUnderTest()
  const server = await startServer(mock, { port: 0, host: '127.0.0.1' })
  onTestFinished(() => server.close())

  async function ask(method: string, path: string, headers: Record<string, string> = {}) {
    const request = httpRequest({ port: server.port, host: '127.0.0.1', method, path, headers, agent: false })
    request.end()
    const [response] = await once(request, 'response')
    const isJson = response.headers['content-type'] !== undefined
    const body: unknown = isJson ? await json(response) : response.resume() && undefined
    return { status: response.statusCode, headers: response.headers, body }
  }
  return { mock, ask, port: server.port }
}

describe('GET /_mock/health', () => {
  test('tells what this mock is and can do', async () => {
    const { ask } = await serverUnderTest()
    expect(await ask('GET', '/_mock/health')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: {
        name: 'leadleap-kit',
        version: manifest.version,
        contractVersion,
        pid: process.pid,
        capabilities: expect.arrayContaining(['health', 'reset']),
      },
    })
  })

  test('is no request of the API: not counted, not limited, not in the journal', async () => {
    const { ask, mock } = await serverUnderTest()
    const { headers } = await ask('GET', '/_mock/health', { Authorization: `Bearer ${mock.key()}` })
    expect(headers['x-ratelimit-limit']).toBeUndefined()
    expect(mock.requests.count()).toBe(0)
    expect(await mock.accounts()).toEqual([])
  })
})

describe('POST /_mock/reset', () => {
  test('forgets worlds, windows, journal and what waits to be delivered', async () => {
    const { ask, mock } = await serverUnderTest()
    const key = mock.key({ rateLimit: 2, credits: 5 })
    const client = createClient(mock, key)
    await client.ok('unlockLead', { body: { lead_id: sarah } })
    await client.ok('getUsage')
    expect((await client.call('getUsage')).status).toBe(429)
    expect((await ask('POST', '/_mock/reset')).status).toBeLessThan(300)
    expect(mock.requests.count()).toBe(0)
    expect((await client.ok('getUsage')).data.usage.leads_used).toBe(0)
    expect((await client.ok('unlockLead', { body: { lead_id: sarah } })).meta.cached).toBe(false)
  })
})

describe('a control route is refused with a problem document (RFC 9457)', () => {
  test.each([
    { title: 'a name that was rebound', headers: { Host: 'evil.example' }, detail: 'Host' },
    {
      title: 'a page of another site',
      headers: { Origin: 'https://evil.example' },
      detail: 'Pages of https://evil.example',
    },
  ])('to $title, and nothing is reset', async ({ headers, detail }) => {
    const { ask, mock } = await serverUnderTest()
    await createClient(mock, mock.key()).ok('unlockLead', { body: { lead_id: sarah } })
    expect(await ask('POST', '/_mock/reset', headers)).toMatchObject({
      status: 403,
      headers: { 'content-type': 'application/problem+json' },
      body: { status: 403, title: expect.any(String), detail: expect.stringContaining(detail) },
    })
    expect(mock.requests.count()).toBe(1)
  })

  test.each(['/_mock', '/_mock/', '/_mock/nothing', '/_mock/health/'])(
    'that does not exist: %s',
    async path => {
      const { ask } = await serverUnderTest()
      expect(await ask('GET', path)).toMatchObject({
        status: 404,
        headers: { 'content-type': 'application/problem+json' },
        body: { status: 404 },
      })
    },
  )

  test.each(['/_mocks/health', '/_Mock/health', '/x/_mock/health', '/%5Fmock/health'])(
    'unlike a path that only looks like one: %s is answered by the API',
    async path => {
      const { ask } = await serverUnderTest()
      expect(await ask('GET', path)).toMatchObject({ status: 404, body: { error: { code: 'NOT_FOUND' } } })
    },
  )
})
