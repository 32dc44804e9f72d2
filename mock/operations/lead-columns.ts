// The views of a generated lead: for each field what writes it. lead-views.ts has the same for leads that exist as such.
import type { WriteColumn } from '#fixtures/profile/lead-columns.ts'
import { emailParts, leadFields } from '#fixtures/profile/lead-fields.ts'
import { phrase } from '#fixtures/text/ink.ts'
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
const quote = 0x22
const atSign = 0x40
const nullLength = 4

/** As `maskEmail` has it. */
const email: WriteColumn = (ink, lead, isUnlocked) => {
  ink.byte(quote)
  const start = ink.length
  emailParts.local(ink, lead)
  if (!isUnlocked) {
    ink.cut(start + 2)
    ink.put(threeStars)
  }
  ink.byte(atSign)
  emailParts.domain(ink, lead)
  ink.byte(quote)
}

/** As `maskPhone` has it. */
const phone: WriteColumn = (ink, lead, isUnlocked) => {
  const before = ink.length
  leadFields.phone(ink, lead)
  if (isUnlocked || ink.length - before === nullLength) return
  const start = before + 1
  const end = ink.length - 1
  if (end - start <= 7) {
    ink.cut(start)
    ink.put(elevenStars)
  } else {
    const lastButOne = ink.byteAt(end - 2)
    const last = ink.byteAt(end - 1)
    ink.cut(start + 5)
    ink.put(fourStars)
    ink.byte(lastButOne)
    ink.byte(last)
  }
  ink.byte(quote)
}

export const searchColumns: Columns<Schemas['LeadSearchResult']> = {
  id: leadFields.id,
  company_name: leadFields.company_name,
  company_domain: leadFields.company_domain,
  contact_name: leadFields.full_name,
  first_name: leadFields.first_name,
  last_name: leadFields.last_name,
  email,
  phone,
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
