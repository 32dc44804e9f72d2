// What an operation tells the account's subscribers: gathered while it works, put in line when it has succeeded, sent
// when its response has left.
import type { EventName } from '#openapi/generated/operations.ts'
import type { Payload } from '#openapi/generated/webhook-validators.js'
import { isPending } from '../store/is-pending.ts'
import type { Awaitable } from '../store/store.ts'
import type { Dispatch, Occurrence, QueuedEvent } from '../webhooks/dispatch.ts'

export interface Events {
  /** `data` is asked for by whoever needs it: mostly nobody has subscribed. */
  emit<Event extends EventName>(event: Event, data: () => Payload<Event>['data']): void
  /** Puts the deliveries in line; the function returned lets them go. Undefined: there is nobody to tell. */
  queue(): Awaitable<(() => void) | undefined>
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

function inLine(occurrences: readonly Occurrence[], dispatch: Dispatch): Awaitable<(() => void) | undefined> {
  const queued = occurrences.map(dispatch)
  return queued.every(isInLine) ? together(queued) : Promise.all(queued).then(together)
}

function isInLine(queued: Awaitable<QueuedEvent>): queued is QueuedEvent {
  return !isPending(queued)
}

function together(queued: readonly QueuedEvent[]): (() => void) | undefined {
  if (queued.every(({ release }) => release === undefined)) return undefined
  return () => {
    for (const { release } of queued) release?.()
  }
}
