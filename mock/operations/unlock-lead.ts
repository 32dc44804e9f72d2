// POST /leads/unlock: one credit the first time, nothing ever after (unlock.*).
import { ApiError } from '../core/api-error.ts'
import type { Handler } from '../core/operation.ts'
import { findLead } from './find-lead.ts'
import { leadNews, unlockedText } from './lead-texts.ts'

export const unlockLead: Handler<'unlockLead'> = async (
  { caller, now, store, directory, unlockedLeads, emit, noteCharge },
  { body },
) => {
  const position = findLead(directory, body.lead_id)
  if (position instanceof ApiError) return position
  const unlock = await store.unlock(caller, [body.lead_id], { operation: 'unlockLead', now })
  if (unlock.outcome === 'exhausted') return new ApiError('CREDITS_EXHAUSTED')
  const creditsUsed = unlock.newlyUnlocked.length
  noteCharge(creditsUsed, unlock.remaining)
  if (creditsUsed > 0) emit('lead.unlocked', () => leadNews(directory, position))
  return {
    data: creditsUsed > 0 ? unlockedText(directory, position) : unlockedLeads.one(position),
    meta: { credits_used: creditsUsed, credits_remaining: unlock.remaining, cached: creditsUsed === 0 },
  }
}
