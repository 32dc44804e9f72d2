// One lead, four views of it: masked in a search, with contact details after an unlock, with everything when enriched, by
// name in an event.
import type { Lead } from '#fixtures/lead.ts'
import type { components } from '#openapi/generated/types.ts'
import type { Payload } from '#openapi/generated/webhook-validators.js'

type Schemas = components['schemas']
/** What the events about one lead tell of it. */
export type LeadNews = Payload<'lead.enriched'>['data'] & Payload<'lead.unlocked'>['data']

/** Two characters, `***`, the domain (search.masked). */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@')
  return at === -1 ? `${email.slice(0, 2)}***` : `${email.slice(0, Math.min(2, at))}***${email.slice(at)}`
}

/** The first five characters, `****`, the last two (search.masked); of a number that these would show whole, nothing. */
export function maskPhone(phone: string): string {
  if (phone.length <= 7) return '*'.repeat(11)
  return `${phone.slice(0, 5)}****${phone.slice(-2)}`
}

export function searchView(lead: Lead, isUnlocked: boolean): Schemas['LeadSearchResult'] {
  const { email_primary: email, phone } = lead
  return {
    id: lead.id,
    company_name: lead.company_name,
    company_domain: lead.company_domain,
    contact_name: lead.full_name,
    first_name: lead.first_name,
    last_name: lead.last_name,
    email: email === null || isUnlocked ? email : maskEmail(email),
    phone: phone === null || isUnlocked ? phone : maskPhone(phone),
    job_title: lead.job_title,
    department: lead.department,
    industry: lead.industry,
    company_size: lead.company_size,
    employee_count: lead.employee_count,
    country: lead.country,
    state: lead.state,
    city: lead.city,
    ai_score: lead.ai_score,
    is_unlocked: isUnlocked,
  }
}

export function unlockedView(lead: Lead): Schemas['UnlockedLead'] {
  return {
    id: lead.id,
    full_name: lead.full_name,
    first_name: lead.first_name,
    last_name: lead.last_name,
    email_primary: lead.email_primary,
    email_second: lead.email_second,
    phone: lead.phone,
    company_phone: lead.company_phone,
    job_title: lead.job_title,
    company_name: lead.company_name,
    company_domain: lead.company_domain,
    linkedin_url: lead.linkedin_url,
    industry: lead.industry,
    country: lead.country,
    state: lead.state,
    city: lead.city,
    ai_score: lead.ai_score,
  }
}

export function enrichedView(lead: Lead): Schemas['EnrichedLead'] {
  const { type: _type, size_range: _sizeRange, ...enriched } = lead
  return enriched
}

export function newsView({ id, company_name, full_name }: Lead): LeadNews {
  return { lead_id: id, company_name, contact_name: full_name }
}
