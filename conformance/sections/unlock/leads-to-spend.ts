// Which lead is spent on what: locked ones of the first search, so that no step changes what another one is about.

import { exchangeOf, type Recording } from '../../model/recording.ts'
import { isLocked, leadsIn } from './leads-in.ts'

const places = { unlock: 0, race: 1, export: 2, tooMany: 4 } as const

export type Purpose = keyof typeof places

/** The id of a lead that was locked when the run began; undefined: the search showed too few. */
export function leadFor(recording: Recording, purpose: Purpose): string | undefined {
  const page = exchangeOf(recording, 'search-default/first')
  return page && leadsIn(page).filter(isLocked)[places[purpose]]?.id
}

/** Why a check is not asked whose exchange could not be sent for want of a lead. */
export const noLead = 'the first search showed too few locked leads'
