import { describe, expect, test } from 'vitest'
import { runCommand, startCommand, startMockCommand } from '../testing/command.ts'

const health = (port: number) => `http://127.0.0.1:${port}/_mock/health`

describe('leadleap-kit mock and its control routes', () => {
  test.each([
    { title: 'has them', args: [], env: {}, status: 200 },
    { title: 'has them when told so', args: [], env: { LEADLEAP_CONTROL: 'on' }, status: 200 },
    { title: 'has none with --no-control', args: ['--no-control'], env: {}, status: 404 },
    { title: 'has none when told so', args: [], env: { LEADLEAP_CONTROL: 'off' }, status: 404 },
    { title: 'asks for a token', args: ['--control-token', 's3cret'], env: {}, status: 401 },
    {
      title: 'asks for a token of the environment',
      args: [],
      env: { LEADLEAP_CONTROL_TOKEN: 's3cret' },
      status: 401,
    },
  ])('$title', async ({ args, env, status }) => {
    const mock = await startMockCommand(['--port', '0', ...args], env)
    const response = await fetch(health(mock.port))
    expect(response.status).toBe(status)
    await response.body?.cancel()
  })

  test('says where they are, and prints their token nowhere', async () => {
    const mock = startCommand(['mock', '--port', '0', '--leads', '500', '--control-token', 's3cret'])
    const [, port] = await mock.printed(/with the control token: http:\/\/127\.0\.0\.1:(\d+)\/_mock\n/)
    const headers = { Authorization: 'Bearer s3cret' }
    expect((await fetch(health(Number(port)), { headers })).status).toBe(200)
    expect((await fetch(`http://127.0.0.1:${port}/api/v1/leads`, { headers })).status).toBe(401)
    await mock.printed(/401 searchLeads/)
    mock.process.kill('SIGTERM')
    expect(JSON.stringify(await mock.ended)).not.toContain('s3cret')
  })

  test('names them by a loopback address where it listens on all addresses', async () => {
    const mock = startCommand(['mock', '--port', '0', '--leads', '500', '--host', '0.0.0.0'])
    const [, port] = await mock.printed(/from this machine: http:\/\/127\.0\.0\.1:(\d+)\/_mock\n/)
    expect((await fetch(health(Number(port)))).status).toBe(200)
  })

  test('says nothing of them where there are none', async () => {
    const mock = startCommand(['mock', '--port', '0', '--leads', '500', '--no-control'])
    await mock.printed(/More keys/)
    mock.process.kill('SIGTERM')
    expect((await mock.ended).stdout).not.toContain('_mock')
  })

  test('stops at once though somebody listens and waits', async () => {
    const mock = await startMockCommand(['--port', '0'])
    const stream = await fetch(`http://127.0.0.1:${mock.port}/_mock/stream`)
    const waiting = fetch(`http://127.0.0.1:${mock.port}/_mock/requests/wait?timeoutMs=600000`)
    for (let open = 0; open < 2; ) ({ open } = Object(await (await fetch(health(mock.port))).json()))
    mock.process.kill('SIGTERM')
    expect((await waiting).status).toBe(409)
    expect(await stream.text()).toContain(': listening')
    expect(await mock.ended).toMatchObject({ code: 0, stderr: '' })
  })

  test.each([
    {
      env: { LEADLEAP_CONTROL: 'maybe' },
      says: 'error: LEADLEAP_CONTROL must be "on" or "off".\n',
    },
    {
      env: { LEADLEAP_CONTROL_TOKEN: 'not one word' },
      says: 'error: a control token must be of letters, digits and -._~+/ only, and not empty.\n',
    },
  ])('exits 2 for $env, and does not repeat it', async ({ env, says }) => {
    expect(await runCommand(['mock', '--port', '0'], env)).toEqual({ code: 2, stdout: '', stderr: says })
  })
})
