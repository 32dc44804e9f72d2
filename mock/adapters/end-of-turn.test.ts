import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { endOfTurn } from './end-of-turn.ts'

test('those of one turn go on together, after all that it had left to do, in the order asked', async () => {
  const ran: string[] = []
  const waiting = ['first', 'second'].map(async who => {
    await endOfTurn()
    ran.push(who)
  })
  process.nextTick(() => ran.push('this turn'))
  await Promise.resolve().then(() => waiting.push(endOfTurn().then(() => void ran.push('third'))))
  await Promise.all(waiting)
  expect(ran).toEqual(['this turn', 'first', 'second', 'third'])
})

test('whoever asks after the end waits for that of the next', async () => {
  await endOfTurn()
  let isOver = false
  const next = endOfTurn().then(() => {
    isOver = true
  })
  await Promise.resolve()
  expect(isOver).toBe(false)
  await next
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
