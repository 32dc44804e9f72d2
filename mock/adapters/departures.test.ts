import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { leaveTogether } from './departures.ts'

/** What has left when a turn begins, when it ends, and after it. */
async function departures(count: number): Promise<{ atOnce: number[]; afterwards: number[] }> {
  const left: number[] = []
  const last = Promise.withResolvers<void>()
  for (let n = 0; n < count; n++) {
    leaveTogether(() => {
      left.push(n)
      if (n === count - 1) last.resolve()
    })
  }
  const atOnce = [...left]
  await last.promise
  return { atOnce, afterwards: left }
}

test('answers leave after the turn in which they were given, in their order', async () => {
  expect(await departures(3)).toEqual({ atOnce: [], afterwards: [0, 1, 2] })
})

test('of many answers the first leave before the last are given', async () => {
  const { atOnce, afterwards } = await departures(20)
  expect(atOnce).toEqual(Array.from({ length: 16 }, (_, n) => n))
  expect(afterwards).toEqual(Array.from({ length: 20 }, (_, n) => n))
})

test.each([
  { title: 'that never come', fake: '() => {}' },
  {
    title: 'that come when it likes',
    fake: 'task => { queueMicrotask(() => asked++ === 0 && task()); return {} }',
  },
])(
  'a server answers where a test has faked immediates $title, before the mock was loaded',
  async ({ fake }) => {
    const script = `let asked = 0
    globalThis.setImmediate = ${fake}
    const { get } = await import('node:http')
    const { createMock } = await import('${new URL('../mock.ts', import.meta.url)}')
    const { startServer } = await import('${new URL('node-server.ts', import.meta.url)}')
    const server = await startServer(createMock(), { port: 0, host: '127.0.0.1' })
    const ask = then => get(server.url + '/leads', answer => {
      console.log(answer.statusCode)
      answer.resume().on('end', then)
    })
    ask(() => ask(() => process.exit()))`
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      timeout: 20_000,
      cwd: new URL('../..', import.meta.url),
    })
    expect(stdout).toBe('401\n401\n')
  },
)
