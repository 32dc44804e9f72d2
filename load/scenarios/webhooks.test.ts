import { expect, test } from 'vitest'
import type { Mock, Transport } from '#mock/index.ts'
import { fetchTransport } from '#mock/webhooks/transport.ts'
import { runAgainstMock } from '../testing/against-mock.ts'
import { webhooks } from './webhooks.ts'

const options = { rate: 200, durationSeconds: 0.5 }

test('on the mock each event comes once, signed and in order', async () => {
  const { outcome } = await runAgainstMock(webhooks, { options })
  expect(outcome.findings).toEqual([])
  expect(outcome.invalid).toBeUndefined()
  expect(outcome.metrics).toMatchObject({ caused: 100, delivered: 100, lost: 0, doubled: 0, badlySigned: 0 })
  expect(outcome.metrics['deliveryP99']).toBeGreaterThan(0)
})

test.each<{ name: string; caughtAs: string; transport: Transport }>([
  {
    name: 'sends twice',
    caughtAs: 'delivery-doubled',
    async transport(delivery, signal) {
      await fetchTransport(delivery, signal)
      return fetchTransport(delivery, signal)
    },
  },
  {
    name: 'signs what it does not send',
    caughtAs: 'delivery-badly-signed',
    transport: (delivery, signal) =>
      fetchTransport({ ...delivery, body: new Uint8Array([...delivery.body, 0x20]) }, signal),
  },
])('a mock that $name is caught as $caughtAs', async ({ caughtAs, transport }) => {
  const { outcome } = await runAgainstMock(webhooks, { options, mock: { transport } })
  expect(outcome.findings.map(({ name }) => name)).toEqual([caughtAs])
})

test('off the mock nothing is unlocked unasked', async () => {
  const { outcome } = await runAgainstMock(webhooks, { hasControl: false, keys: 1 })
  expect(outcome.invalid).toContain('--allow-spend')
})

test('a run that its cap breaks off removes its subscription all the same', async () => {
  const removed: number[] = []
  const maxRequests = 20
  const onEnd = (mock: Mock) => {
    removed.push(...mock.requests.list({ operation: 'deleteWebhook' }).map(({ status }) => status))
    expect(mock.requests.count()).toBeLessThanOrEqual(maxRequests)
  }
  const { stopped } = await runAgainstMock(webhooks, { options: { ...options, maxRequests }, onEnd })
  expect(stopped).toBe('max-requests')
  expect(removed).toEqual([200])
})
