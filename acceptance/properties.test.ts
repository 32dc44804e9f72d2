// Whatever is sent, the answer is one that the contract lists. Ten thousand generated requests, in sequences that share an
// account, by three ways. PROPERTY_SEED and PROPERTY_SCALE in the environment ask for other requests and for more of them;
// a failure prints its seed and the shortest sequence that still fails.
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { createLeadDirectory } from '#fixtures/lead-directory.ts'
import { startServer } from '#mock/adapters/node-server.ts'
import { createMock } from '#mock/mock.ts'
import { defaultSeed } from '#mock/mock-options.ts'
import { operations } from '#openapi/generated/operations.ts'
import { operationIds } from './exchange.ts'
import { anyRequest } from './generated-requests/changed.ts'
import type { GeneratedRequest } from './generated-requests/request.ts'
import { Sequence } from './generated-requests/sequence.ts'
import { validRequest } from './generated-requests/valid.ts'
import { viaFetch, viaHandle, viaSocket, type Way } from './generated-requests/ways.ts'

const seed = Number(process.env['PROPERTY_SEED'] ?? 20_260_226)
const scale = Number(process.env['PROPERTY_SCALE'] ?? 1)
const longest = 40

const directory = createLeadDirectory({ seed: defaultSeed, size: 1_000 })
const leadIds = Array.from({ length: 30 }, (_, position) => directory.at(position).id)
const sequences = fc.array(anyRequest(validRequest(leadIds)), {
  minLength: 5,
  maxLength: longest,
  size: 'max',
})

const crashes: unknown[] = []
const mock = createMock({
  directory,
  frozen: true,
  now: new Date('2026-02-26T14:30:00Z'),
  // Whatever is subscribed, nothing leaves the process.
  transport: async () => 204,
  onCrash: error => crashes.push(error),
})

/** How often each operation was answered with each status. */
const seen = new Map<string, number>()
let world = 0

async function holds(way: Way, requests: readonly GeneratedRequest[]): Promise<void> {
  const sequence = new Sequence(mock, way, `sequence ${++world}`)
  for (const request of requests) {
    const exchange = await sequence.send(request)
    if (exchange === undefined) continue
    const { operation, answer, faults } = exchange
    expect(faults, JSON.stringify({ request, answer })).toEqual([])
    const what = `${operation ?? 'no operation'} ${answer.status}`
    seen.set(what, (seen.get(what) ?? 0) + 1)
  }
  expect(crashes).toEqual([])
}

function check(way: Way, numRuns: number): Promise<void> {
  const property = fc.asyncProperty(sequences, requests => holds(way, requests))
  return fc.assert(property, { seed, numRuns: numRuns * scale, endOnFailure: false })
}

describe('the answer to any request is one that the contract lists', () => {
  afterAll(() => mock.close())

  test('by a call of the core', () => check(viaHandle(mock), 500), 120_000 * scale)

  test('by fetch', () => check(viaFetch(mock), 150), 120_000 * scale)

  test(
    'over a socket',
    async () => {
      await using server = await startServer(mock, { port: 0, host: '127.0.0.1' })
      await check(viaSocket(server.port), 100)
    },
    120_000 * scale,
  )

  test('and these were at least ten thousand', () => {
    expect([...seen.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(10_000)
  })

  test('of which every operation has given every answer that the contract lists, but for a failure of its own', () => {
    const listed = operationIds.flatMap(id =>
      operations[id].statuses.filter(status => status < 500).map(status => `${id} ${status}`),
    )
    // The other status that a creation may have elsewhere.
    const never = ['createWebhook 200']
    expect(listed.filter(what => !seen.has(what))).toEqual(never)
  })

  test('and the journal of them tells no key and no secret', () => {
    const entries = mock.requests.list()
    expect(entries.length).toBeGreaterThanOrEqual(1_000)
    expect(JSON.stringify(entries)).not.toMatch(/ll_[0-9a-f]{63}|whsec_[0-9a-f]{48}/i)
  })
})
