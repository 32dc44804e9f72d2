// One event on its way to one subscription.

import type { Subscription } from '#fixtures/world.ts'
import { webhookDelivery } from '#openapi/generated/limits.ts'
import type { EventName } from '#openapi/generated/operations.ts'
import { isoTime } from '../iso-time.ts'
import { type Sign, signatureOf } from './signature.ts'

/**
 * pending: waits for its turn, its response or its retry · delivered: answered 2xx · failed: out of retries · held: its
 * receiver is not on this machine and nothing may leave it · cancelled: the subscription was deleted · dropped: the
 * queue was full.
 */
export type DeliveryState = 'pending' | 'delivered' | 'failed' | 'held' | 'cancelled' | 'dropped'

export interface Attempt {
  /** Epoch milliseconds. */
  at: number
  /** The receiver's answer; undefined: there was none. */
  status: number | undefined
  error: string | undefined
}

export interface Delivery {
  readonly id: string
  readonly worldId: string
  readonly subscriptionId: string
  /** Deliveries of one lane go out one after another: those of a subscription; one sent elsewhere waits for none. */
  readonly lane: string
  readonly event: EventName
  readonly url: string
  readonly body: Uint8Array
  readonly headers: Readonly<Record<string, string>>
  readonly createdAt: number
  readonly attempts: Attempt[]
  state: DeliveryState
}

/** What is told: the same for every subscription of the account. */
export interface EventMessage {
  event: EventName
  userId: string
  data: unknown
  now: number
}

const utf8 = new TextEncoder()

/** The payload's bytes, made once: they are what is signed and what is sent, at the first attempt and at the last. */
export function payloadOf({ event, userId, data, now }: EventMessage): Uint8Array {
  return utf8.encode(JSON.stringify({ event, timestamp: isoTime(now), user_id: userId, data }))
}

export function createDelivery(
  subscription: Subscription,
  message: { id: string; worldId: string; event: EventName; body: Uint8Array; now: number; sign?: Sign },
): Delivery {
  const { sign = signatureOf } = message
  return {
    id: message.id,
    worldId: message.worldId,
    subscriptionId: subscription.id,
    lane: subscription.id,
    event: message.event,
    url: subscription.url,
    body: message.body,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      [webhookDelivery.signatureHeader]: sign(message.body, subscription.secret),
    },
    createdAt: message.now,
    attempts: [],
    state: 'pending',
  }
}
