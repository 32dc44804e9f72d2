// Servers that search otherwise than the mock, in ways that the reference leaves open.
import { chain, onAnswer, queryOf, withValue } from '../faults/edit.ts'
import type { Variant } from '../faults/fault.ts'
import { asking, bringing, instead, leadsOf, refusing, withLeads } from '../faults/sections/searching.ts'
import { fieldOf } from '../judge/found.ts'

/** What a search may not know of a lead. */
const unknowns = ['phone', 'job_title', 'company_size', 'industry', 'department', 'state', 'ai_score']

export const searchVariants: readonly Variant[] = [
  {
    name: 'leads-half-known',
    what: 'shows null for what it does not know of every other lead',
    wrap: bringing(page =>
      withLeads(
        page,
        leadsOf(page).map((lead, index) => (index % 2 === 0 ? lead : withUnknown(lead, unknowns))),
      ),
    ),
  },
  {
    name: 'employees-not-known',
    what: 'knows of no company how many employees it has',
    wrap: chain(
      onAnswer('searchLeads', response => withValue(response, '/data/*/employee_count', toNull)),
      onAnswer('enrichLead', response => withValue(response, '/data/employee_count', toNull)),
    ),
  },
  {
    name: 'leads-sorted-otherwise',
    what: 'has the leads of a page in another order, the same every time',
    wrap: bringing(page =>
      withLeads(
        page,
        leadsOf(page).toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1)),
      ),
    ),
  },
  {
    name: 'leads-with-more-fields',
    what: 'shows fields of a lead that the reference does not have',
    wrap: bringing(page =>
      withLeads(
        page,
        leadsOf(page).map(lead =>
          typeof lead === 'object' ? { ...lead, verified_at: null, tags: [] } : lead,
        ),
      ),
    ),
  },
  {
    name: 'page-after-the-last-refused',
    what: 'refuses a page after the last as a bad request',
    wrap: bringing(async (page, request, ask) =>
      leadsOf(page).length > 0 || !queryOf(request).has('page')
        ? page
        : instead(page, await ask(query => query.set('page', 'none'))),
    ),
  },
  {
    name: 'deep-pages-refused',
    what: 'refuses to go deeper than page 100',
    wrap: refusing(query => Number(query.get('page')) > 100),
  },
  {
    name: 'min-over-max-empty',
    what: 'finds nothing between a minimum and a lower maximum',
    wrap: asking(query => {
      if (Number(query.get('employee_count_min')) <= Number(query.get('employee_count_max') ?? Infinity))
        return
      query.delete('employee_count_max')
      query.set('employee_count_min', '2000000000')
    }),
  },
  {
    name: 'case-matters',
    what: 'compares the values of filters letter by letter',
    wrap: asking(query => {
      for (const [name, value] of [...query]) if (/^\p{Ll}+\p{Lu}/u.test(value)) query.set(name, 'none')
    }),
  },
  {
    name: 'unknown-parameters-refused',
    what: 'refuses parameters that it does not know, and empty values',
    wrap: refusing(query => query.has('shoe_size') || query.get('sector') === ''),
  },
  {
    name: 'no-revenue-ranges-of-the-contract',
    what: 'has other revenue ranges, and refuses those that it does not know',
    wrap: refusing(query => query.has('size_range')),
  },
  {
    name: 'last-of-repeated-parameters',
    what: 'takes the last value of a repeated parameter',
    wrap: asking(query => {
      for (const name of new Set(query.keys())) query.set(name, query.getAll(name).at(-1) ?? '')
    }),
  },
  {
    name: 'no-consumers',
    what: 'has no consumers to find',
    wrap: asking(query => {
      if (query.get('type') === 'consumer') query.set('industry', 'none')
    }),
  },
]

/** Where it is; what is not there is not put there. */
function toNull(old: unknown): null | undefined {
  return old === undefined ? undefined : null
}

function withUnknown(lead: unknown, names: readonly string[]): unknown {
  if (typeof lead !== 'object' || lead === null) return lead
  return { ...lead, ...Object.fromEntries(names.map(name => [name, null])) }
}

function nameOf(lead: unknown): string {
  return String(fieldOf(lead, 'contact_name')) + String(fieldOf(lead, 'id'))
}
