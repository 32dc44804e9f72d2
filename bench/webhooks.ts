// How many signed webhooks a second reach a receiver on this machine, which verifies each; unlocks of new leads cause them.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createTestKey, maxCredits, maxRateLimit } from '#fixtures/test-key.ts'
import { createMock } from '#mock/index.ts'
import { atLeast, atMost, median, type Row } from './report.ts'
import { idOf } from './speed/sequences.ts'

const subscriptions = 10
const unlocks = 2_000
const api = 'https://api.leadleap.example/api/v1'
const receiverFile = fileURLToPath(new URL('./speed/receiver.ts', import.meta.url))

export async function webhookRows(rounds: number): Promise<Row[]> {
  const rates: number[] = []
  let lost = 0
  for (let round = 0; round <= rounds; round++) {
    const { perSecond, missing } = await deliver()
    lost += missing
    if (round > 0) rates.push(perSecond)
  }
  const what = `webhooks signed, delivered and verified, to ${subscriptions} subscriptions`
  return [atLeast(what, 5_000, median(rates), 'a second'), atMost('webhooks lost of all those', 1, lost, '')]
}

async function deliver(): Promise<{ perSecond: number; missing: number }> {
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
    return { perSecond: verified / seconds, missing: subscriptions * unlocks - verified }
  } finally {
    receiver.disconnect()
  }
}
