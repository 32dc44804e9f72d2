// POST /leads/unlock: one credit the first time, nothing ever after (unlock.*).
import { ApiError } from '../core/api-error.ts'
import type { Handler } from '../core/operation.ts'
import { findLead } from './find-lead.ts'
import { unlockedView } from './lead-views.ts'

export const unlockLead: Handler<'unlockLead'> = async (
  { caller, now, store, directory, emit, noteCharge },
  { body },
) => {
  const lead = findLead(directory, body.lead_id)
  if (lead instanceof ApiError) return lead
  const unlock = await store.unlock(caller, [lead.id], { operation: 'unlockLead', now })
  if (unlock.outcome === 'exhausted') return new ApiError('CREDITS_EXHAUSTED')
  const creditsUsed = unlock.newlyUnlocked.length
  noteCharge(creditsUsed, unlock.remaining)
  if (creditsUsed > 0) {
    emit('lead.unlocked', { lead_id: lead.id, company_name: lead.company_name, contact_name: lead.full_name })
  }
  return {
    data: unlockedView(lead),
    meta: { credits_used: creditsUsed, credits_remaining: unlock.remaining, cached: creditsUsed === 0 },
  }
}
