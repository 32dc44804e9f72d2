// Servers that charge for an enrichment, leave things out of it, or show a lead otherwise than elsewhere.
import { onAnswer, onRequest, operationOf, withRequestValue, withValue } from '../edit.ts'
import type { Fault } from '../fault.ts'
import { createSpend, leadIdOf, refusedAs, shownAs } from '../spend.ts'

export const enrichFaults: readonly Fault[] = [
  {
    name: 'enrichment-charged',
    what: 'charges a credit for an enrichment',
    breaks: ['enrich.free'],
    wrap(next, surroundings) {
      const spend = createSpend(next, surroundings)
      return onAnswer(
        'enrichLead',
        async (response, request) => {
          await spend(request, 1)
          return response
        },
        200,
      )(next)
    },
  },
  {
    name: 'enrichment-needs-credits',
    what: 'refuses to enrich for an account that has next to no credits',
    breaks: ['enrich.free'],
    wrap: (next, { keys }) =>
      onAnswer(
        'enrichLead',
        (response, request) =>
          request.headers.some(([, value]) => value.includes(keys.noCredits))
            ? refusedAs(response, 402, 'CREDITS_EXHAUSTED')
            : response,
        200,
      )(next),
  },
  {
    name: 'enrichment-unlocks',
    what: 'unlocks a lead by enriching it',
    breaks: ['enrich.free'],
    wrap(next) {
      const enriched = new Set<unknown>()
      return async request => {
        if (operationOf(request) === 'enrichLead') enriched.add(leadIdOf(request))
        const response = await next(request)
        return operationOf(request) === 'searchLeads' ? shownAs(response, enriched, true) : response
      }
    },
  },
  {
    name: 'unknown-values-left-out',
    what: 'leaves fields out whose value is not known',
    breaks: ['enrich.fields'],
    wrap: onAnswer('enrichLead', response =>
      withValue(response, '/data', data =>
        typeof data === 'object' && data !== null
          ? Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null))
          : data,
      ),
    ),
  },
  {
    name: 'year-founded-as-text',
    what: 'tells the year in which a company was founded as a text',
    breaks: ['enrich.fields'],
    wrap: onAnswer('enrichLead', response => withValue(response, '/data/year_founded', String), 200),
  },
  {
    name: 'enriched-lead-not-named',
    what: 'does not say in the meta which lead was enriched',
    breaks: ['enrich.meta'],
    wrap: onAnswer('enrichLead', response => withValue(response, '/meta/lead_id', () => undefined), 200),
  },
  {
    name: 'enriched-another-lead',
    what: 'names another lead in the meta than the one that was enriched',
    breaks: ['enrich.meta'],
    wrap: onAnswer('enrichLead', response => withValue(response, '/meta/lead_id', () => 'c_1a2b3c4d'), 200),
  },
  {
    name: 'enriched-nobody-knows-when',
    what: 'does not say when a lead was enriched',
    breaks: ['enrich.meta'],
    wrap: onAnswer('enrichLead', response => withValue(response, '/meta/enriched_at', () => undefined), 200),
  },
  {
    name: 'enriched-from-an-older-copy',
    what: 'enriches from a copy in which the company still has its old name',
    breaks: ['enrich.agrees'],
    wrap: onAnswer(
      'enrichLead',
      response => withValue(response, '/data/company_name', name => `${name} AG`),
      200,
    ),
  },
  {
    name: 'search-masks-another-phone',
    what: 'shows a masked phone in a search that is not the one of the lead',
    breaks: ['enrich.agrees'],
    wrap: onAnswer('searchLeads', response =>
      withValue(response, '/data/*/phone', phone =>
        typeof phone === 'string' && phone.includes('*') ? `+9999****${phone.slice(-2)}` : phone,
      ),
    ),
  },
  {
    name: 'unlocked-with-another-score',
    what: 'computes the score of a lead anew when it is unlocked',
    breaks: ['enrich.agrees'],
    wrap: onAnswer(
      'unlockLead',
      response =>
        withValue(response, '/data/ai_score', score => (typeof score === 'number' ? score - 1 : score)),
      200,
    ),
  },
  {
    name: 'enrichment-without-an-address',
    what: 'does not know the address of an enriched lead which an unlock shows',
    breaks: ['enrich.agrees'],
    wrap: onAnswer('enrichLead', response => withValue(response, '/data/email_primary', () => null), 200),
  },
  {
    name: 'unknown-lead-enriched-as-bad-request',
    what: 'takes an unknown lead to be enriched for a malformed request',
    breaks: ['enrich.unknown'],
    wrap: onAnswer('enrichLead', response => refusedAs(response, 400, 'BAD_REQUEST'), 404),
  },
  {
    name: 'deleted-lead-enriched-as-unknown',
    what: 'does not remember, when enriching, that a lead has been deleted',
    breaks: ['enrich.unknown'],
    wrap: onAnswer('enrichLead', response => refusedAs(response, 404, 'NOT_FOUND'), 410),
  },
  {
    name: 'enrichment-of-nothing-looked-up',
    what: 'looks a lead up to enrich whose id was not sent',
    breaks: ['enrich.request'],
    wrap: onRequest('enrichLead', request => withRequestValue(request, '/lead_id', id => id ?? 'undefined')),
  },
  {
    name: 'number-of-a-lead-enriched',
    what: 'makes a text of the number of a lead to be enriched',
    breaks: ['enrich.request'],
    wrap: onRequest('enrichLead', request =>
      withRequestValue(request, '/lead_id', id => (typeof id === 'number' ? String(id) : id)),
    ),
  },
]
