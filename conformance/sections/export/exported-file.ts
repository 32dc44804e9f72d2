// What a file and its headers say: how many leads, and the contact details of one of them, wherever they stand in it.
import { fieldOf } from '../../judge/found.ts'
import { type Exchange, headerOf } from '../../model/exchange.ts'
import { parseCsv } from './csv.ts'

export interface Counts {
  readonly total: number | undefined
  readonly newly: number | undefined
  readonly cached: number | undefined
}

export function countsIn({ response }: Exchange): Counts {
  const count = (name: string) => {
    const text = headerOf(response, name)
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined
  }
  return {
    total: count('X-Total-Leads'),
    newly: count('X-New-Unlocks'),
    cached: count('X-Cached-Unlocks'),
  }
}

/** The leads of a file, each as the texts of its cells or members; undefined: it is no such file. */
export function leadsOfFile({ response }: Exchange, format: 'csv' | 'json'): string[][] | undefined {
  if (format === 'csv') return parseCsv(response.body).rows.map(cells => [...cells])
  const leads = response.json
  return Array.isArray(leads) ? leads.map(textsIn) : undefined
}

/** Of every value in it, at any depth: the names and the nesting are a choice. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn)
  return value === null || value === undefined ? [] : [String(value)]
}

/** What of a lead a file must hold, where the unlock told it. */
export function missingDetails(leads: readonly (readonly string[])[], unlocked: unknown): string[] {
  const email = fieldOf(unlocked, 'email_primary')
  const phone = fieldOf(unlocked, 'phone')
  const holds = (want: (text: string) => boolean) => leads.some(texts => texts.some(want))
  const missing: string[] = []
  if (typeof email === 'string' && !holds(text => text.toLowerCase() === email.toLowerCase()))
    missing.push(email)
  // A number may be written in more than one way.
  if (typeof phone === 'string' && !holds(text => digitsOf(text) === digitsOf(phone))) missing.push(phone)
  return missing
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '')
}
