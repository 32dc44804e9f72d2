// A delivery queue under test: its receiver answers when, and as, the test says.
import { createClock } from '../clock.ts'
import { createDelivery, type Delivery } from '../webhooks/delivery.ts'
import { createDeliveryQueue, type DeliveryQueueOptions } from '../webhooks/delivery-queue.ts'

export const startAt = Date.parse('2026-02-26T14:30:00.000Z')

let made = 0

export function deliveryTo(subscriptionId: string, url = 'http://127.0.0.1:9/hook'): Delivery {
  made++
  const subscription = {
    id: subscriptionId,
    name: 'Leads',
    url,
    events: ['lead.unlocked'],
    secret: 'whsec_1',
    failureCount: 0,
    lastTriggeredAt: null,
    createdAt: startAt,
  } as const
  const body = new TextEncoder().encode(`{"n":${made}}`)
  return createDelivery(subscription, {
    id: `dlv_${made}`,
    worldId: 'w',
    event: 'lead.unlocked',
    body,
    now: startAt,
  })
}

interface Post {
  delivery: Delivery
  /** As text, as it was at the time. */
  body: string
  signature: string | undefined
  signal: AbortSignal
  /** Milliseconds since the start. */
  at: number
  answer(status: number): void
}

/** A receiver that answers when, and as, the test says. */
export class Receiver {
  readonly clock = createClock({ startAt, frozen: true })
  readonly posts: Post[] = []
  /** What it answers by itself; undefined: it waits for the test. */
  status: number | undefined

  readonly transport = (delivery: Delivery, signal: AbortSignal): Promise<number> => {
    const { promise, resolve } = Promise.withResolvers<number>()
    this.posts.push({
      delivery,
      body: new TextDecoder().decode(delivery.body),
      signature: delivery.headers['X-Webhook-Signature'],
      signal,
      at: this.clock.now() - startAt,
      answer: resolve,
    })
    if (this.status !== undefined) resolve(this.status)
    return promise
  }
}

/** A queue before such a receiver, on a clock that stands still; and what the queue has told. */
export function given(options: Partial<DeliveryQueueOptions> = {}) {
  const receiver = new Receiver()
  const attempts: [id: string, delivered: boolean][] = []
  const changes: [id: string, state: string][] = []
  const queue = createDeliveryQueue({
    clock: receiver.clock,
    transport: receiver.transport,
    egress: 'loopback',
    onAttempt: (delivery, delivered) => void attempts.push([delivery.id, delivered]),
    onChange: delivery => void changes.push([delivery.id, delivery.state]),
    ...options,
  })
  return { receiver, queue, attempts, changes, clock: receiver.clock }
}

export const statesOf = (deliveries: Delivery[]) => deliveries.map(({ state }) => state)
