// From an event to its deliveries: who subscribes, what bytes they get, and when it may go.
import { userIdOf } from '#fixtures/world.ts'
import type { EventName } from '#openapi/generated/operations.ts'
import type { Ids } from '../ids.ts'
import type { EventLog, EventRecord } from '../observation/event-log.ts'
import type { Happenings } from '../observation/happenings.ts'
import type { Store } from '../store/store.ts'
import { createDelivery, type Delivery, payloadOf } from './delivery.ts'
import type { DeliveryQueue } from './delivery-queue.ts'
import type { Sign } from './signature.ts'

export interface DispatchParts {
  ids: Ids
  store: Store
  queue: DeliveryQueue
  log: EventLog
  happenings: Happenings
  sign: Sign
}

export interface Occurrence {
  worldId: string
  event: EventName
  data: unknown
  now: number
}

/** Puts an event's deliveries in line; the function returned lets them go and gives the event's record. */
export type Dispatch = (occurrence: Occurrence) => Promise<() => EventRecord>

export function createDispatch({ ids, store, queue, log, happenings, sign }: DispatchParts): Dispatch {
  return async ({ worldId, event, data, now }) => {
    const triggered = await store.trigger(worldId, event, now)
    const { userId, subscriptions } = triggered ?? { userId: userIdOf(worldId), subscriptions: [] }
    let deliveries: Delivery[] = []
    if (subscriptions.length > 0) {
      const body = payloadOf({ event, userId, data, now })
      deliveries = subscriptions.map(subscription =>
        createDelivery(subscription, { id: ids.deliveryId(), worldId, event, body, now, sign }),
      )
    }
    const release = queue.add(deliveries)
    // Noted before it leaves, so that a reset in between forgets it: the next test does not find this one's events.
    const record = log.add({ event, at: now, worldId, userId, data, deliveries })
    return () => {
      happenings.tell(() => ({ type: 'event', event: record }))
      release()
      return record
    }
  }
}
