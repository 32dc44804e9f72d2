// Where the lead with an id stands in the directory, or the 404 or 410 for it.
import type { LeadDirectory } from '#fixtures/lead-directory.ts'
import { ApiError } from '../core/api-error.ts'

export function findLead(directory: LeadDirectory, id: string): number | ApiError {
  const position = directory.positionOf(id)
  if (position !== undefined) return position
  if (directory.isDeleted(id)) return new ApiError('GONE', `The lead ${quoted(id)} has been deleted.`)
  return new ApiError('NOT_FOUND', `There is no lead ${quoted(id)}.`)
}

/** An id as given, cut short: it may be anything up to the size of a body. */
function quoted(id: string): string {
  return `"${id.length > 40 ? `${id.slice(0, 40)}…` : id}"`
}
