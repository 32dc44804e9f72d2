// The operations, one file each: a total map, so that a missing one does not compile.
import type { Handlers } from '../core/operation.ts'
import { createWebhook } from './create-webhook.ts'
import { deleteWebhook } from './delete-webhook.ts'
import { enrichLead } from './enrich-lead.ts'
import { exportLeads } from './export-leads.ts'
import { getUsage } from './get-usage.ts'
import { listWebhooks } from './list-webhooks.ts'
import { searchLeads } from './search-leads.ts'
import { unlockLead } from './unlock-lead.ts'
import { validateEmail } from './validate-email.ts'

export const handlers: Handlers = {
  searchLeads,
  unlockLead,
  exportLeads,
  enrichLead,
  validateEmail,
  listWebhooks,
  createWebhook,
  deleteWebhook,
  getUsage,
}
