import { expect, test } from 'vitest'
import { createKeyring } from '../frame/keyring.ts'
import { run } from '../frame/run.ts'
import { createHttpClient } from '../http/client.ts'
import type { Scenario } from '../scenario.ts'
import { steps } from '../scenarios/steps.ts'
import { startServer } from '../testing/listening.ts'
import { startSelfSigned } from '../testing/self-signed.ts'
import { runClosed } from './closed-run.ts'

const key = `ll_${'7'.repeat(64)}`

/** A closed run against this address, with whatever else is done to make sure of it left out. */
function runAgainst(url: string, { maxRequests = 100_000 } = {}) {
  const scenario: Scenario = {
    ...steps,
    run: async context => {
      await runClosed(context, {
        ...{ phase: 'load', keys: context.target.keys, connections: 4, durationSeconds: 0.5 },
        requests: [
          { operation: 'searchLeads', weight: 2, query: { page: 2 } },
          { operation: 'unlockLead', weight: 1, body: { lead_id: 'c_1' } },
        ],
      })
      return { metrics: {}, findings: [], evidence: [] }
    },
  }
  const keyring = createKeyring([key])
  const makeKey = () => Promise.reject(new Error('there are no more keys'))
  return run({
    scenario,
    options: { ...steps.defaults, maxRequests },
    client: createHttpClient({ connections: 1, timeoutMs: 1000 }),
    keyring,
    target: { url, keys: keyring.names, control: undefined, makeKey },
  })
}

test('autocannon sends nothing over a connection whose certificate is not to be trusted', async () => {
  const server = await startSelfSigned()
  const { recorder } = await runAgainst(server.url)
  expect(server.connections()).toBeGreaterThan(0)
  expect(server.told).toEqual([])
  expect(recorder.all.counts.admitted).toBe(0)
  expect(recorder.all.counts.error).toBeGreaterThan(0)
})

test('a closed run sends the mix with its keys, and counts every answer by its operation', async () => {
  const seen = new Map<string, number>()
  const url = await startServer((request, response) => {
    const what = `${request.method} ${request.url} ${request.headers.authorization === `Bearer ${key}`}`
    seen.set(what, (seen.get(what) ?? 0) + 1)
    request.resume().on('end', () => response.end('{}'))
  })
  const { recorder } = await runAgainst(url, { maxRequests: 100 })
  expect(Object.fromEntries(seen)).toEqual({
    'GET /api/v1/leads?page=2 true': recorder.byOperation.get('searchLeads')?.counts.admitted,
    'POST /api/v1/leads/unlock true': recorder.byOperation.get('unlockLead')?.counts.admitted,
  })
  expect(recorder.all.counts).toEqual({ admitted: 100, refused: 0, rejected: 0, error: 0 })
})

test.each([
  { title: 'says that it closes each connection', headers: { Connection: 'close' }, hasErrors: false },
  { title: 'closes without a word', headers: {}, hasErrors: true },
])(
  'a request that is lost because the target $title is an error: $hasErrors',
  async ({ headers, hasErrors }) => {
    const url = await startServer((request, response) => {
      response.writeHead(200, { 'Content-Length': '2', ...headers }).end('{}', () => {
        if (hasErrors) request.socket.destroy()
      })
    })
    const { recorder } = await runAgainst(url, { maxRequests: 200 })
    expect(recorder.all.counts.admitted).toBeGreaterThan(0)
    expect(recorder.all.counts.error > 0).toBe(hasErrors)
  },
)
