import { createTestKey, maxCredits, maxRateLimit } from '#fixtures/test-key.ts'
import { startGenerator, startServer } from './speed/pinned.ts'

const [n = '100000', ...args] = process.argv.slice(2)
await using mock = await startServer([...args, 'mock', '--port', '0', '--log', 'silent'])
using generator = startGenerator()
const start = await mock.residentMegabytes()
const key = createTestKey({ world: 'mem', rateLimit: maxRateLimit, credits: maxCredits })
const out: string[] = []
for (let i = 0; i < 5; i++) {
  const m = await generator.run({
    port: mock.port,
    base: '/api/v1',
    key,
    plan: { sequence: 'mixed', from: (i * Number(n)) / 5 },
    connections: 32,
    requests: Number(n) / 5,
  })
  out.push(`${(await mock.residentMegabytes()).toFixed(0)} (${(m.requests / m.seconds).toFixed(0)}/s)`)
}
console.log(args.join(' '), 'start', start.toFixed(0), 'then', out.join(' '))
