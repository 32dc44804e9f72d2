// All faults, by section.
import type { Fault } from './fault.ts'
import { authFaults } from './sections/auth.ts'
import { emailFaults } from './sections/email.ts'
import { enrichFaults } from './sections/enrich.ts'
import { envelopeFaults } from './sections/envelope.ts'
import { errorsFaults } from './sections/errors.ts'
import { exportFaults } from './sections/export.ts'
import { rateHeaderFaults } from './sections/rate-headers.ts'
import { rateLimitFaults } from './sections/rate-limits.ts'
import { scopeFaults } from './sections/scope.ts'
import { searchFilterFaults } from './sections/search-filters.ts'
import { searchLeadFaults } from './sections/search-leads.ts'
import { searchPageFaults } from './sections/search-pages.ts'
import { transportFaults } from './sections/transport.ts'
import { unlockFaults } from './sections/unlock.ts'
import { usageFaults } from './sections/usage.ts'
import { webhookDeliveryFaults } from './sections/webhook-deliveries.ts'
import { webhookSubscriptionFaults } from './sections/webhook-subscriptions.ts'

export const faults: readonly Fault[] = [
  ...authFaults,
  ...transportFaults,
  ...envelopeFaults,
  ...errorsFaults,
  ...scopeFaults,
  ...rateHeaderFaults,
  ...rateLimitFaults,
  ...unlockFaults,
  ...exportFaults,
  ...enrichFaults,
  ...emailFaults,
  ...usageFaults,
  ...searchFilterFaults,
  ...searchPageFaults,
  ...searchLeadFaults,
  ...webhookDeliveryFaults,
  ...webhookSubscriptionFaults,
]
