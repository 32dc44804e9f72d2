// Servers that unlock and enrich in other ways that the reference leaves open.
import { onAnswer, operationOf, withValue } from '../faults/edit.ts'
import type { Variant } from '../faults/fault.ts'
import { leadIdOf, shownAs } from '../faults/spend.ts'
import { unknownEverywhere } from './unknown-everywhere.ts'

export const leadsVariants: readonly Variant[] = [
  {
    name: 'shows-more-of-an-unlocked-lead',
    what: 'adds fields to an unlocked lead and to what it says of it: that breaks no client',
    wrap: onAnswer(
      'unlockLead',
      response =>
        withValue(
          withValue(response, '/data/unlocked_at', () => '2026-01-01'),
          '/meta/credits_reserved',
          () => 0,
        ),
      200,
    ),
  },
  {
    name: 'lead-in-another-order',
    what: 'sends the members of a lead in another order: JSON objects have none (RFC 8259, section 4)',
    wrap: onAnswer('unlockLead', response => withValue(response, '/data', reversed), 200),
  },
  {
    name: 'has-no-linkedin',
    what: 'knows the LinkedIn URL of nobody: it is null wherever a lead is shown',
    wrap: unknownEverywhere(['linkedin_url']),
  },
  {
    name: 'has-no-second-contact',
    what: 'knows one address and one number of a lead: the others are null wherever it is shown',
    wrap: unknownEverywhere(['email_second', 'company_phone']),
  },
  {
    name: 'enriched-a-while-ago',
    what: 'enriches from what it gathered an hour ago, and says so',
    wrap: onAnswer(
      'enrichLead',
      response =>
        withValue(response, '/meta/enriched_at', time =>
          new Date(Date.parse(String(time)) - 3_600_000).toISOString(),
        ),
      200,
    ),
  },
  {
    name: 'enriches-with-more',
    what: 'adds fields to an enriched lead: that breaks no client',
    wrap: onAnswer('enrichLead', response => withValue(response, '/data/technologies', () => ['CRM']), 200),
  },
  {
    name: 'enriches-with-less',
    what: 'knows less of a company: what it does not know is null',
    wrap: onAnswer(
      'enrichLead',
      response =>
        ['company_description', 'company_linkedin_url', 'middle_name'].reduce(
          (answer, field) => withValue(answer, `/data/${field}`, () => null),
          response,
        ),
      200,
    ),
  },
  {
    name: 'unlocks-by-enriching',
    what: 'unlocks a lead for nothing when it is enriched: the reference does not say that it stays locked',
    wrap(next) {
      const enriched = new Set<unknown>()
      return async request => {
        const response = await next(request)
        if (operationOf(request) === 'enrichLead' && response.status === 200) enriched.add(leadIdOf(request))
        return operationOf(request) === 'searchLeads' ? shownAs(response, enriched, true) : response
      }
    },
  },
]

function reversed(value: unknown): unknown {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).toReversed())
    : value
}
