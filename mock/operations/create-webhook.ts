// POST /webhooks: a subscription, and its secret for this once (webhooks.create, .secret-once, .https, .max).
import { plans } from '#fixtures/plans.ts'
import type { Subscription } from '#fixtures/world.ts'
import { ApiError } from '../core/api-error.ts'
import type { Handler } from '../core/operation.ts'
import { createdWebhookView } from './webhook-view.ts'

export const createWebhook: Handler<'createWebhook'> = async ({ caller, now, store, ids }, { body }) => {
  // The contract's pattern has seen to the scheme; what still is no URL, such as a port of 99999, is refused here.
  if (URL.parse(body.url) === null) return new ApiError('BAD_REQUEST', 'The field "url" is not a URL.')
  const wanted: Subscription = {
    id: ids.webhookId(),
    name: body.name,
    url: body.url,
    events: [...new Set(body.events)],
    secret: ids.webhookSecret(),
    failureCount: 0,
    lastTriggeredAt: null,
    createdAt: now,
  }
  const max = plans[caller.facts.plan].max_webhooks
  const subscription = await store.addSubscription(caller, wanted, max)
  if (subscription === 'limit') {
    return new ApiError('PLAN_LIMIT', `Your plan allows ${max} active webhooks. Delete one to make room.`)
  }
  return {
    data: createdWebhookView(subscription),
    meta: { secret: subscription.secret, warning: 'Store the secret securely — it will not be shown again.' },
  }
}
