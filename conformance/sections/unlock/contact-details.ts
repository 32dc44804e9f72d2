// Contact details in full, or hidden: a mask is made of asterisks, which no address, number or URL has in a row.
import { found, shown } from '../../judge/found.ts'
import { valueAt } from '../../judge/value-at.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { Finding } from '../../model/finding.ts'

export const contactFields = [
  'email_primary',
  'email_second',
  'phone',
  'company_phone',
  'linkedin_url',
] as const

export function isMasked(value: unknown): boolean {
  return typeof value === 'string' && value.includes('**')
}

/** Whether a value may be what a mask hides; what is no mask hides only itself. */
export function mayHide(mask: unknown, value: unknown): boolean {
  if (typeof mask !== 'string' || typeof value !== 'string' || !isMasked(mask)) return mask === value
  const parts = mask.split(/\*{2,}/)
  const head = parts[0] ?? ''
  const tail = parts.at(-1) ?? ''
  return value.startsWith(head) && value.endsWith(tail)
}

/** Findings of an unlocked lead that keeps something back. */
export function maskedFindings(exchange: Exchange): Finding[] {
  return contactFields.flatMap(field => {
    const path = `/data/${field}`
    const value = valueAt(exchange.response.json, path)
    return isMasked(value)
      ? [found('unlock.fields', { path, expected: 'the value in full', actual: shown(value), exchange })]
      : []
  })
}
