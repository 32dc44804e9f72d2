// The views of a generated lead: for each field what writes it. lead-views.ts has the same for leads that exist as such.
import type { WriteColumn } from '#fixtures/profile/lead-columns.ts'
import { leadFields } from '#fixtures/profile/lead-fields.ts'
import { type Ink, phrase } from '#fixtures/text/ink.ts'
import type { components } from '#openapi/generated/types.ts'
import type { LeadNews } from './lead-views.ts'

type Schemas = components['schemas']

/** For each field of a view what writes it: a field that the contract adds does not compile until it is here. */
type Columns<View> = Record<keyof View, WriteColumn>

const trueValue = phrase('true')
const falseValue = phrase('false')
const threeStars = phrase('***')
const fourStars = phrase('****')
const elevenStars = phrase('*'.repeat(11))
const quoteLength = 1
const nullLength = 4
const atSign = 0x40

/** As `maskEmail` has it, for what stands between quotes from `start` on. */
function maskWrittenEmail(ink: Ink, start: number): void {
  if (ink.length - start === nullLength) return
  const first = start + quoteLength
  const at = ink.lastIndexOf(atSign, first)
  ink.replace(Math.min(first + 2, at), at, threeStars)
}

/** As `maskPhone` has it. */
function maskWrittenPhone(ink: Ink, start: number): void {
  if (ink.length - start === nullLength) return
  const first = start + quoteLength
  const end = ink.length - quoteLength
  if (end - first <= 7) ink.replace(first, end, elevenStars)
  else ink.replace(first + 5, end - 2, fourStars)
}

function masked(write: WriteColumn, mask: (ink: Ink, start: number) => void): WriteColumn {
  return (ink, lead, isUnlocked) => {
    const start = ink.length
    write(ink, lead, isUnlocked)
    if (!isUnlocked) mask(ink, start)
  }
}

export const searchColumns: Columns<Schemas['LeadSearchResult']> = {
  id: leadFields.id,
  company_name: leadFields.company_name,
  company_domain: leadFields.company_domain,
  contact_name: leadFields.full_name,
  first_name: leadFields.first_name,
  last_name: leadFields.last_name,
  email: masked(leadFields.email_primary, maskWrittenEmail),
  phone: masked(leadFields.phone, maskWrittenPhone),
  job_title: leadFields.job_title,
  department: leadFields.department,
  industry: leadFields.industry,
  company_size: leadFields.company_size,
  employee_count: leadFields.employee_count,
  country: leadFields.country,
  state: leadFields.state,
  city: leadFields.city,
  ai_score: leadFields.ai_score,
  is_unlocked: (ink, _lead, isUnlocked) => ink.put(isUnlocked ? trueValue : falseValue),
}

export const unlockedColumns: Columns<Schemas['UnlockedLead']> = {
  id: leadFields.id,
  full_name: leadFields.full_name,
  first_name: leadFields.first_name,
  last_name: leadFields.last_name,
  email_primary: leadFields.email_primary,
  email_second: leadFields.email_second,
  phone: leadFields.phone,
  company_phone: leadFields.company_phone,
  job_title: leadFields.job_title,
  company_name: leadFields.company_name,
  company_domain: leadFields.company_domain,
  linkedin_url: leadFields.linkedin_url,
  industry: leadFields.industry,
  country: leadFields.country,
  state: leadFields.state,
  city: leadFields.city,
  ai_score: leadFields.ai_score,
}

const { type: _type, size_range: _sizeRange, ...enrichedFields } = leadFields
export const enrichedColumns: Columns<Schemas['EnrichedLead']> = enrichedFields

export const newsColumns: Columns<LeadNews> = {
  lead_id: leadFields.id,
  company_name: leadFields.company_name,
  contact_name: leadFields.full_name,
}
