// Records of the mock as the control routes show them: bytes as text, what is not there as null.
import type { components } from '#openapi/generated/control-types.ts'
import type { MovableClock } from '../clock.ts'
import { isoTime } from '../iso-time.ts'
import type { EventRecord } from '../observation/event-log.ts'
import type { Happening } from '../observation/happenings.ts'
import type { Delivery } from '../webhooks/delivery.ts'
import type { Json } from './handler.ts'
import type { ShelvedSnapshot } from './snapshot-shelf.ts'

type Schemas = components['schemas']
type View<Name extends keyof Schemas> = Json<Schemas[Name]>

const toText = new TextDecoder()

export function clockView({ frozen, ...clock }: Pick<MovableClock, 'now' | 'frozen'>): View<'Clock'> {
  const now = clock.now()
  return { now, iso: isoTime(now), frozen }
}

export function deliveryView({ lane: _lane, body, attempts, ...delivery }: Delivery): View<'Delivery'> {
  return {
    ...delivery,
    body: toText.decode(body),
    attempts: attempts.map(({ at, status, error }) => ({ at, status: status ?? null, error: error ?? null })),
  }
}

export function eventView({ deliveries, data, ...event }: EventRecord): View<'Event'> {
  return { ...event, data: Object(data), deliveries: deliveries.map(deliveryView) }
}

export function snapshotView({ id, name, snapshot }: ShelvedSnapshot): View<'Snapshot'> {
  return { id, name, at: snapshot.at, accounts: snapshot.store.worlds.length }
}

export function happeningView(happening: Happening): View<'Happening'> {
  if (happening.type === 'event') return { type: 'event', event: eventView(happening.event) }
  if (happening.type === 'delivery') return { type: 'delivery', delivery: deliveryView(happening.delivery) }
  return happening
}
