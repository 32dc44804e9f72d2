// Which lead is spent on what: locked ones of the first search, so that no step changes what another one is about.
import type { Recording } from '../../model/recording.ts'
import { lockedLeads } from '../search/leads-found.ts'

const places = { unlock: 0, race: 1, export: 2, tooMany: 4 } as const

export type Purpose = keyof typeof places

/** The id of a lead that was locked when the run began; undefined: the search showed too few. */
export function leadFor(recording: Recording, purpose: Purpose): string | undefined {
  return lockedLeads(recording)[places[purpose]]?.id
}
