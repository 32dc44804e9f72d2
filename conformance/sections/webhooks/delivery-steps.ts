// Waits for what calls have caused, makes deliveries fail, and has the mock tell of the events that no call causes.
import type { EventName } from '#openapi/generated/operations.ts'
import { isSuccess } from '../../judge/answer.ts'
import { fieldOf } from '../../judge/found.ts'
import { valueAt } from '../../judge/value-at.ts'
import type { Delivery } from '../../model/delivery.ts'
import { exchangeOf, type Recording } from '../../model/recording.ts'
import type { Step } from '../../model/step.ts'
import { otherEvents, paths, subscribe, webhookIdIn } from './subscriptions.ts'

/** The exchanges that cause an event, if they succeed. */
export const causes = {
  'lead.unlocked': 'unlock-lead/first',
  'lead.exported': 'export-csv/file',
  'lead.enriched': 'enrich-lead/first',
} as const satisfies Partial<Record<EventName, string>>

export type CausedEvent = keyof typeof causes

/** A server notes the outcome of a delivery after it has our answer. */
const noteMs = 300
/** The first retry of the mock comes after a second. */
const retryMs = 1500

export function eventOf({ json }: Delivery): unknown {
  return fieldOf(json, 'event')
}

/** An unlock is told of only if it spent a credit. */
export function wasCaused(event: CausedEvent, recording: Recording): boolean {
  const cause = exchangeOf(recording, causes[event])
  if (cause === undefined || !isSuccess(cause)) return false
  return event !== 'lead.unlocked' || valueAt(cause.response.json, '/meta/credits_used') === 1
}

/** At the subscription that stays. */
export function hasArrived(event: EventName): (delivery: Delivery) => boolean {
  return delivery => delivery.path === paths.kept && eventOf(delivery) === event
}

export const webhooksDeliveries: Step = {
  name: 'webhooks-deliveries',
  after: ['webhooks-subscribe'],
  needs: ['receiver'],
  requests: {},
  async run({ receiver, recording, exchange }) {
    if (webhookIdIn(exchange('webhooks-subscribe/kept')) === undefined) return
    for (const event of ['lead.unlocked', 'lead.exported', 'lead.enriched'] as const)
      if (wasCaused(event, recording)) await receiver.next(hasArrived(event))
  },
}

/**
 * Of another account, because a server may hold back what follows a failed delivery. The first event is answered 500, all
 * after it 204.
 */
export const webhooksFailing: Step = {
  name: 'webhooks-failing',
  needs: ['writes', 'receiver'],
  requests: { noCredits: 7 },
  async run(context) {
    const { call, receiver, pass } = context
    const role = 'noCredits'
    const found = await call({ operation: 'searchLeads', role, as: 'lead', query: { per_page: 1 } })
    const lead_id = valueAt(found.response.json, '/data/0/id')
    const path = paths.failing
    const made = await subscribe(context, { as: 'webhook', path, events: ['lead.enriched'], role })
    const id = webhookIdIn(made)
    if (typeof lead_id !== 'string' || id === undefined) return
    const enrich = { operation: 'enrichLead', role, body: { lead_id } } as const
    const list = { operation: 'listWebhooks', role } as const
    receiver.answerWith(path, 500)
    await call({ ...enrich, as: 'failing' })
    const failed = await receiver.next(delivery => delivery.path === path)
    await pass(noteMs)
    await call({ ...list, as: 'after-failure' })
    receiver.answerWith(path, 204)
    if (failed !== undefined) {
      await call({ ...enrich, as: 'succeeding' })
      await pass(retryMs)
      await receiver.next(delivery => delivery.path === path && isOtherEvent(delivery, failed))
      await pass(noteMs)
      await call({ ...list, as: 'after-success' })
    }
    await call({ operation: 'deleteWebhook', role, as: 'removal', pathParameters: { id } })
  },
}

export const webhooksOthers: Step = {
  name: 'webhooks-others',
  needs: ['writes', 'receiver', 'control'],
  requests: { spare: 1 },
  async run(context) {
    const { receiver, trigger } = context
    const made = await subscribe(context, { as: 'others', path: paths.others, events: otherEvents })
    if (webhookIdIn(made) === undefined) return
    for (const event of otherEvents) await trigger(event)
    for (const event of otherEvents)
      await receiver.next(delivery => delivery.path === paths.others && eventOf(delivery) === event)
  },
}

/** What is tried again has the same bytes. */
function isOtherEvent(delivery: Delivery, failed: Delivery): boolean {
  return delivery.bodyBase64 !== failed.bodyBase64
}
