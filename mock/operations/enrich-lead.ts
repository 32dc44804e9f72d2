// POST /leads/enrich: all that is known of a lead, for no credit and without unlocking it (enrich.*).
import { ApiError } from '../core/api-error.ts'
import type { Handler } from '../core/operation.ts'
import { findLead } from './find-lead.ts'
import { enrichedView } from './lead-views.ts'

export const enrichLead: Handler<'enrichLead'> = ({ now, directory, emit }, { body }) => {
  const lead = findLead(directory, body.lead_id)
  if (lead instanceof ApiError) return lead
  const enrichedAt = new Date(now).toISOString()
  emit('lead.enriched', { lead_id: lead.id, company_name: lead.company_name, contact_name: lead.full_name })
  return { data: enrichedView(lead), meta: { lead_id: lead.id, enriched_at: enrichedAt } }
}
