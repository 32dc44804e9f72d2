// Events, and what became of their deliveries.

import type { DeliveryFilter } from '../../observation/event-log.ts'
import { WaitTimeoutError } from '../../observation/waiters.ts'
import { eventDataOf } from '../../webhooks/event-data.ts'
import type { ControlHandlers } from '../handler.ts'
import { eventNamed, newest } from '../named.ts'
import { orProblem, Problem } from '../problem.ts'
import { deliveryView, eventView } from '../views.ts'

type Handlers = Pick<
  ControlHandlers,
  'listEvents' | 'triggerEvent' | 'nextEvent' | 'listDeliveries' | 'getDelivery' | 'resendDelivery'
>

export const eventHandlers: Handlers = {
  listEvents({ mock: { webhooks } }, { query: { limit, ...query } }) {
    const filter = filterOf(query)
    if (filter instanceof Problem) return filter
    return { events: newest(webhooks.events(filter), limit).map(eventView) }
  },
  async triggerEvent({ mock: { webhooks } }, { body: { data, world, ...body } }) {
    const event = eventNamed(body.event, 'invalid-body')
    if (event instanceof Problem) return event
    const checked = await orProblem('invalid-body', () => eventDataOf(event, data))
    if (checked instanceof Problem) return checked
    return { events: (await webhooks.trigger(event, checked, { world })).map(eventView) }
  },
  async nextEvent({ mock: { webhooks } }, { body: { world, timeoutMs, ...body }, signal }) {
    const event = eventNamed(body.event, 'invalid-body')
    if (event instanceof Problem) return event
    return eventView(await webhooks.next(event, { world, timeoutMs, signal }))
  },
  listDeliveries({ mock: { webhooks } }, { query: { limit, ...query } }) {
    const filter = filterOf(query)
    if (filter instanceof Problem) return filter
    return { deliveries: newest(webhooks.deliveries(filter), limit).map(deliveryView) }
  },
  getDelivery({ mock: { webhooks } }, { path: { id } }) {
    const delivery = webhooks.delivery(id)
    return delivery === undefined ? unknownDelivery(id) : deliveryView(delivery)
  },
  async resendDelivery({ mock: { webhooks } }, { path: { id }, body: { url, timeoutMs }, signal }) {
    const delivery = await orProblem('invalid-body', () => webhooks.resend(id, { url }))
    if (delivery instanceof Problem) return delivery
    if (delivery === undefined) return unknownDelivery(id)
    try {
      await webhooks.tried(delivery, { timeoutMs, signal })
    } catch (error) {
      if (!(error instanceof WaitTimeoutError)) throw error
    }
    return deliveryView(delivery)
  },
}

function filterOf({
  event: name,
  ...filter
}: Omit<DeliveryFilter, 'event'> & { event?: string }): DeliveryFilter | Problem {
  if (name === undefined) return filter
  const event = eventNamed(name, 'invalid-parameter')
  return event instanceof Problem ? event : { ...filter, event }
}

function unknownDelivery(id: string): Problem {
  return new Problem(
    'unknown-delivery',
    `There is no delivery ${id}, or it was forgotten. GET /_mock/deliveries lists those there are.`,
  )
}
