// What an operation tells the account's subscribers: gathered while it works, queued when it has succeeded, sent when
// its response has left.
import type { EventName } from '#openapi/generated/operations.ts'
import type { Caller } from '../store/store.ts'
import { createDelivery, type Delivery, payloadOf } from '../webhooks/delivery.ts'
import type { Api } from './api.ts'

export interface Events {
  emit(event: EventName, data: unknown): void
  /** Puts the deliveries in line; the function returned lets them go. */
  queue(): Promise<() => void>
}

export function startEvents(api: Api, caller: Caller, now: number): Events {
  const emitted: { event: EventName; data: unknown }[] = []

  async function deliveriesOf(event: EventName, data: unknown): Promise<Delivery[]> {
    const { userId, subscriptions } = await api.store.trigger(caller, event, now)
    if (subscriptions.length === 0) return []
    const body = payloadOf({ event, userId, data, now })
    return subscriptions.map(subscription =>
      createDelivery(subscription, {
        id: api.ids.deliveryId(),
        worldId: caller.facts.worldId,
        event,
        body,
        now,
      }),
    )
  }

  return {
    emit(event, data) {
      emitted.push({ event, data })
    },
    async queue() {
      if (emitted.length === 0) return () => {}
      const deliveries = await Promise.all(emitted.map(({ event, data }) => deliveriesOf(event, data)))
      return api.deliveries.add(deliveries.flat())
    },
  }
}
