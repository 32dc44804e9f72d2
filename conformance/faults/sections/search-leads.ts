// Servers that show too much of a lead, or too little.

import { fieldOf } from '../../judge/found.ts'
import { jsonOf, operationOf, withHeader, withKey, withValue } from '../edit.ts'
import type { Fault } from '../fault.ts'
import { bringing, leadsOf, withLeads } from './searching.ts'

export const searchLeadFaults: readonly Fault[] = [
  {
    name: 'department-not-shown',
    what: 'leaves the department out of the leads',
    breaks: ['search.fields'],
    wrap: bringing(page => withValue(page, '/data/*/department', () => undefined)),
  },
  {
    name: 'unknown-left-out',
    what: 'leaves out fields that are null',
    breaks: ['search.fields'],
    wrap: bringing(page => withValue(page, '/data/*/phone', phone => phone ?? undefined)),
  },
  {
    name: 'employees-in-words',
    what: 'tells the number of employees as a string',
    breaks: ['search.fields'],
    wrap: bringing(page => withValue(page, '/data/*/employee_count', String)),
  },
  {
    name: 'unlocked-not-told',
    what: 'does not say whether a lead is unlocked',
    breaks: ['search.fields'],
    wrap: bringing(page => withValue(page, '/data/*/is_unlocked', unlocked => unlocked || undefined)),
  },
  inFull('email', 'email_primary'),
  inFull('phone', 'phone'),
  {
    name: 'email-masked-otherwise',
    what: 'masks the whole of an e-mail but its domain',
    breaks: ['search.masked'],
    wrap: bringing(page =>
      withValue(page, '/data/*/email', email => String(email).replace(/^[^@]*\*+/, '******')),
    ),
  },
  {
    name: 'phone-masked-otherwise',
    what: 'masks a phone number but for its end',
    breaks: ['search.masked'],
    wrap: bringing(page =>
      withValue(page, '/data/*/phone', phone => phone && String(phone).replace(/^.*\*/, '*******')),
    ),
  },
  {
    name: 'unlocked-still-masked',
    what: 'masks the e-mail and the phone of unlocked leads, too',
    breaks: ['search.unlocked-shown'],
    wrap: bringing(page =>
      withLeads(
        page,
        leadsOf(page).map(lead => (fieldOf(lead, 'is_unlocked') === true ? masked(lead) : lead)),
      ),
    ),
  },
  {
    name: 'never-unlocked',
    what: 'says of every lead that it is locked',
    breaks: ['search.unlocked-shown'],
    wrap: bringing(page => withValue(page, '/data/*/is_unlocked', () => false)),
  },
  {
    name: 'unlock-shown-late',
    what: 'shows the leads as they were when they were first searched for',
    breaks: ['search.unlocked-shown'],
    wrap: (next, surroundings) => {
      const shown = new Map<unknown, unknown>()
      return bringing(page =>
        withLeads(
          page,
          leadsOf(page).map(lead => {
            const id = fieldOf(lead, 'id')
            if (!shown.has(id)) shown.set(id, lead)
            return shown.get(id)
          }),
        ),
      )(next, surroundings)
    },
  },
  {
    name: 'search-charged',
    what: 'charges a credit for every search',
    breaks: ['search.free'],
    wrap: next => {
      let searches = 0
      const lower = (value: unknown) => Number(value) - searches
      return async request => {
        const response = await next(request)
        const operation = operationOf(request)
        if (operation === 'searchLeads' && response.status === 200) searches += 1
        if (operation !== 'getUsage' || response.status !== 200) return response
        return withValue(response, '/data/usage/leads_remaining', lower)
      }
    },
  },
]

/** Of locked leads as of others; an enrichment tells what it is. */
function inFull(name: 'email' | 'phone', enriched: string): Fault {
  return {
    name: `${name}-not-masked`,
    what: `shows the ${name} of locked leads in full`,
    breaks: ['search.masked'],
    wrap:
      (next, { freeKey }) =>
      async request => {
        const page = await next(request)
        if (operationOf(request) !== 'searchLeads' || page.status !== 200) return page
        const [lead] = leadsOf(page)
        const url = request.url.replace(/\/leads.*$/, '/leads/enrich')
        const body = JSON.stringify({ lead_id: fieldOf(lead, 'id') })
        const asked = withHeader(
          { ...request, method: 'POST', url, body },
          'Content-Type',
          'application/json',
        )
        const full = jsonOf(await next(withKey(asked, freeKey)))
        return withValue(page, `/data/0/${name}`, old => fieldOf(fieldOf(full, 'data'), enriched) ?? old)
      },
  }
}

function masked(lead: unknown): unknown {
  return typeof lead === 'object' ? { ...lead, email: 'ab***@masked.example', phone: '+1415****00' } : lead
}
