import { execFile } from 'node:child_process'
import { connect } from 'node:net'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { mockUnderTest } from '../testing/mock-under-test.ts'
import { endOfTurn } from './end-of-turn.ts'
import { startServer } from './node-server.ts'

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

test('many go on in groups, in the order asked, and what a group leaves to do comes before the next', async () => {
  const ran: (number | 'written')[] = []
  const numbers = Array.from({ length: 600 }, (_, n) => n)
  const waiting = numbers.map(async n => {
    await endOfTurn()
    ran.push(n)
    if (n % 256 === 255) process.nextTick(() => ran.push('written'))
  })
  await Promise.all(waiting)
  expect(ran).toEqual([
    ...numbers.slice(0, 256),
    'written',
    ...numbers.slice(256, 512),
    'written',
    ...numbers.slice(512),
  ])
})

test('a control request does not overtake what was asked before it', async () => {
  const { mock } = mockUnderTest()
  const server = await startServer(mock, { port: 0, host: '127.0.0.1' })
  onTestFinished(() => server.close())
  const { status } = await fetch(new URL('/_mock/requests', server.url))
  expect(status).toBe(200)
  const socket = connect(server.port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  const host = `Host: 127.0.0.1:${server.port}`
  socket.write(`GET /api/v1/account/usage HTTP/1.1\r\n${host}\r\nAuthorization: Bearer ${mock.key()}\r\n\r\n`)
  socket.write(`POST /_mock/reset HTTP/1.1\r\n${host}\r\nContent-Length: 0\r\n\r\n`)
  let received = ''
  for await (const part of socket) {
    received += part
    if (received.split('HTTP/1.1 2').length === 3) break
  }
  expect(mock.requests.list()).toEqual([])
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
