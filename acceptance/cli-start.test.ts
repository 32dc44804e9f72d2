// What a newcomer does: starts the mock, copies the curl that it prints, and runs it.
import { createServer } from 'node:net'
import { describe, expect, test } from 'vitest'
import { demoKey } from '#fixtures/demo-keys.ts'
import { createTestKey } from '#fixtures/test-key.ts'
import manifest from '#package.json' with { type: 'json' }
import { startNode } from './child-process.ts'
import { runCurl } from './curl.ts'
import { callOf, send } from './exchange.ts'
import { startReceiver } from './receiver.ts'

/** The command of `npm start`, by the Node that runs this. */
const [, file = '', ...command] = manifest.scripts.start.split(' ')

function start(...args: string[]) {
  // Nothing in the environment of the tests may choose another port, scope or log.
  const inherited = Object.keys(process.env).filter(name => name === 'PORT' || name.startsWith('LEADLEAP_'))
  return startNode(file, [...command, ...args], {
    env: Object.fromEntries(inherited.map(name => [name, undefined])),
  })
}

describe('the mock, started as npm start does', () => {
  test('prints the demo key and a curl, and the curl works as printed', async () => {
    await using mock = start('--port', '0', '--leads', '500')
    const [curl] = await mock.printed(/curl (?:[^\n]*\\\n)*[^\n]+/)
    expect(mock.output).toContain(demoKey)
    const answer = await runCurl(curl)
    expect(answer.status).toBe(200)
    const { data, meta, error } = JSON.parse(answer.body)
    expect(data[0]).toMatchObject({ id: 'c_7f3a2b9d1e8c5f4a', email: 'sa***@acme.com' })
    expect(meta).toMatchObject({ page: 1 })
    expect(error).toBeNull()
  })

  test('logs the operation, the status, the credits and the limit left, and no key', async () => {
    await using mock = start('--port', '0', '--leads', '500')
    const [curl] = await mock.printed(/curl (?:[^\n]*\\\n)*[^\n]+/)
    const { length } = mock.output
    await runCurl(curl)
    await mock.printed(/200 searchLeads.*3750 credits left, 59 requests left/)
    expect(mock.output.slice(length)).not.toContain('ll_')
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('ends with 0 at %s', async signal => {
    await using mock = start('--port', '0', '--leads', '500', '--log', 'json')
    await mock.printed(/listening/)
    mock.process.kill(signal)
    expect(await mock.exited).toBe(0)
  })

  test('answers what is open and delivers what is due before it ends', async () => {
    await using receiver = await startReceiver()
    receiver.answer = { status: 200, delayMs: 300 }
    await using mock = start('--port', '0', '--leads', '500', '--log', 'json')
    const [, url = ''] = await mock.printed(/"listening":"([^"]+)"/)
    const key = createTestKey({ world: 'drain' })
    const subscription = { name: 'Receiver', url: receiver.url, events: ['lead.unlocked'] }
    await send(url, { ...callOf('createWebhook'), key, body: subscription })
    await send(url, { ...callOf('unlockLead'), key })
    const open = fetch(`${url}/leads`, { headers: { authorization: `Bearer ${key}`, prefer: 'delay=300' } })
    await receiver.count(1)
    mock.process.kill('SIGTERM')
    expect((await open).status).toBe(200)
    expect(await mock.exited).toBe(0)
    expect(receiver.arrived.map(({ status }) => status)).toEqual([200])
    expect(mock.output).not.toContain('still waiting')
  })

  test('says in one sentence that its port is in use, and ends with 2', async () => {
    const occupant = createServer()
    await new Promise<void>(resolve => occupant.listen(0, '127.0.0.1', resolve))
    const address = occupant.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    await using mock = start('--port', port, '--leads', '500')
    expect(await mock.exited).toBe(2)
    expect(mock.output).toBe(
      `error: port ${port} is in use. Choose another with --port, or 0 for any that is free.\n`,
    )
    await new Promise(resolve => occupant.close(resolve))
  })

  test.each([
    { args: ['--port', '70000'], says: /port/ },
    { args: ['--leads', 'many'], says: /leads/ },
    { args: ['--colour'], says: /--colour/ },
  ])('says in one sentence what is wrong with $args, and ends with 2', async ({ args, says }) => {
    await using mock = start(...args)
    expect(await mock.exited).toBe(2)
    expect(mock.output).toMatch(says)
    expect(mock.output.trim().split('\n')).toHaveLength(1)
  })
})
