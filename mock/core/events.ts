// What an operation tells the account's subscribers: gathered while it works, put in line when it has succeeded, sent
// when its response has left.
import type { EventName } from '#openapi/generated/operations.ts'
import type { Payload } from '#openapi/generated/webhook-validators.js'
import type { Dispatch, Occurrence } from '../webhooks/dispatch.ts'
import { nothingFollows } from './message.ts'

export interface Events {
  emit<Event extends EventName>(event: Event, data: Payload<Event>['data']): void
  /** Puts the deliveries in line; the function returned lets them go. */
  queue(): Promise<() => void>
}

export function startEvents(dispatch: Dispatch, worldId: string, now: number): Events {
  let occurrences: Occurrence[] | undefined
  return {
    emit(event, data) {
      occurrences ??= []
      occurrences.push({ worldId, event, data, now })
    },
    async queue() {
      if (occurrences === undefined) return nothingFollows
      const releases = await Promise.all(occurrences.map(dispatch))
      return () => {
        for (const release of releases) release()
      }
    },
  }
}
