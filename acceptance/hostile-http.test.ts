// Whatever arrives on the socket, it gets an answer of the contract or a clean close, and the next client is served.
import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { faultsOf } from './contract-answer.ts'
import { callOf, send } from './exchange.ts'
import { bodies, endless } from './hostile/bodies.ts'
import { lengths, pipelines } from './hostile/framing.ts'
import { noHttp, oddHttp, sizes } from './hostile/heads.ts'
import { getUsage, head, inChunks, key, post, unlockHead } from './hostile/message.ts'
import { exchangeRaw, type RawBytes } from './raw-http.ts'
import { startReceiver } from './receiver.ts'
import { type RunningMock, startMock } from './running-mock.ts'

/** Of the mock that is sent what never ends. */
const shortTimeoutMs = 500

describe('a server that is sent', () => {
  let mock: RunningMock
  let impatient: RunningMock
  const unhandled: unknown[] = []
  const note = (reason: unknown) => unhandled.push(reason)

  beforeAll(async () => {
    process.on('unhandledRejection', note)
    mock = await startMock()
    impatient = await startMock({ requestTimeoutMs: shortTimeoutMs })
  })
  afterEach(async () => {
    for (const { url } of [mock, impatient]) {
      const answer = await send(url, { ...callOf('getUsage'), key })
      expect(answer.status).toBe(200)
      expect(JSON.parse(answer.body).data.usage.leads_used).toBe(0)
    }
    expect(Object.keys(Object.prototype)).toEqual([])
    expect('polluted' in {}).toBe(false)
    expect(unhandled).toEqual([])
  })
  afterAll(async () => {
    process.off('unhandledRejection', note)
    await mock.close()
    await impatient.close()
  })

  describe.each([
    ['what is no HTTP', noHttp],
    ['odd HTTP', oddHttp],
    ['odd bodies', bodies],
    ['what never ends', endless],
    ['large heads', sizes],
    ['ambiguous lengths', lengths],
    ['a pipeline of', pipelines],
  ])('%s', (_, rows) => {
    test.each(rows)('$given, answers $want', async ({ sent, want, head: isHead = false }) => {
      const { answers, rest } = await exchangeRaw(sent, {
        port: (rows === endless ? impatient : mock).server.port,
        answers: want.length,
        head: isHead,
      })
      expect(answers.map(({ status }) => status)).toEqual(want)
      expect(rest).toBe('')
      for (const answer of answers.filter(({ status }) => status >= 400 && !isHead)) {
        expect(faultsOf(answer.status === 401 ? 'getUsage' : undefined, answer)).toEqual([])
      }
    })
  })

  /** Opens a connection, sends, does something and drops the connection. */
  async function dropAfter(parts: RawBytes[], until: 'sent' | 'answered'): Promise<void> {
    const socket = connect({ port: mock.server.port, host: '127.0.0.1' })
    await once(socket, 'connect')
    for (const part of parts) socket.write(part, 'latin1')
    if (until === 'answered') await once(socket, 'readable')
    else await new Promise(resolve => socket.write('', resolve))
    socket.resetAndDestroy()
    await once(socket, 'close')
  }

  test.each([
    { given: 'in the middle of a head', parts: [getUsage.slice(0, 40)] },
    { given: 'in the middle of a body', parts: [unlockHead('Content-Length: 100\r\n'), '{"lead_id":'] },
    { given: 'in the middle of a chunk', parts: [unlockHead(inChunks), 'ff\r\n{"lead_id":"c_7f3a2b9d'] },
  ])('a request that is dropped $given, serves on and counts nothing', async ({ parts }) => {
    const remaining = async () =>
      Number((await send(mock.url, { ...callOf('getUsage'), key })).headers['x-ratelimit-remaining'])
    await mock.mock.clock.set(Math.ceil(mock.mock.clock.now() / 60_000) * 60_000)
    const before = await remaining()
    for (let i = 0; i < 50; i++) await dropAfter(parts, 'sent')
    expect(await remaining()).toBe(before - 1)
  })

  test('requests whose client goes while the answer is being sent, serves on', async () => {
    const page = head('GET /api/v1/leads?per_page=100')
    for (let i = 0; i < 10; i++) await dropAfter([page.repeat(50)], 'answered')
  })

  test('an operation whose client goes at once, tells the subscribers all the same', async () => {
    await using receiver = await startReceiver()
    const subscription = { name: 'Receiver', url: receiver.url, events: ['lead.enriched'] }
    await send(mock.url, { ...callOf('createWebhook'), key, body: subscription })
    for (let i = 0; i < 10; i++)
      await dropAfter(post('/leads/enrich', '{"lead_id":"c_7f3a2b9d"}'), 'answered')
    await receiver.count(10)
  })
})
