// What wrappers do to subscriptions and to deliveries on their way. A wrapper is shared by all runs, so what it knows of
// one run hangs on the run's surroundings.
import { createHmac } from 'node:crypto'
import { webhookDelivery } from '#openapi/generated/limits.ts'
import type { ArrivedRequest } from '../receiver/receiver.ts'
import { jsonOf, operationOf, withHeader } from './edit.ts'
import type { Deliver, Handler, Surroundings, Wrapper } from './fault.ts'

export interface Subscription {
  readonly id: string
  readonly path: string
  readonly secret: string
  readonly events: readonly unknown[]
}

const subscriptions = new WeakMap<Surroundings, Subscription[]>()
const couriers = new WeakMap<Surroundings, Deliver>()

/** A wrapper that knows the subscriptions of its run, secrets included, as its server has made them. */
export function knowing(
  change: (delivery: ArrivedRequest, known: Known) => ArrivedRequest | undefined,
): Pick<Wrapper, 'wrap' | 'deliver'> {
  return {
    wrap: remembering,
    deliver: (next, surroundings) => async delivery => {
      const changed = change(delivery, knownOf(surroundings, delivery.path))
      return changed === undefined ? 204 : next(changed)
    },
  }
}

export interface Known {
  readonly now: number
  /** That of the path; undefined: it was made before the run. */
  readonly subscription: Subscription | undefined
}

function knownOf(surroundings: Surroundings, path: string): Known {
  const subscription = subscriptionsOf(surroundings).find(each => each.path === path)
  return { now: surroundings.now(), subscription }
}

export function subscriptionsOf(surroundings: Surroundings): Subscription[] {
  const known = subscriptions.get(surroundings) ?? []
  subscriptions.set(surroundings, known)
  return known
}

/** Notes what is created; the answers stay as they are. */
export function remembering(next: Handler, surroundings: Surroundings): Handler {
  return async request => {
    const response = await next(request)
    if (operationOf(request) !== 'createWebhook' || response.status >= 300) return response
    const { data, meta } = Object(jsonOf(response))
    const path = new URL(String(data.url)).pathname
    subscriptionsOf(surroundings).push({ id: data.id, path, secret: meta.secret, events: data.events })
    return response
  }
}

/** Keeps the way to the receiver, so that a handler may send something of its own. */
export function reachable(next: Deliver, surroundings: Surroundings): Deliver {
  couriers.set(surroundings, next)
  return next
}

/** Sends a payload to every subscription of the run that `matches`. */
export async function tell(
  surroundings: Surroundings,
  payload: object,
  matches: (subscription: Subscription) => boolean,
): Promise<void> {
  for (const subscription of subscriptionsOf(surroundings).filter(matches)) {
    const delivery = { method: 'POST', path: subscription.path, headers: [], body: new Uint8Array() }
    const typed = withHeader(delivery, 'Content-Type', 'application/json')
    await couriers.get(surroundings)?.(withPayload(typed, JSON.stringify(payload), subscription.secret))
  }
}

/** Another body under its right signature. */
export function withPayload(delivery: ArrivedRequest, text: string, secret: string): ArrivedRequest {
  return signedBy({ ...delivery, body: new TextEncoder().encode(text) }, secret)
}

export function signedBy(delivery: ArrivedRequest, secret: string): ArrivedRequest {
  return withSignature(delivery, `sha256=${hmac(secret, delivery.body)}`)
}

export function hmac(secret: string, body: Uint8Array | string): string {
  return createHmac('sha256', secret).update(body).digest('hex')
}

export function withSignature(delivery: ArrivedRequest, value: string | undefined): ArrivedRequest {
  return withHeader(delivery, webhookDelivery.signatureHeader, value)
}

export function textOfDelivery({ body }: ArrivedRequest): string {
  return new TextDecoder().decode(body)
}

/** The payload as an object; empty where it is none. */
export function payloadIn(delivery: ArrivedRequest): Record<string, unknown> {
  return { ...Object(jsonOf({ body: delivery.body })) }
}
