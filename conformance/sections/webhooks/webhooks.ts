// The section `webhooks`: subscriptions made early, so that what the other sections cause is delivered to them.
import type { Section } from '../../model/section.ts'
import { bookkeepingChecks } from './bookkeeping.ts'
import { creationChecks } from './creation.ts'
import { deliveryChecks } from './deliveries.ts'
import { webhooksDeliveries, webhooksFailing, webhooksOthers } from './delivery-steps.ts'
import { listAndDeleteChecks } from './list-and-delete.ts'
import {
  webhooksDelete,
  webhooksList,
  webhooksMax,
  webhooksRefused,
  webhooksSubscribe,
} from './subscription-steps.ts'

export const webhooks: Section = {
  steps: [webhooksSubscribe, webhooksRefused],
  checks: [...creationChecks, ...listAndDeleteChecks, ...deliveryChecks, ...bookkeepingChecks],
}

/** Before the event that the deleted webhook had asked for. */
export const webhooksBetween: Section = { steps: [webhooksDelete], checks: [] }

/** When all of their events have been caused. */
export const webhooksAfter: Section = {
  steps: [webhooksDeliveries, webhooksMax, webhooksFailing, webhooksOthers, webhooksList],
  checks: [],
}
