// One answer of a search, as far as it can be read, and what had been asked for.
import { fieldOf } from '../../judge/found.ts'
import { valueAt } from '../../judge/value-at.ts'
import type { Exchange } from '../../model/exchange.ts'
import { exchangeOf, type Recording } from '../../model/recording.ts'
import { type FoundLead, leadsIn } from '../unlock/leads-in.ts'

export interface FoundPage {
  readonly exchange: Exchange
  readonly leads: readonly FoundLead[]
  readonly total: number
}

/** undefined: it was not sent, it did not succeed, or it tells no total. */
export function pageAt(recording: Recording, label: string): FoundPage | undefined {
  const exchange = exchangeOf(recording, label)
  if (exchange?.response.status !== 200) return undefined
  const total = valueAt(exchange.response.json, '/meta/total')
  return typeof total === 'number' ? { exchange, leads: leadsIn(exchange), total } : undefined
}

export function noPage(label: string): { readonly notAsked: string } {
  return { notAsked: `${label} brought no page with a total` }
}

/** The value that a search was given; undefined: it was not given this parameter. */
export function askedFor({ request }: Exchange, parameter: string): string | undefined {
  return new URL(request.url).searchParams.get(parameter) ?? undefined
}

/** A field of a lead as text; undefined where it is null, missing or has a comma, which no filter could name. */
export function nameable({ fields }: FoundLead, field: string): string | undefined {
  const value = fieldOf(fields, field)
  return typeof value === 'string' && value.trim() !== '' && !value.includes(',') ? value : undefined
}

export function idsOf(leads: readonly FoundLead[]): string[] {
  return leads.map(({ id }) => id)
}

/** Ids that are in both. */
export function sharedIds(one: readonly FoundLead[], other: readonly FoundLead[]): string[] {
  const ids = new Set(idsOf(other))
  return idsOf(one).filter(id => ids.has(id))
}
