// The leads of a search, as far as others need to know them.
import { fieldOf } from '../../judge/found.ts'
import type { Exchange } from '../../model/exchange.ts'

export interface FoundLead {
  readonly id: string
  /** All that the search shows of it. */
  readonly fields: unknown
}

/** In the order shown; those without an id are left out. */
export function leadsIn({ response }: Exchange): FoundLead[] {
  const data = fieldOf(response.json, 'data')
  const leads: readonly unknown[] = Array.isArray(data) ? data : []
  return leads.flatMap(fields => {
    const id = fieldOf(fields, 'id')
    return typeof id === 'string' ? [{ id, fields }] : []
  })
}

export function isLocked({ fields }: FoundLead): boolean {
  return fieldOf(fields, 'is_unlocked') === false
}

export function isUnlocked({ fields }: FoundLead): boolean {
  return fieldOf(fields, 'is_unlocked') === true
}
