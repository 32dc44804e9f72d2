// The leads of the first search, which other sections spend.
import { exchangeOf, type Recording } from '../../model/recording.ts'
import { type FoundLead, isLocked, leadsIn } from '../unlock/leads-in.ts'

/** In the order shown, those that were locked when the run began; empty where the search showed none. */
export function lockedLeads(recording: Recording): FoundLead[] {
  return firstLeads(recording).filter(isLocked)
}

/** All of the first page. */
export function firstLeads(recording: Recording): FoundLead[] {
  const page = exchangeOf(recording, 'search-default/first')
  return page === undefined ? [] : leadsIn(page)
}
