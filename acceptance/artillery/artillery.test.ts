// What is exported for Artillery runs in Artillery, and gets the counts that the mock's own journal has.
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { artilleryFile } from '#load/export/artillery.ts'
import { rateLimitScenario } from '#load/scenarios/rate-limit.ts'
import { createMock } from '#mock/index.ts'
import { installArtillery, runArtillery } from './artillery.ts'

beforeAll(installArtillery, 300_000)

test('the rate-limit scenario asks two keys beyond their limits, and each gets its limit', async () => {
  // Its clock stands still: however slow the machine, it is one window.
  const mock = createMock({ leads: 100, frozen: true })
  onTestFinished(() => mock.close())
  const server = await mock.listen({ port: 0 })
  const options = { ...rateLimitScenario.defaults, keys: 2 }
  const script = artilleryFile({ scenario: rateLimitScenario, options, url: server.url })

  const counters = await runArtillery(script, {
    LEADLEAP_API_KEY: mock.key({ serial: 1 }),
    LEADLEAP_API_KEY_2: mock.key({ serial: 2 }),
  })

  const counted = async (filter: string): Promise<number> => {
    const response = await fetch(new URL(`/_mock/requests/count?${filter}`, server.url))
    return Object(await response.json()).count
  }
  expect({
    sent: counters['http.requests'],
    admitted: counters['http.codes.200'],
    refused: counters['http.codes.429'],
  }).toEqual({
    sent: await counted('operation=searchLeads'),
    admitted: await counted('status=200'),
    refused: await counted('status=429'),
  })
  expect(counters).toMatchObject({ 'http.requests': 140, 'http.codes.200': 120, 'http.codes.429': 20 })
})
