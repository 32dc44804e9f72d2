// GET /webhooks: the active subscriptions (webhooks.list).
import type { Handler } from '../core/operation.ts'
import { webhookView } from './webhook-view.ts'

export const listWebhooks: Handler<'listWebhooks'> = async ({ caller, now, store }) => {
  const subscriptions = await store.subscriptions(caller, now)
  return { data: subscriptions.map(webhookView), meta: { total: subscriptions.length } }
}
