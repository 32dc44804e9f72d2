// What the whole mock keeps in memory: after start, after many different searches, and after a million mixed requests; as
// `npm start` runs it and as it is installed.
import { createTestKey, maxCredits, maxRateLimit } from '#fixtures/test-key.ts'
import { atMost, type Row } from './report.ts'
import { installedMock, mockArguments } from './speed/mock-process.ts'
import { startGenerator, startServer } from './speed/pinned.ts'

const key = createTestKey({ world: 'memory', rateLimit: maxRateLimit, credits: maxCredits })
const searches = 10_000

/** @param requests mixed ones, of the load after which memory is measured */
export async function mockRows(requests: number): Promise<Row[]> {
  return [
    ...(await memoryOf('from sources', mockArguments, requests)),
    ...(await memoryOf('installed', installedMock, requests)),
  ]
}

async function memoryOf(which: string, args: readonly string[], requests: number): Promise<Row[]> {
  await using mock = await startServer(args)
  using generator = startGenerator()
  const load = { port: mock.port, base: '/api/v1', key, connections: 32 }
  const atStart = await mock.residentMegabytes()
  await generator.run({ ...load, plan: { sequence: 'different searches', from: 0 }, requests: searches })
  const afterSearches = await mock.residentMegabytes()
  await generator.run({ ...load, plan: { sequence: 'mixed', from: 0 }, requests })
  const afterLoad = await mock.residentMegabytes()
  return [
    atMost(`memory after start, ${which}`, 90, atStart, 'MB'),
    atMost(`memory after 10,000 different searches, ${which}`, 180, afterSearches, 'MB'),
    atMost(
      `memory after ${requests.toLocaleString('en-US')} mixed requests more, ${which}`,
      180,
      afterLoad,
      'MB',
    ),
  ]
}
