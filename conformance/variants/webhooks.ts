// Webhooks as another server may make and deliver them.
import { onAnswer, withValue } from '../faults/edit.ts'
import type { Variant } from '../faults/fault.ts'
import { knowing, payloadIn, textOfDelivery, withPayload } from '../faults/webhook-edits.ts'

export const webhookVariants: readonly Variant[] = [
  {
    name: 'creation-answered-200',
    what: 'answers a creation with 200; the reference names no status',
    wrap: onAnswer('createWebhook', response => ({ ...response, status: 200 }), 201),
  },
  {
    name: 'webhooks-newest-first',
    what: 'lists webhooks in another order; the reference names none',
    wrap: onAnswer(
      'listWebhooks',
      response => withValue(response, '/data', old => (Array.isArray(old) ? old.toReversed() : old)),
      200,
    ),
  },
  {
    name: 'events-in-another-order',
    what: 'shows the events of a webhook in alphabetical order',
    wrap: onAnswer(
      'createWebhook',
      response => withValue(response, '/data/events', old => (Array.isArray(old) ? old.toSorted() : old)),
      201,
    ),
  },
  {
    name: 'webhooks-with-more-fields',
    what: 'shows fields that the reference does not have, which it may add at any time',
    wrap: onAnswer(
      'listWebhooks',
      response => withValue(response, '/data/*', old => ({ ...Object(old), updated_at: null, version: 2 })),
      200,
    ),
  },
  {
    name: 'payload-with-spaces',
    what: 'sends its JSON with spaces and its members in another order, signed as it is sent',
    ...knowing((delivery, { subscription }) => {
      const { data, ...rest } = payloadIn(delivery)
      const text = JSON.stringify({ data, ...rest }, undefined, 2)
      return withPayload(delivery, text, subscription?.secret ?? '')
    }),
  },
  {
    name: 'payload-with-more-fields',
    what: 'sends members that the reference does not have, which it may add at any time',
    ...knowing((delivery, { subscription }) => {
      const payload = { ...payloadIn(delivery), id: 'evt_1', api_version: 'v1' }
      return withPayload(delivery, JSON.stringify(payload), subscription?.secret ?? '')
    }),
  },
  {
    name: 'delivery-with-more-headers',
    what: 'sends headers of its own, and the signature under a name in lower case',
    ...knowing(delivery => ({
      ...delivery,
      headers: [
        ...delivery.headers.map(([name, value]) => [name.toLowerCase(), value] as const),
        ['x-webhook-id', 'msg_1'],
      ],
    })),
  },
  {
    name: 'deliveries-twice',
    what: 'delivers twice what is taken; the reference does not promise once',
    deliver: next => async delivery => {
      const status = await next(delivery)
      return status < 300 ? next(delivery) : status
    },
  },
  {
    name: 'deliveries-late',
    what: 'lets a delivery wait for its turn, so that they overtake one another',
    deliver: next => {
      let count = 0
      return async delivery => {
        count += 1
        for (let turn = 0; turn < count % 3; turn += 1) await new Promise(resolve => setImmediate(resolve))
        return next(delivery)
      }
    },
  },
  {
    name: 'deliveries-never-retried',
    what: 'tries a delivery once; the reference has no word on retries',
    deliver: next => {
      const failed = new Set<string>()
      return async delivery => {
        const what = `${delivery.path} ${textOfDelivery(delivery)}`
        if (failed.has(what)) return 204
        const status = await next(delivery)
        if (status >= 300) failed.add(what)
        return status
      }
    },
  },
]
