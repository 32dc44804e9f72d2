// An event as the log keeps it: an object that is written over by the thousandth event after it. Its record is made when
// somebody asks for it; at once if it has deliveries, which go on changing.
import type { EventName } from '#openapi/generated/operations.ts'
import type { EventRecord } from './event-log.ts'

/** What of a record is known before it is in the log; its data is made for whoever asks. */
export type EventFacts = Omit<EventRecord, 'id' | 'data'> & { data: () => unknown }

export class KeptEvent {
  /** How many there were up to it; its id is made of it. */
  number = 0
  event: EventName = 'lead.unlocked'
  worldId = ''
  /** Whether somebody has waited for it. */
  isClaimed = false
  /** No whole number, so that the engine writes each time into the object and makes no new number for it. */
  #at = 0.5
  #userId = ''
  #data: () => unknown = () => undefined
  #record: EventRecord | undefined

  write(number: number, facts: EventFacts): void {
    this.number = number
    this.event = facts.event
    this.worldId = facts.worldId
    this.isClaimed = false
    this.#at = facts.at
    this.#userId = facts.userId
    this.#data = facts.data
    this.#record = facts.deliveries.length === 0 ? undefined : recordOf(number, facts)
  }

  /** The same one whenever it is asked for. */
  get record(): EventRecord {
    this.#record ??= recordOf(this.number, {
      event: this.event,
      at: this.#at,
      worldId: this.worldId,
      userId: this.#userId,
      data: this.#data,
      deliveries: [],
    })
    return this.#record
  }

  get deliveries(): EventRecord['deliveries'] {
    return this.#record?.deliveries ?? []
  }
}

export function recordOf(number: number, facts: EventFacts): EventRecord {
  return { id: `evt_${number}`, ...facts, data: facts.data() }
}
