// Servers that deliver the wrong thing, wrongly signed, to the wrong receiver, or not at all.
import type { ArrivedRequest } from '../../receiver/receiver.ts'
import { jsonOf, operationOf, withHeader, withRequestValue, withValue } from '../edit.ts'
import type { Fault, Handler, Surroundings } from '../fault.ts'
import {
  hmac,
  knowing,
  payloadIn,
  reachable,
  remembering,
  tell,
  textOfDelivery,
  withPayload,
  withSignature,
} from '../webhook-edits.ts'

export const webhookDeliveryFaults: readonly Fault[] = [
  signatureFault('signature-over-other-bytes', 'signs the JSON without the spaces that it sends', spaced),
  signatureFault('signature-without-prefix', 'leaves sha256= out of the signature', (delivery, secret) =>
    withSignature(delivery, hmac(secret, delivery.body)),
  ),
  signatureFault('signature-in-base64', 'writes the signature in base64', (delivery, secret) =>
    withSignature(delivery, `sha256=${Buffer.from(hmac(secret, delivery.body), 'hex').toString('base64')}`),
  ),
  signatureFault('signature-under-other-secret', 'signs with a secret of its own', delivery =>
    withSignature(delivery, `sha256=${hmac('whsec_of_the_server', delivery.body)}`),
  ),
  signatureFault('signature-under-bare-secret', 'signs with the secret less its prefix', (delivery, secret) =>
    withSignature(delivery, `sha256=${hmac(secret.replace('whsec_', ''), delivery.body)}`),
  ),
  signatureFault('signature-with-timestamp', 'signs a timestamp together with the body', (delivery, secret) =>
    withSignature(delivery, `sha256=${hmac(secret, `1795341660.${textOfDelivery(delivery)}`)}`),
  ),
  signatureFault('signature-missing', 'does not sign', delivery => withSignature(delivery, undefined)),
  {
    name: 'delivery-as-text',
    what: 'delivers JSON as text/plain',
    breaks: ['webhooks.delivery'],
    ...knowing(delivery => withHeader(delivery, 'Content-Type', 'text/plain')),
  },
  {
    name: 'delivery-by-put',
    what: 'delivers with PUT',
    breaks: ['webhooks.delivery'],
    ...knowing(delivery => ({ ...delivery, method: 'PUT' })),
  },
  payloadFault(
    'delivery-without-user',
    'leaves user_id out',
    ['webhooks.delivery'],
    ({ user_id: _, ...rest }) => rest,
  ),
  payloadFault('delivery-of-another-user', 'tells another user', ['webhooks.delivery'], payload => ({
    ...payload,
    user_id: 'usr_nobody',
  })),
  payloadFault('delivery-in-a-wrapper', 'puts the event into a list', ['webhooks.delivery'], payload => ({
    events: [payload],
  })),
  payloadFault(
    'unlocked-without-data',
    'tells of an unlock with empty data',
    ['webhooks.lead.unlocked'],
    payload => ({ ...payload, data: payload['event'] === 'lead.unlocked' ? {} : payload['data'] }),
  ),
  payloadFault(
    'unlocked-another-lead',
    'tells of another lead than the one that was unlocked',
    ['webhooks.lead.unlocked'],
    payload => ({
      ...payload,
      data:
        payload['event'] === 'lead.unlocked'
          ? { ...Object(payload['data']), lead_id: 'c_0000000000000000' }
          : payload['data'],
    }),
  ),
  silentAbout('lead.unlocked', 'unlock-not-told', 'webhooks.lead.unlocked'),
  silentAbout('lead.exported', 'export-not-told', 'webhooks.lead.exported'),
  silentAbout('lead.enriched', 'enrichment-not-told', 'webhooks.lead.enriched'),
  { ...silentAbout('import.completed', 'import-not-told', 'webhooks.other-events'), needsControl: true },
  payloadFault(
    'enrichment-with-a-list',
    'tells of an enrichment with a list for data',
    ['webhooks.delivery'],
    payload => ({ ...payload, data: payload['event'] === 'lead.enriched' ? [] : payload['data'] }),
  ),
  {
    name: 'every-event-to-everybody',
    what: 'delivers every event to every subscription of the account',
    breaks: ['webhooks.delivery'],
    wrap: subscribedToMore,
  },
  {
    name: 'cached-unlock-told',
    what: 'tells of an unlock that cost nothing',
    breaks: ['webhooks.lead.unlocked'],
    deliver: reachable,
    wrap: (next, surroundings) => tellingOfCached(remembering(next, surroundings), surroundings),
  },
  {
    name: 'retry-with-other-bytes',
    what: 'counts attempts in the payload',
    breaks: ['webhooks.retry'],
    ...knowing(countingAttempts()),
  },
  {
    name: 'failures-ignored',
    what: 'takes every answer of a receiver for a success',
    breaks: ['webhooks.retry', 'webhooks.bookkeeping'],
    deliver: next => async delivery => {
      await next(delivery)
      return 204
    },
  },
]

