import { createServer } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { demoKey, expiredDemoKey } from '#fixtures/demo-keys.ts'
import { createTestKey } from '#fixtures/test-key.ts'
import { runCommand, startCommand, startMockCommand } from '#mock/testing/command.ts'
import { startReceiver } from '#mock/testing/http-receiver.ts'
import manifest from '#package.json' with { type: 'json' }

const json = { Authorization: `Bearer ${demoKey}`, 'Content-Type': 'application/json' }
const sarah = JSON.stringify({ lead_id: 'c_7f3a2b9d1e8c5f4a' })

describe('leadleap-kit', () => {
  test('--version prints the version', async () => {
    expect(await runCommand(['--version'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' })
  })

  test.each([
    { args: ['--help'], says: ['Usage: leadleap-kit', 'mock', 'key'] },
    { args: ['mock', '--help'], says: ['--port <n>', 'LEADLEAP_PORT', 'Examples:', '$ leadleap-kit mock'] },
    {
      args: ['key', '--help'],
      says: ['--scopes <list>', '--world <name>', 'Examples:', '$ leadleap-kit key'],
    },
  ])('$args prints help with examples', async ({ args, says }) => {
    const { code, stdout, stderr } = await runCommand(args)
    expect([code, stderr]).toEqual([0, ''])
    for (const each of says) expect(stdout).toContain(each)
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(130)
  })

  test.each([
    { args: ['nonsense'], says: "error: unknown command 'nonsense'" },
    {
      args: ['mock', 'now'],
      says: "error: too many arguments for 'mock'. Expected 0 arguments but got 1: now.",
    },
    { args: ['mock', '--colour'], says: "error: unknown option '--colour'" },
    { args: ['mock', '--port'], says: "error: option '--port <n>' argument missing" },
    {
      args: ['mock', '--port', '65536'],
      says: "error: option '--port <n>' argument '65536' is invalid. Expected a whole number from 0 to 65535.",
    },
    {
      args: ['mock', '--log', 'xml'],
      says: "error: option '--log <format>' argument 'xml' is invalid. Allowed choices are pretty, json, silent.",
    },
    {
      args: ['mock', '--rate-limit', 'none'],
      says: "error: option '--rate-limit <n>' argument 'none' is invalid. Expected \"off\" or a whole number from 1 to 1000000.",
    },
    { args: ['mock', '--sunset', '2028-01-01'], says: 'error: --sunset needs --deprecated beside it.' },
    {
      args: ['mock', '--deprecated', '2026-01-01', '--sunset', '2026-12-31'],
      says: 'error: --sunset must be 2027-01-01T00:00:00.000Z or later: twelve months after --deprecated.',
    },
    {
      args: ['mock', '--host', '192.0.2.1'],
      says: 'error: this machine does not have the address given by --host.',
    },
    {
      args: ['key', '--expires', '1969-12-31'],
      says: "error: A test key's expiry must be a date after 1970-01-01T00:00:00Z; got 1969-12-31T00:00:00.000Z.",
    },
  ])('$args exits 2 with one sentence', async ({ args, says }) => {
    expect(await runCommand(args)).toEqual({ code: 2, stdout: '', stderr: `${says}\n` })
  })

  test.each([
    {
      env: { LEADLEAP_PORT: 'http' },
      says: "error: option '--port <n>' value 'http' from env 'LEADLEAP_PORT' is invalid. Expected a whole number from 0 to 65535.",
    },
    {
      env: { PORT: '-1' },
      says: "error: option '--port <n>' value '-1' from env 'PORT' is invalid. Expected a whole number from 0 to 65535.",
    },
    {
      env: { LEADLEAP_LOG: 'loud' },
      says: "error: option '--log <format>' value 'loud' from env 'LEADLEAP_LOG' is invalid. Allowed choices are pretty, json, silent.",
    },
  ])('mock with $env exits 2 with one sentence', async ({ env, says }) => {
    expect(await runCommand(['mock'], env)).toEqual({ code: 2, stdout: '', stderr: `${says}\n` })
  })

  test('mock on a port in use exits 2 and says what to do', async () => {
    const port = await portInUse()
    expect(await runCommand(['mock', '--port', String(port)])).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: port ${port} is in use. Choose another with --port, or 0 for any that is free.\n`,
    })
  })
})

describe('leadleap-kit key prints one key', () => {
  test.each([
    { args: [], key: createTestKey() },
    {
      args: [
        '--scopes',
        'leads:read, leads:unlock',
        '--credits',
        '5',
        '--rate-limit',
        '10',
        '--world',
        'w',
        '--serial',
        '3',
      ],
      key: createTestKey({
        scopes: ['leads:read', 'leads:unlock'],
        credits: 5,
        rateLimit: 10,
        world: 'w',
        serial: 3,
      }),
    },
    {
      args: ['--plan', 'growth', '--expires', '2026-12-31T01:00:00+01:00'],
      key: createTestKey({ plan: 'growth', expiresAt: new Date('2026-12-31T00:00:00Z') }),
    },
    { args: ['--world', 'demo'], key: demoKey },
  ])('$args', async ({ args, key }) => {
    expect(await runCommand(['key', ...args])).toEqual({ code: 0, stdout: `${key}\n`, stderr: '' })
  })
})

describe('leadleap-kit mock', () => {
  test('greets with the demo keys and a curl that works when it is pasted', async () => {
    const command = startCommand(['mock', '--port', '0', '--leads', '500'])
    const [, url = ''] = await command.printed(/the LeadLeap API at (\S+)\n/)
    const [, target = ''] = await command.printed(/curl -s '([^']+)'/)
    const [, header = ''] = await command.printed(/-H 'Authorization: ([^']+)'/)
    await command.printed(new RegExp(`Expired key +${expiredDemoKey}`))
    expect(header).toBe(`Bearer ${demoKey}`)
    expect(target.startsWith(url)).toBe(true)
    const answer = await fetch(target, { headers: { Authorization: header } })
    expect(Object(await answer.json()).data).toHaveLength(2)
  })

  test.each([
    {
      title: 'a flag over its variable',
      args: ['--seed', '2'],
      env: { LEADLEAP_SEED: '3' },
      same: ['--seed', '2'],
    },
    { title: 'a variable over the default', args: [], env: { LEADLEAP_SEED: '3' }, same: ['--seed', '3'] },
  ])('takes $title', async ({ args, env, same }) => {
    const found = async (command: { url: string }) => {
      const answer = await fetch(`${command.url}/leads?page=7`, { headers: json })
      return Object(await answer.json()).data
    }
    const [one, other] = [
      await startMockCommand(['--port', '0', ...args], env),
      await startMockCommand(['--port', '0', ...same]),
    ]
    expect(await found(one)).toEqual(await found(other))
  })

  test('honours PORT, and LEADLEAP_PORT over it, and --port over both', async () => {
    const [byPort, byOwn, byFlag] = await Promise.all([freePort(), freePort(), freePort()])
    const ports = { PORT: String(byPort), LEADLEAP_PORT: String(byOwn) }
    expect((await startMockCommand([], { PORT: ports.PORT })).port).toBe(byPort)
    expect((await startMockCommand([], ports)).port).toBe(byOwn)
    expect((await startMockCommand(['--port', String(byFlag)], ports)).port).toBe(byFlag)
  })

  test('logs each request in JSON, without the key', async () => {
    const command = await startMockCommand(['--port', '0'])
    await fetch(`${command.url}/leads/unlock`, { method: 'POST', headers: json, body: sarah })
    const [line] = await command.printed(/.*unlockLead.*/)
    expect(JSON.parse(line)).toMatchObject({
      operation: 'unlockLead',
      status: 200,
      credits_remaining: 3749,
      rate_remaining: 59,
    })
    command.process.kill('SIGTERM')
    const { stdout, stderr } = await command.ended
    expect(stdout + stderr).not.toContain(demoKey)
  })

  test('goes on when nobody reads its log any more', async () => {
    const command = await startMockCommand(['--port', '0'])
    command.process.stdout?.destroy()
    for (let i = 0; i < 3; i++) {
      expect((await fetch(`${command.url}/account/usage`, { headers: json })).status).toBe(200)
    }
    command.process.kill('SIGTERM')
    expect(await command.ended).toMatchObject({ code: 0, stderr: '' })
  })
})

describe.each(['SIGTERM', 'SIGINT'] as const)('told to stop by %s, leadleap-kit mock', signal => {
  test('exits 0 at once when nothing is open', async () => {
    const command = await startMockCommand(['--port', '0'])
    command.process.kill(signal)
    expect(await command.ended).toMatchObject({ code: 0, stderr: '' })
  })

  test('takes no new connection, answers the request that is open, then exits 0', async () => {
    const command = await startMockCommand(['--port', '0'])
    const socket = connect(command.port, '127.0.0.1')
    let received = ''
    socket.setEncoding('utf8').on('data', chunk => {
      received += chunk
    })
    const headers = Object.entries(json).map(([name, value]) => `${name}: ${value}\r\n`)
    socket.write(
      `POST /api/v1/leads/unlock HTTP/1.1\r\nHost: x\r\n${headers.join('')}Content-Length: ${sarah.length}\r\n\r\n`,
    )
    socket.write(sarah.slice(0, 5))
    await fetch(`${command.url}/account/usage`, { headers: json })
    command.process.kill(signal)
    await refusesConnections(command.port)
    socket.write(sarah.slice(5))
    expect(await command.ended).toMatchObject({ code: 0, stderr: '' })
    expect(received).toContain('HTTP/1.1 200 OK')
    expect(received).toContain('"credits_used":1')
  })

  test('stops at once, with 1, when told a second time', async () => {
    const command = await startMockCommand(['--port', '0'])
    const socket = connect(command.port, '127.0.0.1')
    socket.on('error', () => {})
    socket.write('POST /api/v1/leads/unlock HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n')
    await fetch(`${command.url}/account/usage`, { headers: json })
    command.process.kill(signal)
    await refusesConnections(command.port)
    command.process.kill(signal)
    expect(await command.ended).toMatchObject({ code: 1 })
  })

  test('lets a delivery that is under way arrive', async () => {
    const arrived = Promise.withResolvers<() => void>()
    await using receiver = await startReceiver((_, response) => arrived.resolve(() => response.end()))
    const command = await startMockCommand(['--port', '0'])
    await subscribe(command.url, receiver.url)
    const answer = await arrived.promise
    command.process.kill(signal)
    await refusesConnections(command.port)
    answer()
    expect(await command.ended).toMatchObject({ code: 0, stderr: '' })
  })

  test('says what is left of deliveries that wait for a retry', async () => {
    const refused = Promise.withResolvers<void>()
    await using receiver = await startReceiver((_, response) => {
      response.writeHead(500).end()
      refused.resolve()
    })
    const command = await startMockCommand(['--port', '0'])
    await subscribe(command.url, receiver.url)
    await refused.promise
    command.process.kill(signal)
    expect(await command.ended).toMatchObject({
      code: 0,
      stderr: '1 webhook delivery was still waiting for a retry.\n',
    })
  })
})

/** Subscribes a receiver, and causes an event. */
async function subscribe(url: string, receiver: string): Promise<void> {
  const webhook = { name: 'Receiver', url: receiver, events: ['lead.unlocked'] }
  await fetch(`${url}/webhooks`, { method: 'POST', headers: json, body: JSON.stringify(webhook) })
  await fetch(`${url}/leads/unlock`, { method: 'POST', headers: json, body: sarah })
}

async function portInUse(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  return new Promise(resolve => server.on('listening', () => resolve(Object(server.address()).port)))
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  const port = await new Promise<number>(resolve =>
    server.on('listening', () => resolve(Object(server.address()).port)),
  )
  await new Promise(resolve => server.close(resolve))
  return port
}

/** Resolves once nobody listens there any more. */
async function refusesConnections(port: number): Promise<void> {
  for (;;) {
    const isOpen = await new Promise<boolean>(resolve => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy()
        resolve(true)
      })
      socket.on('error', () => resolve(false))
    })
    if (!isOpen) return
  }
}
