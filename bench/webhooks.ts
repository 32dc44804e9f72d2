// How many signed webhooks a second reach a receiver on this machine, which verifies each; unlocks of new leads cause them.
// Beside it, how fast node:http posts as many bytes to the same receiver, one signature for all, from as many sockets.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { createTestKey, maxCredits, maxRateLimit } from '#fixtures/test-key.ts'
import { createMock } from '#mock/index.ts'
import { basePath } from '#openapi/generated/operations.ts'
import { atLeast, atMost, median, type Row, short } from './report.ts'
import { idOf } from './speed/sequences.ts'

const subscriptions = 10
const unlocks = 2_000
/** About what the event of an unlock has. */
const bodyBytes = 197
const api = `https://api.leadleap.example${basePath}`
const receiverFile = fileURLToPath(new URL('./speed/receiver.ts', import.meta.url))

export async function webhookRows(rounds: number): Promise<Row[]> {
  const rates: number[] = []
  const bareRates: number[] = []
  let lost = 0
  for (let round = 0; round <= rounds; round++) {
    const { perSecond, barePerSecond, missing } = await deliver()
    lost += missing
    if (round === 0) continue
    rates.push(perSecond)
    bareRates.push(barePerSecond)
  }
  const what = `signed, delivered and verified, to ${subscriptions} receivers`
  const bare = median(bareRates)
  const besides = { 'of node:http': short(median(rates) / bare), 'node:http a second': short(bare) }
  return [
    { ...atLeast(what, 5_000, median(rates), 'a second'), besides },
    atMost('lost of all those', 1, lost, ''),
  ]
}

async function deliver() {
  const receiver = spawn(process.execPath, [receiverFile], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  try {
    const [{ port }] = await once(receiver, 'message')
    await using mock = createMock({ rateLimit: 'off' })
    const key = createTestKey({ rateLimit: maxRateLimit, credits: maxCredits })
    const post = (path: string, body: object) =>
      mock.fetch(`${api}${path}`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
    const secrets: [string, string][] = []
    for (let n = 0; n < subscriptions; n++) {
      const url = `http://127.0.0.1:${port}/${n}`
      const created = await post('/webhooks', { name: `Receiver ${n}`, url, events: ['lead.unlocked'] })
      secrets.push([`/${n}`, Object(await created.json()).meta.secret])
    }
    receiver.send({ secrets })
    await once(receiver, 'message')

    const startedAt = performance.now()
    for (let n = 0; n < unlocks; n++) await post('/leads/unlock', { lead_id: idOf(n) })
    await mock.webhooks.idle()
    const seconds = (performance.now() - startedAt) / 1000
    receiver.send({})
    const [{ verified }] = await once(receiver, 'message')
    const missing = subscriptions * unlocks - verified
    return { perSecond: verified / seconds, barePerSecond: await barePostsPerSecond(port), missing }
  } finally {
    receiver.disconnect()
  }
}

async function barePostsPerSecond(port: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: subscriptions })
  const body = Buffer.alloc(bodyBytes, 'x')
  const headers = { 'Content-Length': bodyBytes, 'X-Webhook-Signature': 'none' }
  const post = () =>
    new Promise<void>((resolve, reject) => {
      const sent = request({ port, host: '127.0.0.1', method: 'POST', agent, headers }, response =>
        response.resume().on('end', resolve),
      )
      sent.on('error', reject).end(body)
    })
  const inTurn = async () => {
    for (let n = 0; n < unlocks; n++) await post()
  }
  const startedAt = performance.now()
  await Promise.all(Array.from({ length: subscriptions }, inTurn))
  const seconds = (performance.now() - startedAt) / 1000
  agent.destroy()
  return (subscriptions * unlocks) / seconds
}
