// What an operation tells the account's subscribers: gathered while it works, put in line when it has succeeded, sent
// when its response has left.
import type { EventName } from '#openapi/generated/operations.ts'
import type { Payload } from '#openapi/generated/webhook-validators.js'
import { isPending } from '../store/is-pending.ts'
import type { Awaitable } from '../store/store.ts'
import type { Dispatch, Occurrence, QueuedEvent } from '../webhooks/dispatch.ts'

/** Those of one operation. */
export type QueuedEvents = Pick<QueuedEvent, 'isHeard' | 'release'>

export interface Events {
  /** `data` is asked for by whoever needs it: mostly nobody has subscribed. */
  emit<Event extends EventName>(event: Event, data: () => Payload<Event>['data']): void
  /** Puts the deliveries in line, to be released once the answer has left; undefined: nothing has happened. */
  queue(): Awaitable<QueuedEvents | undefined>
}

export function startEvents(dispatch: Dispatch, worldId: string, now: number): Events {
  let occurrences: Occurrence[] | undefined
  return {
    emit(event, data) {
      occurrences ??= []
      occurrences.push({ worldId, event, data, now })
    },
    queue() {
      return occurrences && inLine(occurrences, dispatch)
    },
  }
}

function inLine(occurrences: readonly Occurrence[], dispatch: Dispatch): Awaitable<QueuedEvents> {
  const queued = occurrences.map(dispatch)
  return queued.every(isInLine) ? together(queued) : Promise.all(queued).then(together)
}

function isInLine(queued: Awaitable<QueuedEvent>): queued is QueuedEvent {
  return !isPending(queued)
}

function together(queued: readonly QueuedEvent[]): QueuedEvents {
  return {
    isHeard: queued.some(({ isHeard }) => isHeard),
    release() {
      for (const event of queued) event.release()
    },
  }
}
