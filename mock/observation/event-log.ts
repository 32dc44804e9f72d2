// The events of all worlds and what became of their deliveries, the newest of each.
import type { EventName } from '#openapi/generated/operations.ts'
import type { Delivery, DeliveryState } from '../webhooks/delivery.ts'
import { type EventFacts, KeptEvent, recordOf } from './kept-event.ts'
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
  readonly #events = new Ring(maxEvents, () => new KeptEvent())
  readonly #waiters = new Waiters<News>()
  readonly #worldIdOf: (world: string) => string
  #added = 0
  /** The number of the last event that was forgotten by being told to forget all. */
  #cleared = 0

  /** `worldIdOf` gives the id of a world by its name. */
  constructor(worldIdOf: (world: string) => string) {
    this.#worldIdOf = worldIdOf
  }

  /** The function returned gives the record to whoever wants it; undefined: all has been forgotten since. */
  add(facts: EventFacts): () => EventRecord | undefined {
    const number = ++this.#added
    const kept = this.#events.next()
    kept.write(number, facts)
    this.#waiters.wake(kept)
    return () => {
      if (number <= this.#cleared) return undefined
      return kept.number === number ? kept.record : recordOf(number, facts)
    }
  }

  /** A further delivery of an event that has been delivered before. */
  addDelivery(original: Delivery, delivery: Delivery): void {
    const record = this.#events.items.find(({ deliveries }) => deliveries.includes(original))?.record
    // A new list: whoever resends all deliveries of an event goes through the old one, and would never end.
    if (record !== undefined) record.deliveries = [...record.deliveries, delivery]
  }

  /** A delivery has got further: whoever waits for its event looks again. */
  noteProgress(delivery: Delivery): void {
    this.#waiters.wake(delivery)
  }

  /** Oldest first. */
  list(filter: EventFilter = {}): EventRecord[] {
    return this.#matching(filter).map(kept => kept.record)
  }

  deliveries({ state, subscriptionId, ...filter }: DeliveryFilter = {}): Delivery[] {
    return this.#matching(filter)
      .flatMap(kept => kept.deliveries)
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
    const concerns = this.#matcher({ event, world })
    const claim = () => {
      const oldest = this.#events.items.find(
        kept => concerns(kept) && !kept.isClaimed && kept.deliveries.every(hasBeenTried),
      )
      if (oldest !== undefined) oldest.isClaimed = true
      return oldest?.record
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
    this.#events.clear()
    this.#cleared = this.#added
  }

  #matching(filter: EventFilter): KeptEvent[] {
    return this.#events.items.filter(this.#matcher(filter))
  }

  #matcher({ event, world }: EventFilter): (news: News) => boolean {
    const worldId = world === undefined ? undefined : this.#worldIdOf(world)
    return news =>
      (event === undefined || news.event === event) && (worldId === undefined || news.worldId === worldId)
  }
}

function hasBeenTried({ state, attempts }: Delivery): boolean {
  return state !== 'pending' || attempts.length > 0
}
