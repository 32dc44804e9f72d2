// What a test may do with webhooks: cause any event, see what became of it, wait for it, and have it delivered again.
import { worldIdOf } from '#fixtures/test-key.ts'
import { demoWorld } from '#fixtures/world.ts'
import type { EventName } from '#openapi/generated/operations.ts'
import type { Payload } from '#openapi/generated/webhook-validators.js'
import type { Clock } from '../clock.ts'
import type { Ids } from '../ids.ts'
import type { DeliveryFilter, EventFilter, EventLog, EventRecord } from '../observation/event-log.ts'
import type { WaitOptions } from '../observation/waiters.ts'
import type { Store } from '../store/store.ts'
import type { Delivery } from './delivery.ts'
import type { DeliveryQueue } from './delivery-queue.ts'
import type { Dispatch } from './dispatch.ts'
import { eventDataOf } from './event-data.ts'

export interface WebhookDesk {
  /**
   * Causes an event: for one world by its name; or for every account in memory, and where there is none yet, for that of
   * the demo key. Without `data`, the contract's example.
   * @returns a record for each world that was told.
   * @throws RangeError when the data is not what the contract says of the event.
   */
  trigger<Event extends EventName>(
    event: Event,
    data?: Payload<Event>['data'],
    options?: { world?: string | undefined },
  ): Promise<EventRecord[]>
  /** Oldest first. */
  events(filter?: EventFilter): EventRecord[]
  deliveries(filter?: DeliveryFilter): Delivery[]
  /**
   * The oldest event of this name that no earlier call has returned, once its deliveries have been tried.
   * @throws WaitTimeoutError after `timeoutMs`.
   */
  next(event: EventName, options?: WaitOptions & { world?: string | undefined }): Promise<EventRecord>
  /**
   * Delivers the same bytes again, to the same receiver or to another on this machine: a delivery, or that of an id.
   * @returns the further delivery; undefined: there is none of this id.
   * @throws RangeError for a URL that is none.
   */
  resend(delivery: Delivery | string, options?: { url?: string | undefined }): Delivery | undefined
  /** A delivery by its id. */
  delivery(id: string): Delivery | undefined
  /**
   * Resolves once a delivery has been tried for the first time, or needs no trying.
   * @throws WaitTimeoutError after `timeoutMs`.
   */
  tried(delivery: Delivery, options?: WaitOptions): Promise<Delivery>
  /** Resolves when no attempt is under way and none is due. */
  idle(): Promise<void>
}

export interface WebhookDeskParts {
  clock: Clock
  ids: Ids
  store: Store
  queue: DeliveryQueue
  log: EventLog
  dispatch: Dispatch
}

export function createWebhookDesk({
  clock,
  ids,
  store,
  queue,
  log,
  dispatch,
}: WebhookDeskParts): WebhookDesk {
  async function worldIds(world: string | undefined): Promise<string[]> {
    if (world !== undefined) return [worldIdOf(world)]
    const known = (await store.accounts(clock.now())).map(account => account.worldId)
    return known.length === 0 ? [worldIdOf(demoWorld)] : known
  }

  return {
    async trigger(event, data, { world } = {}) {
      const payloadData = await eventDataOf(event, data)
      const records: EventRecord[] = []
      for (const worldId of await worldIds(world)) {
        const queued = await dispatch({ worldId, event, data: () => payloadData, now: clock.now() })
        queued.release()
        const record = queued.record()
        if (record !== undefined) records.push(record)
      }
      return records
    },
    events: filter => log.list(filter),
    deliveries: filter => log.deliveries(filter),
    next: (event, options) => log.next(event, options),
    resend(earlier, { url } = {}) {
      if (url !== undefined) checkReceiver(url)
      const original = log.delivery(typeof earlier === 'string' ? earlier : earlier.id)
      if (original === undefined) return undefined
      const id = ids.deliveryId()
      const isElsewhere = url !== undefined && url !== original.url
      const delivery: Delivery = {
        ...original,
        id,
        lane: isElsewhere ? id : original.lane,
        url: url ?? original.url,
        createdAt: clock.now(),
        attempts: [],
        state: 'pending',
      }
      log.addDelivery(original, delivery)
      queue.add([delivery])()
      return delivery
    },
    delivery: id => log.delivery(id),
    tried: (delivery, options) => log.tried(delivery, options),
    idle: () => queue.idle(),
  }
}

function checkReceiver(url: string): void {
  const protocol = URL.parse(url)?.protocol
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new RangeError(`A receiver must have an http:// or https:// URL; got "${url}".`)
  }
}
