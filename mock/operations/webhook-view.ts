// A subscription as the API shows it: never with its secret (webhooks.secret-once).
import type { Subscription } from '#fixtures/world.ts'
import type { components } from '#openapi/generated/types.ts'
import { isoTime } from '../iso-time.ts'

type Schemas = components['schemas']

export function createdWebhookView(subscription: Subscription): Schemas['CreatedWebhook'] {
  return {
    id: subscription.id,
    name: subscription.name,
    url: subscription.url,
    events: [...subscription.events],
    is_active: true,
    failure_count: 0,
    created_at: isoTime(subscription.createdAt),
  }
}

export function webhookView(subscription: Subscription): Schemas['Webhook'] {
  const { lastTriggeredAt } = subscription
  const { created_at, ...view } = createdWebhookView(subscription)
  return {
    ...view,
    failure_count: subscription.failureCount,
    last_triggered_at: lastTriggeredAt === null ? null : isoTime(lastTriggeredAt),
    created_at,
  }
}
