import { createServer } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createMock } from '#mock/index.ts'
import { createHttpClient } from '../http/client.ts'
import { TargetError } from '../target.ts'
import { startServer } from '../testing/listening.ts'
import { startSelfSigned } from '../testing/self-signed.ts'
import { UsageError } from '../usage-error.ts'
import { connectTarget } from './connect-target.ts'

const key = `ll_${'5'.repeat(64)}`

function connect(url: string, { isRemoteAllowed = false, keys = [key] } = {}) {
  const client = createHttpClient({ connections: 1, timeoutMs: 5000 })
  onTestFinished(() => client.close())
  return connectTarget({ url, isRemoteAllowed, keys }, client)
}

describe('a target is refused', () => {
  test.each([
    { url: 'https://api.example.com', remote: false, says: 'is not this machine' },
    { url: 'http://192.0.2.1:4010', remote: false, says: 'is not this machine' },
    { url: 'http://127.0.0.1.example.com', remote: false, says: 'is not this machine' },
    { url: 'http://api.example.com', remote: true, says: 'over https only' },
    { url: 'https://user:secret@localhost', remote: true, says: 'no user and no password' },
    { url: 'ftp://localhost', remote: false, says: '--url must be' },
    { url: 'localhost:4010', remote: false, says: '--url must be' },
  ])('$url, allowed remote: $remote', async ({ url, remote, says }) => {
    const attempt = connect(url, { isRemoteAllowed: remote })
    await expect(attempt).rejects.toThrow(says)
    await expect(attempt).rejects.toBeInstanceOf(UsageError)
    await expect(attempt).rejects.not.toThrow('secret')
  })

  test('when its certificate is not to be trusted, before anything is sent', async () => {
    const server = await startSelfSigned()
    await expect(connect(server.url)).rejects.toThrow(/no key is sent to localhost:\d+: its certificate/)
    expect(server.told).toEqual([])
  })

  test('when it speaks no TLS where it should', async () => {
    const url = await startServer((_, response) => void response.end())
    await expect(connect(url.replace('http:', 'https:'))).rejects.toBeInstanceOf(TargetError)
  })

  test('when nothing answers', async () => {
    const server = createServer(socket => socket.destroy())
    onTestFinished(() => void server.close())
    const port = await new Promise<number>((resolve, reject) => {
      server.once('error', reject)
      server.listen(0, '127.0.0.1', () => resolve(Number(Object(server.address()).port)))
    })
    await expect(connect(`http://127.0.0.1:${port}`)).rejects.toThrow('nothing answers at')
  })

  test('when there is no key, and it is no mock that makes some', async () => {
    const url = await startServer((_, response) => void response.writeHead(401).end('{}'))
    await expect(connect(url, { keys: [] })).rejects.toThrow('set LEADLEAP_API_KEY')
  })
})

describe('a target on this machine', () => {
  test('is told no key before the run', async () => {
    const told: (string | undefined)[] = []
    const url = await startServer((request, response) => {
      told.push(request.headers.authorization)
      response.writeHead(404).end('{}')
    })
    const { target } = await connect(url)
    expect(target).toMatchObject({ url, keys: ['key-1'], control: undefined })
    expect(told.length).toBeGreaterThan(0)
    expect(told.every(each => each === undefined)).toBe(true)
    await expect(target.makeKey()).rejects.toBeInstanceOf(TargetError)
  })

  test('that is a mock makes keys, and lets its clock be moved', async () => {
    const mock = createMock({ leads: 100 })
    onTestFinished(() => mock.close())
    const server = await mock.listen({ port: 0 })
    const { target, keyring } = await connect(new URL(server.url).origin, { keys: [] })
    expect(target.url).toBe(server.url)
    expect(await target.makeKey({ rateLimit: 7, world: 'load' })).toBe('key-1')
    const headers = keyring.credentials('key-1')
    const answer = await fetch(`${target.url}/leads`, { headers })
    expect(answer.headers.get('X-RateLimit-Limit')).toBe('7')
    const before = await target.control?.call('getClock')
    const after = await target.control?.call('advanceClock', { body: { ms: 60_000 } })
    expect(Number(after?.now) - Number(before?.now)).toBeGreaterThanOrEqual(60_000)
    await expect(target.control?.call('advanceClock', { body: { ms: -1 } })).rejects.toThrow(
      'advanceClock answered 400',
    )
  })
})
