// What the whole mock keeps in memory: after start, after many different searches, and after a million mixed requests; as
// `npm start` runs it and as it is installed, beside node:http after as many requests.
import { createTestKey, maxCredits, maxRateLimit } from '#fixtures/test-key.ts'
import { basePath } from '#openapi/generated/operations.ts'
import { atMost, type Row, short } from './report.ts'
import { installedMock, mockArguments } from './speed/mock-process.ts'
import { startGenerator, startServer } from './speed/pinned.ts'

const key = createTestKey({ world: 'memory', rateLimit: maxRateLimit, credits: maxCredits })
const searches = 10_000
const bareServer = 'bench/speed/bare-server.ts'

/** @param requests mixed ones, of the load after which memory is measured */
export async function mockRows(requests: number): Promise<Row[]> {
  const bare = await memoryOf([bareServer], requests)
  const rows: Row[] = []
  for (const [which, args] of [
    ['from sources', mockArguments],
    ['installed', installedMock],
  ] as const) {
    // The first start compiles, and from sources strips types, which takes 35 MB; of what is compiled the next has the use.
    await (await startServer(args))[Symbol.asyncDispose]()
    const { atStart, afterSearches, afterLoad } = await memoryOf(args, requests)
    const row = (what: string, limit: number, megabytes: number, ofBare: number): Row => ({
      ...atMost(`${which}, ${what}`, limit, megabytes, 'MB'),
      besides: { 'node:http': `${short(ofBare)} MB` },
    })
    rows.push(
      row('after start', 90, atStart, bare.atStart),
      row('10,000 different searches', 180, afterSearches, bare.afterSearches),
      row(`${requests.toLocaleString('en-US')} mixed requests more`, 180, afterLoad, bare.afterLoad),
    )
  }
  return rows
}

async function memoryOf(args: readonly string[], requests: number) {
  await using server = await startServer(args)
  using generator = startGenerator()
  const load = { port: server.port, base: basePath, key, connections: 32 }
  const atStart = await server.residentMegabytes()
  await generator.run({ ...load, plan: { sequence: 'different searches', from: 0 }, requests: searches })
  const afterSearches = await server.residentMegabytes()
  await generator.run({ ...load, plan: { sequence: 'mixed', from: 0 }, requests })
  return { atStart, afterSearches, afterLoad: await server.residentMegabytes() }
}
