// What an operation tells the account's subscribers: gathered while it works, put in line when it has succeeded, sent
// when its response has left.
import type { EventName } from '#openapi/generated/operations.ts'
import type { Payload } from '#openapi/generated/webhook-validators.js'
import type { Dispatch, Occurrence } from '../webhooks/dispatch.ts'

export interface Events {
  emit<Event extends EventName>(event: Event, data: Payload<Event>['data']): void
  /** Puts the deliveries in line; the function returned lets them go. Undefined: there was nothing to tell. */
  queue(): Promise<() => void> | undefined
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

async function inLine(occurrences: readonly Occurrence[], dispatch: Dispatch): Promise<() => void> {
  const releases = await Promise.all(occurrences.map(dispatch))
  return () => {
    for (const release of releases) release()
  }
}
