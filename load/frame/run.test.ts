import { describe, expect, test } from 'vitest'
import { createHttpClient } from '../http/client.ts'
import {
  type Outcome,
  type RunContext,
  RunStopped,
  type Scenario,
  type ScenarioOptions,
} from '../scenario.ts'
import { steps } from '../scenarios/steps.ts'
import { startServer } from '../testing/listening.ts'
import { createKeyring } from './keyring.ts'
import { run } from './run.ts'

const key = `ll_${'3'.repeat(64)}`
const nothing: Outcome = { metrics: {}, findings: [], evidence: [] }

interface Given {
  readonly url: string
  readonly options?: Partial<ScenarioOptions>
  readonly interrupt?: AbortSignal
  readonly scenario: (context: RunContext) => Promise<Outcome>
}

function runIt({ url, options, interrupt, scenario }: Given) {
  const keyring = createKeyring([key])
  const made: Scenario = { ...steps, run: scenario }
  return run({
    ...{ scenario: made, keyring, options: { ...steps.defaults, ...options } },
    client: createHttpClient({ connections: 10, timeoutMs: 60_000 }),
    target: { url, keys: keyring.names, control: undefined, makeKey: async () => '' },
    ...(interrupt === undefined ? {} : { interrupt }),
  })
}

const search = { operation: 'searchLeads', key: 'key-1', phase: 'load' } as const

/** Counts what it is sent, and answers in the way given. */
async function counting(answer?: 'never') {
  const seen: string[] = []
  const url = await startServer((request, response) => {
    seen.push(`${request.method} ${request.url}`)
    if (answer !== 'never')
      response.writeHead(200, { 'X-RateLimit-Limit': '60', 'Retry-After': 'soon' }).end('{}')
  })
  return { url, seen }
}

describe('a run', () => {
  test('sends calls as the contract has them, and folds each into its metrics', async () => {
    const { url, seen } = await counting()
    const { recorder, outcome } = await runIt({
      url,
      scenario: async context => {
        const { sample, text } = await context.send({
          ...search,
          query: { page: 2, country: 'US' },
          dueMs: 0,
        })
        await context.send({ operation: 'deleteWebhook', phase: 'load', path: { id: 'wh/1' } })
        expect(text).toBe('{}')
        expect(sample).toMatchObject({ key: 'key-1', dueMs: 0, status: 200, retryAfter: 'soon' })
        expect(sample.rate).toEqual({ limit: 60, raw: { 'x-ratelimit-limit': '60' } })
        return { ...nothing, metrics: { limit: 60 } }
      },
    })
    expect(seen).toEqual(['GET /api/v1/leads?page=2&country=US', 'DELETE /api/v1/webhooks/wh%2F1'])
    expect(recorder.all.counts.admitted).toBe(2)
    expect(outcome.metrics).toEqual({ limit: 60 })
  })

  test.each([1, 7, 20])(
    'never sends more than its cap of %d, however many are asked for at once',
    async maxRequests => {
      const { url, seen } = await counting()
      const { stopped, outcome } = await runIt({
        url,
        options: { maxRequests },
        scenario: async context => {
          await Promise.all(Array.from({ length: 30 }, () => context.send(search)))
          return nothing
        },
      })
      expect(stopped).toBe('max-requests')
      expect(outcome.invalid).toBe('the request cap was reached before anything was proved')
      // Those sent before the cap may still be on their way to the server.
      expect(seen.length).toBeLessThanOrEqual(maxRequests)
    },
  )

  test('lets a scenario say what it has proved when the cap is reached', async () => {
    const { url } = await counting()
    const { outcome, stopped } = await runIt({
      url,
      options: { maxRequests: 3 },
      scenario: async context => {
        try {
          for (;;) await context.send(search)
        } catch (error) {
          expect(error).toBeInstanceOf(RunStopped)
          return { ...nothing, evidence: ['three were enough'] }
        }
      },
    })
    expect([stopped, outcome.invalid, outcome.evidence]).toEqual([
      'max-requests',
      undefined,
      ['three were enough'],
    ])
  })

  test.each([
    { title: 'waits for an answer', wait: (context: RunContext) => context.send(search) },
    { title: 'sleeps', wait: (context: RunContext) => context.sleep(60_000) },
    { title: 'does not listen', wait: () => new Promise(() => {}) },
  ])('ends at its time cap while a scenario $title', async ({ wait }) => {
    const { url } = await counting('never')
    const { outcome, stopped, recorder } = await runIt({
      url,
      options: { maxSeconds: 0.1 },
      scenario: async context => {
        await wait(context)
        return nothing
      },
    })
    expect([stopped, outcome.invalid]).toEqual([
      'max-seconds',
      'the time cap was reached before anything was proved',
    ])
    expect(recorder.all.counts.error).toBe(0)
  })

  test('keeps what was measured when it is interrupted', async () => {
    const { url } = await counting()
    const interrupt = new AbortController()
    const { recorder, stopped } = await runIt({
      ...{ url, interrupt: interrupt.signal },
      scenario: async context => {
        await context.send(search)
        interrupt.abort()
        await context.send(search)
        return nothing
      },
    })
    expect([stopped, recorder.all.counts.admitted]).toEqual(['interrupt', 1])
  })

  test('counts an answer that does not come as a sample with its reason', async () => {
    const url = await startServer(request => void request.socket.destroy())
    const { recorder } = await runIt({
      url,
      scenario: async context => {
        const { sample } = await context.send(search)
        expect(sample).toMatchObject({ status: 0, error: 'ECONNRESET' })
        return nothing
      },
    })
    expect([...recorder.errors]).toEqual([['ECONNRESET', 1]])
  })

  test('passes on what is wrong with a scenario', async () => {
    const { url } = await counting()
    const scenario = () => Promise.reject(new RangeError('a mistake'))
    await expect(runIt({ url, scenario })).rejects.toThrow('a mistake')
  })
})
