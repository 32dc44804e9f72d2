import { text } from 'node:stream/consumers'
import { verify } from '@octokit/webhooks-methods'
import { describe, expect, test } from 'vitest'
import { worldIdOf } from '#fixtures/test-key.ts'
import { runCommand, startCommand } from '../testing/command.ts'
import { type ControlUnderTest, controlUnderTest, untilOpen } from '../testing/control-under-test.ts'
import { startReceiver } from '../testing/http-receiver.ts'
import { listenSecret } from './listen-command.ts'

const sarah = 'c_7f3a2b9d1e8c5f4a'

interface Received {
  method: string | undefined
  headers: NodeJS.Dict<string | string[]>
  body: string
}

/** A receiver that answers so, and what it was sent. */
async function receiving(status = 204) {
  const received: Received[] = []
  const receiver = await startReceiver(async (request, response) => {
    received.push({ method: request.method, headers: request.headers, body: await text(request) })
    response.writeHead(status).end()
  })
  return { received, receiver }
}

async function listening(given: ControlUnderTest, args: string[]) {
  const command = startCommand(['listen', '--url', given.server.url, ...args])
  await untilOpen(given, 1)
  return command
}

describe('leadleap-kit listen', () => {
  test('passes on what operations cause, signed, with a line for each, and leaves nothing behind', async () => {
    const given = await controlUnderTest()
    const { received, receiver } = await receiving()
    const command = await listening(given, ['--forward-to', receiver.url])
    await given.client.ok('unlockLead', { body: { lead_id: sarah } })
    await command.printed(/^2026-02-26T14:30:00\.000Z evt_1 lead\.unlocked -> 204 in \d+ ms\n/)
    command.process.kill('SIGINT')
    expect(await command.ended).toMatchObject({ code: 0, stderr: expect.stringContaining(receiver.url) })
    await untilOpen(given, 0)
    expect(received).toHaveLength(1)
    const [{ method, headers, body } = { method: '', headers: {}, body: '' }] = received
    expect([method, headers['content-type']]).toEqual(['POST', 'application/json; charset=utf-8'])
    expect(await verify(listenSecret, body, String(headers['x-webhook-signature']))).toBe(true)
    expect(JSON.parse(body)).toMatchObject({
      event: 'lead.unlocked',
      timestamp: '2026-02-26T14:30:00.000Z',
      user_id: (await given.mock.account('default'))?.userId,
      data: { lead_id: sarah },
    })
    expect((await given.client.ok('listWebhooks')).meta.total).toBe(0)
    expect(given.mock.requests.list().map(({ operation }) => operation)).toEqual([
      'unlockLead',
      'listWebhooks',
    ])
    await receiver.stop()
  })

  test('passes on the bytes that a subscriber gets, held deliveries included, signed with its own secret', async () => {
    const given = await controlUnderTest()
    const { received, receiver } = await receiving()
    const { meta } = await given.client.ok('createWebhook', {
      body: { name: 'Leads', url: 'https://hooks.example/in', events: ['lead.unlocked'] },
    })
    const secret = String(Object(meta).secret)
    const command = await listening(given, ['--forward-to', receiver.url, '--secret', secret])
    await given.client.ok('unlockLead', { body: { lead_id: sarah } })
    await command.printed(/lead\.unlocked -> 204/)
    const [held] = given.mock.webhooks.deliveries()
    expect(held?.state).toBe('held')
    expect(received[0]?.body).toBe(new TextDecoder().decode(held?.body))
    expect(received[0]?.headers['x-webhook-signature']).toBe(held?.headers['X-Webhook-Signature'])
    await receiver.stop()
  })

  test('passes on only the events and the world that were named', async () => {
    const given = await controlUnderTest()
    const { received, receiver } = await receiving()
    const only = ['--events', 'email.sent,email.opened', '--world', 'shop', '--json']
    const command = await listening(given, ['--forward-to', receiver.url, ...only])
    const { webhooks } = given.mock
    await webhooks.trigger('email.sent', undefined, { world: 'yard' })
    await webhooks.trigger('email.clicked', undefined, { world: 'shop' })
    await webhooks.trigger('email.opened', undefined, { world: 'shop' })
    const [line] = await command.printed(/^.*\n/)
    expect(JSON.parse(line)).toEqual({
      id: 'evt_3',
      event: 'email.opened',
      worldId: worldIdOf('shop'),
      url: receiver.url,
      status: 204,
      error: null,
      durationMs: expect.any(Number),
    })
    expect(received).toHaveLength(1)
    await receiver.stop()
  })

  test.each([
    { title: 'refuses', status: 500, line: /email\.sent -> 500 in/ },
    { title: 'redirects, which it does not follow', status: 302, line: /email\.sent -> 302 in/ },
  ])('tells of a receiver that $title', async ({ status, line }) => {
    const given = await controlUnderTest()
    const { received, receiver } = await receiving(status)
    const command = await listening(given, ['--forward-to', receiver.url])
    await given.mock.webhooks.trigger('email.sent')
    await command.printed(line)
    expect(received).toHaveLength(1)
    await receiver.stop()
  })

  test('tells of a receiver that is not there, and goes on', async () => {
    const given = await controlUnderTest()
    const { receiver } = await receiving()
    await receiver.stop()
    const command = await listening(given, ['--forward-to', receiver.url])
    await given.mock.webhooks.trigger('email.sent')
    await given.mock.webhooks.trigger('email.opened')
    await command.printed(/email\.sent -> no answer: .*ECONNREFUSED.*\n.*email\.opened -> no answer/)
  })

  test('exits 2 when the mock stops', async () => {
    const given = await controlUnderTest()
    const command = await listening(given, ['--forward-to', '9'])
    await given.server.close()
    expect(await command.ended).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('the mock has ended the stream'),
    })
  })

  test('--print-secret prints the secret alone, the same every time, with no mock at all', async () => {
    const printed = { code: 0, stdout: `${listenSecret}\n`, stderr: '' }
    expect(await runCommand(['listen', '--print-secret', '--url', 'http://127.0.0.1:9'])).toEqual(printed)
    expect(listenSecret).toBe('whsec_f2c268d40aac42cb4c699e4ca47b55a327bcd6bf3c070c44')
    expect((await runCommand(['listen', '--print-secret', '--json'])).stdout).toBe(
      `{"secret":"${listenSecret}"}\n`,
    )
  })

  test('--print-secret beside --forward-to prints it first of all', async () => {
    const given = await controlUnderTest()
    const command = await listening(given, ['--forward-to', '9', '--print-secret'])
    await command.printed(new RegExp(`^${listenSecret}\n$`))
  })
})
