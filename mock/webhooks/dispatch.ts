// From an event to its deliveries: who subscribes, what bytes they get, and when it may go.
import { type Subscription, userIdOf } from '#fixtures/world.ts'
import type { EventName } from '#openapi/generated/operations.ts'
import type { Ids } from '../ids.ts'
import type { EventLog, EventRecord } from '../observation/event-log.ts'
import type { Happenings } from '../observation/happenings.ts'
import { isPending } from '../store/is-pending.ts'
import type { Awaitable, Store, Triggered } from '../store/store.ts'
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
  /** Asked for by whoever is told, or looks the event up. */
  data: () => unknown
  now: number
}

const noDeliveries: readonly Delivery[] = []

/** An event that is in the log, and whose deliveries are in line. */
export interface QueuedEvent {
  /** Whether there are deliveries, or somebody listens now. */
  readonly isHeard: boolean
  /** Lets the deliveries go, and tells whoever listens by then. */
  release(): void
  /** Undefined: the log has been cleared since. */
  record(): EventRecord | undefined
}

/** Puts an event's deliveries in line: at once where the store answers at once. */
export type Dispatch = (occurrence: Occurrence) => Awaitable<QueuedEvent>

export function createDispatch({ ids, store, queue, log, happenings, sign }: DispatchParts): Dispatch {
  function putInLine(
    { worldId, event, data, now }: Occurrence,
    { userId, subscriptions }: Triggered = { userId: userIdOf(worldId), subscriptions: [] },
  ): QueuedEvent {
    const deliveries = subscriptions.length === 0 ? noDeliveries : deliveriesOf(subscriptions)
    const release = deliveries.length === 0 ? undefined : queue.add(deliveries)
    // Noted before it leaves, so that a reset in between forgets it: the next test does not find this one's events.
    const record = log.add({ event, at: now, worldId, userId, data, deliveries })
    return {
      isHeard: release !== undefined || happenings.hasListeners,
      release() {
        const told = happenings.hasListeners ? record() : undefined
        if (told !== undefined) happenings.tell(() => ({ type: 'event', event: told }))
        release?.()
      },
      record,
    }

    function deliveriesOf(subscribers: readonly Subscription[]): Delivery[] {
      const body = payloadOf({ event, userId, data: data(), now })
      return subscribers.map(subscription =>
        createDelivery(subscription, { id: ids.deliveryId(), worldId, event, body, now, sign }),
      )
    }
  }

  return occurrence => {
    const triggered = store.trigger(occurrence.worldId, occurrence.event, occurrence.now)
    return isPending(triggered)
      ? triggered.then(told => putInLine(occurrence, told))
      : putInLine(occurrence, triggered)
  }
}
