// POST /leads/enrich: all that is known of a lead, for no credit and without unlocking it (enrich.*).
import { ApiError } from '../core/api-error.ts'
import type { Handler } from '../core/operation.ts'
import { isoTime } from '../iso-time.ts'
import { findLead } from './find-lead.ts'
import { enrichedText, leadNews } from './lead-texts.ts'

export const enrichLead: Handler<'enrichLead'> = ({ now, directory, emit }, { body }) => {
  const position = findLead(directory, body.lead_id)
  if (position instanceof ApiError) return position
  emit('lead.enriched', () => leadNews(directory, position))
  const data = enrichedText(directory, position)
  return { data, meta: { lead_id: body.lead_id, enriched_at: isoTime(now) } }
}