type Resign = (delivery: ArrivedRequest, secret: string) => ArrivedRequest

function signatureFault(name: string, what: string, change: Resign): Fault {
  return {
    name,
    what,
    breaks: ['webhooks.signature'],
    ...knowing((delivery, { subscription }) => change(delivery, subscription?.secret ?? '')),
  }
}

function spaced(delivery: ArrivedRequest): ArrivedRequest {
  const text = JSON.stringify(payloadIn(delivery), undefined, 1)
  return { ...delivery, body: new TextEncoder().encode(text) }
}

type Payload = Record<string, unknown>

/** Rightly signed all the same. */
function payloadFault(
  name: string,
  what: string,
  breaks: Fault['breaks'],
  change: (payload: Payload) => Payload,
): Fault {
  return {
    name,
    what,
    breaks,
    ...knowing((delivery, { subscription }) =>
      withPayload(delivery, JSON.stringify(change(payloadIn(delivery))), subscription?.secret ?? ''),
    ),
  }
}

function silentAbout(event: string, name: string, breaks: Fault['breaks'][0]): Fault {
  return {
    name,
    what: `does not tell of ${event}`,
    breaks: [breaks],
    ...knowing(delivery => (payloadIn(delivery)['event'] === event ? undefined : delivery)),
  }
}

/** Beneath, everybody subscribes to what calls cause; above, to what was asked for. */
function subscribedToMore(next: Handler): Handler {
  const caused = ['lead.unlocked', 'lead.exported', 'lead.enriched']
  return async request => {
    const operation = operationOf(request)
    if (operation !== 'createWebhook') return next(request)
    const { events } = Object(jsonOf(request))
    if (!Array.isArray(events) || events.length === 0) return next(request)
    const response = await next(withRequestValue(request, '/events', () => [...events, ...caused]))
    return response.status < 300 ? withValue(response, '/data/events', () => events) : response
  }
}

function tellingOfCached(next: Handler, surroundings: Surroundings): Handler {
  return async request => {
    const response = await next(request)
    if (operationOf(request) !== 'unlockLead' || response.status !== 200) return response
    const { data, meta } = Object(jsonOf(response))
    if (meta.cached !== true) return response
    const { id: lead_id, company_name, full_name: contact_name } = data
    const payload = {
      event: 'lead.unlocked',
      timestamp: new Date(surroundings.now()).toISOString(),
      user_id: 'usr_somebody',
      data: { lead_id, company_name, contact_name },
    }
    await tell(surroundings, payload, ({ events }) => events.includes('lead.unlocked'))
    return response
  }
}

function countingAttempts(): Parameters<typeof knowing>[0] {
  const attempts = new WeakMap<object, Map<string, number>>()
  return (delivery, { subscription }) => {
    if (subscription === undefined) return delivery
    const counts = attempts.get(subscription) ?? new Map<string, number>()
    attempts.set(subscription, counts)
    const attempt = (counts.get(textOfDelivery(delivery)) ?? 0) + 1
    counts.set(textOfDelivery(delivery), attempt)
    const payload = { ...payloadIn(delivery), attempt }
    return withPayload(delivery, JSON.stringify(payload), subscription.secret)
  }
}
