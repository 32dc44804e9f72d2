// The events of all worlds and what became of their deliveries, the newest of each.
import type { EventName } from '#openapi/generated/operations.ts'
import type { Delivery, DeliveryState } from '../webhooks/delivery.ts'
import { Ring } from './ring.ts'
import { Waiters, type WaitOptions } from './waiters.ts'

export interface EventRecord {
  id: string
  event: EventName
  /** Epoch milliseconds of the mock's clock. */
  at: number
  worldId: string
  /** The account of the world, as its subscribers are told. */
  userId: string
  data: unknown
  /** One for each subscription that it went to. */
  deliveries: readonly Delivery[]
}

export interface EventFilter {
  event?: EventName | undefined
  /** The name of a world. */
  world?: string | undefined
}

export interface DeliveryFilter extends EventFilter {
  state?: DeliveryState | undefined
  subscriptionId?: string | undefined
}

const maxEvents = 1_000

/** An event, or a delivery of one. */
type News = Pick<EventRecord, 'event' | 'worldId'>

export class EventLog {
  readonly #records = new Ring<EventRecord>(maxEvents)
  /** Events that nobody has waited for yet. */
  #unclaimed: EventRecord[] = []
  readonly #waiters = new Waiters<News>()
  readonly #worldIdOf: (world: string) => string
  #added = 0

  /** `worldIdOf` gives the id of a world by its name. */
  constructor(worldIdOf: (world: string) => string) {
    this.#worldIdOf = worldIdOf
  }

  add(record: Omit<EventRecord, 'id'>): EventRecord {
    const kept = { id: `evt_${++this.#added}`, ...record }
    this.#records.push(kept)
    this.#unclaimed.push(kept)
    if (this.#unclaimed.length > 2 * maxEvents) this.#unclaimed = this.#unclaimed.slice(maxEvents)
    this.#waiters.wake(kept)
    return kept
  }

  /** A further delivery of an event that has been delivered before. */
  addDelivery(original: Delivery, delivery: Delivery): void {
    const record = this.#records.items.find(({ deliveries }) => deliveries.includes(original))
    // A new list: whoever resends all deliveries of an event goes through the old one, and would never end.
    if (record !== undefined) record.deliveries = [...record.deliveries, delivery]
  }

  /** A delivery has got further: whoever waits for its event looks again. */
  noteProgress(delivery: Delivery): void {
    this.#waiters.wake(delivery)
  }

  /** Oldest first. */
  list({ event, world }: EventFilter = {}): EventRecord[] {
    const worldId = world === undefined ? undefined : this.#worldIdOf(world)
    return this.#records.items.filter(
      record =>
        (event === undefined || record.event === event) &&
        (worldId === undefined || record.worldId === worldId),
    )
  }

  deliveries({ state, subscriptionId, ...filter }: DeliveryFilter = {}): Delivery[] {
    return this.list(filter)
      .flatMap(record => record.deliveries)
      .filter(
        delivery =>
          (state === undefined || delivery.state === state) &&
          (subscriptionId === undefined || delivery.subscriptionId === subscriptionId),
      )
  }

  delivery(id: string): Delivery | undefined {
    return this.deliveries().find(delivery => delivery.id === id)
  }

  /**
   * The oldest event of this name that no earlier call has returned, once each of its deliveries has been tried or
   * needs no trying.
   */
  next(
    event: EventName,
    { world, ...options }: WaitOptions & { world?: string | undefined } = {},
  ): Promise<EventRecord> {
    const worldId = world === undefined ? undefined : this.#worldIdOf(world)
    const concerns = (news: News) =>
      news.event === event && (worldId === undefined || news.worldId === worldId)
    const claim = () => {
      const index = this.#unclaimed.findIndex(
        record => concerns(record) && record.deliveries.every(hasBeenTried),
      )
      return index === -1 ? undefined : this.#unclaimed.splice(index, 1)[0]
    }
    return this.#waiters.wait({ concerns, answer: claim, what: `the event ${event}` }, options)
  }

  /** Resolves once a delivery has been tried, or needs no trying. */
  tried(delivery: Delivery, options: WaitOptions = {}): Promise<Delivery> {
    const isTried = () => (hasBeenTried(delivery) ? delivery : undefined)
    const what = `the first attempt of the delivery ${delivery.id}`
    return this.#waiters.wait({ concerns: news => news === delivery, answer: isTried, what }, options)
  }

  clear(): void {
    this.#records.clear()
    this.#unclaimed = []
  }
}

function hasBeenTried({ state, attempts }: Delivery): boolean {
  return state !== 'pending' || attempts.length > 0
}
