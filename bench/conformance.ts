// How long the suite takes, from spawn to exit, as a user runs it; beside --dry-run, which loads as much and asks nothing:
// in turns, medians.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { basePath } from '#openapi/generated/operations.ts'
import manifest from '#package.json' with { type: 'json' }
import { median, type Row, short, unasked } from './report.ts'
import { installedMock } from './speed/mock-process.ts'
import { startServer } from './speed/pinned.ts'

const command = [manifest.bin['leadleap-kit'], 'conformance']

export async function conformanceRows(rounds: number): Promise<Row[]> {
  await using mock = await startServer(installedMock)
  const runs: Record<string, readonly string[]> = {
    'dry run': ['--dry-run'],
    'a mock of its own': [],
    'a mock that runs already': ['--url', `http://127.0.0.1:${mock.port}${basePath}`],
  }
  const times = new Map(Object.keys(runs).map(name => [name, [] as number[]]))
  // The first round fills the caches of the disk and of the compiler.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, flags] of Object.entries(runs)) {
      const ms = await msOf(flags)
      if (round > 0) times.get(name)?.push(ms)
    }
  }
  const [dry = Number.NaN, ...judged] = [...times.values()].map(median)
  return judged.map((ms, n) => ({
    ...unasked(`against ${Object.keys(runs)[n + 1]}`, ms / 1000, 's'),
    besides: { 'times --dry-run': short(ms / dry), '--dry-run s': short(dry / 1000) },
  }))
}

/** @throws if anything is broken, since then it was not the whole of the suite that was timed. */
async function msOf(flags: readonly string[]): Promise<number> {
  const startedAt = performance.now()
  const suite = spawn(process.execPath, [...command, ...flags], { stdio: ['ignore', 'ignore', 'inherit'] })
  const [code] = await once(suite, 'exit')
  if (code !== 0) throw new Error(`conformance ${flags.join(' ')} exited with ${code}.`)
  return performance.now() - startedAt
}
