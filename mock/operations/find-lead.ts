// A lead by its id, or the 404 or 410 that stands for it.
import type { Lead } from '#fixtures/lead.ts'
import type { LeadDirectory } from '#fixtures/lead-directory.ts'
import { ApiError } from '../core/api-error.ts'

export function findLead(directory: LeadDirectory, id: string): Lead | ApiError {
  const lead = directory.find(id)
  if (lead !== undefined) return lead
  if (directory.isDeleted(id)) return new ApiError('GONE', `The lead ${quoted(id)} has been deleted.`)
  return new ApiError('NOT_FOUND', `There is no lead ${quoted(id)}.`)
}

/** An id as given, cut short: it may be anything up to the size of a body. */
function quoted(id: string): string {
  return `"${id.length > 40 ? `${id.slice(0, 40)}…` : id}"`
}
