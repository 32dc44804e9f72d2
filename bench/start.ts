// How long a start takes, from spawn until it says that it listens, beside a bare node:http server: in turns, medians.
// From sources: at a further start, when Node has what it compiled at the first.
import { atMost, median, type Row, short } from './report.ts'
import { installedMock, mockArguments } from './speed/mock-process.ts'
import { startServer } from './speed/pinned.ts'

const starts: Record<string, readonly string[]> = {
  // In JavaScript, as the installed mock is: to strip types takes as long again.
  bare: ['--input-type=module', '-e', bareServer()],
  installed: installedMock,
  sources: mockArguments,
}

export async function startRows(rounds: number): Promise<Row[]> {
  const times = new Map(Object.keys(starts).map(name => [name, [] as number[]]))
  // The first round fills the caches of the disk and of the compiler.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, args] of Object.entries(starts)) {
      await using server = await startServer(args)
      if (round > 0) times.get(name)?.push(server.readyMs)
    }
  }
  const of = (name: string) => median(times.get(name) ?? [])
  const row = (what: string, name: string): Row => ({
    ...atMost(what, 2, of(name) / of('bare'), 'times'),
    besides: { ms: short(of(name)), 'node:http ms': short(of('bare')) },
  })
  return [row('ready, installed', 'installed'), row('ready, from sources', 'sources')]
}

function bareServer(): string {
  return `import { createServer } from 'node:http'
    const server = createServer((_, response) => response.end())
    server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port))`
}
