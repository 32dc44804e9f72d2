// What a request was charged, or would have been charged had it come through.
import { operations } from '#openapi/generated/operations.ts'
import type { JournalEntry } from './journal.ts'
import { jsonObjectIn } from './json-object.ts'

/** In credits. */
export interface Cost {
  /** For each lead that is still locked. */
  perLead: number
  /** Had all leads that the request names been locked; null: it cannot be told. */
  atMost: number | null
  charged: number
}

export function costOf({ operation, creditsCharged, requestBody }: JournalEntry): Cost {
  const perLead = operation === null ? 0 : operations[operation].credits
  const leads = perLead === 0 ? 0 : leadsNamedIn(requestBody)
  return { perLead, atMost: leads === null ? null : perLead * leads, charged: creditsCharged ?? 0 }
}

export function costSentences(
  { operation, creditsRemaining }: JournalEntry,
  { perLead, atMost, charged }: Cost,
): string[] {
  if (operation === null) return []
  const left = creditsRemaining === null ? '' : ` Of the account's credits ${creditsRemaining} are left.`
  if (perLead === 0) return [`The operation costs no credit.${left}`]
  const most = atMost === null ? '' : `: ${atMost} at most for those named`
  return [`A lead that is still locked costs ${perLead} credit${most}. Charged: ${charged}.${left}`]
}

/** One, or the distinct ones of a list; null where the body does not say. */
function leadsNamedIn(body: string | null): number | null {
  const { lead_id, lead_ids } = jsonObjectIn(body)
  if (Array.isArray(lead_ids)) return new Set(lead_ids).size
  return lead_id === undefined ? null : 1
}
