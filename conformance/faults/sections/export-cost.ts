// Servers that charge wrongly for an export, or export what they should refuse.
import { maxExportLeads } from '#openapi/generated/limits.ts'
import type { HttpRequest, HttpResponse } from '../../target/target.ts'
import {
  headerOf,
  onAnswer,
  onRequest,
  operationOf,
  withHeader,
  withKey,
  withRequestValue,
  withText,
} from '../edit.ts'
import type { Fault, Handler, Surroundings } from '../fault.ts'
import { createSpend, leadIdOf, leadIdsOf, purseOf, refusedAs, shownAs } from '../spend.ts'

export const exportCostFaults: readonly Fault[] = [
  {
    name: 'export-charges-every-lead',
    what: 'charges for leads in an export that were unlocked before',
    breaks: ['export.cost'],
    wrap(next, surroundings) {
      const spend = createSpend(next, surroundings)
      return onAnswer(
        'exportLeads',
        async (response, request) => {
          await spend(request, countIn(response, 'X-Cached-Unlocks'))
          return response
        },
        200,
      )(next)
    },
  },
  {
    name: 'export-free-of-charge',
    what: 'charges nothing for a locked lead in an export',
    breaks: ['export.cost'],
    wrap:
      (next, { strangersKey, keys }) =>
      request =>
        next(
          operationOf(request) === 'exportLeads' &&
            request.headers.some(([, value]) => value.includes(keys.main))
            ? withKey(request, strangersKey)
            : request,
        ),
  },
  {
    name: 'exported-leads-charged-again',
    what: 'forgets which leads it unlocked for an export, and charges them again',
    breaks: ['export.cost'],
    wrap(next, surroundings) {
      const spend = createSpend(next, surroundings)
      const unlocked = new Set<string | undefined>()
      return async request => {
        const response = await next(request)
        if (operationOf(request) === 'unlockLead' && response.status === 200) unlocked.add(leadIdOf(request))
        if (operationOf(request) !== 'exportLeads' || response.status !== 200) return response
        const again = leadIdsOf(request).filter(id => !unlocked.has(id)).length
        const cached = countIn(response, 'X-Cached-Unlocks')
        const charged = Math.min(cached, again)
        await spend(request, charged)
        const recounted = withHeader(response, 'X-Cached-Unlocks', String(cached - charged))
        return withHeader(recounted, 'X-New-Unlocks', String(countIn(response, 'X-New-Unlocks') + charged))
      }
    },
  },
  {
    name: 'exported-leads-stay-locked',
    what: 'keeps leads locked that it was paid to export',
    breaks: ['export.cost'],
    wrap: next => {
      const unlocked = new Set<unknown>()
      const exported = new Set<unknown>()
      return async request => {
        const response = await next(request)
        if (operationOf(request) === 'unlockLead') unlocked.add(leadIdOf(request))
        if (operationOf(request) === 'exportLeads')
          for (const id of leadIdsOf(request)) if (!unlocked.has(id)) exported.add(id)
        return operationOf(request) === 'searchLeads' ? shownAs(response, exported, false) : response
      }
    },
  },
  {
    name: 'export-of-501-accepted',
    what: 'exports the first 500 of more leads, and refuses nothing',
    breaks: ['export.max'],
    wrap: onRequest('exportLeads', request =>
      withRequestValue(request, '/lead_ids', ids =>
        Array.isArray(ids) ? ids.slice(0, maxExportLeads) : ids,
      ),
    ),
  },
  {
    name: 'refused-export-charged',
    what: 'charges for the locked leads of an export before it refuses it as too large',
    breaks: ['export.max'],
    wrap(next, surroundings) {
      const spend = createSpend(next, surroundings)
      return onAnswer(
        'exportLeads',
        async (response, request) => {
          if (leadIdsOf(request).length > maxExportLeads) await spend(request, 1)
          return response
        },
        400,
      )(next)
    },
  },
  {
    name: 'any-export-format-taken',
    what: 'exports in CSV whatever the format that was asked for',
    breaks: ['export.request'],
    wrap: onRequest('exportLeads', request =>
      withRequestValue(request, '/format', format => (format === 'json' ? 'json' : undefined)),
    ),
  },
  {
    name: 'empty-export',
    what: 'exports a file of no leads',
    breaks: ['export.request'],
    wrap: onAnswer(
      'exportLeads',
      (response, request) => (request.body === '{"lead_ids":[]}' ? emptyFile(response) : response),
      400,
    ),
  },
  {
    name: 'export-without-ids',
    what: 'exports a file of no leads when no ids are sent',
    breaks: ['export.request'],
    wrap: onAnswer(
      'exportLeads',
      (response, request) => (request.body?.includes('lead_ids') ? response : emptyFile(response)),
      400,
    ),
  },
  {
    name: 'single-id-for-a-list',
    what: 'takes a single id for a list of one',
    breaks: ['export.request'],
    wrap: onRequest('exportLeads', request =>
      withRequestValue(request, '/lead_ids', ids => (typeof ids === 'string' ? [ids] : ids)),
    ),
  },
  {
    name: 'export-as-far-as-credits-reach',
    what: 'exports only as many of the leads as there are credits for',
    breaks: ['export.exhausted'],
    wrap: next => async request => {
      const response = await next(request)
      if (operationOf(request) !== 'exportLeads' || response.status !== 402) return response
      return next(withRequestValue(request, '/lead_ids', () => leadIdsOf(request).slice(0, 1)))
    },
  },
  {
    name: 'export-charged-though-refused',
    what: 'charges as far as credits reach and then refuses the export',
    breaks: ['export.exhausted'],
    wrap: next => async request => {
      const response = await next(request)
      if (operationOf(request) === 'exportLeads' && response.status === 402)
        await next(withRequestValue(request, '/lead_ids', () => leadIdsOf(request).slice(0, 1)))
      return response
    },
  },
  {
    name: 'unknown-leads-skipped',
    what: 'leaves leads out of an export that it does not know, and says nothing',
    breaks: ['export.unknown'],
    wrap: (next, surroundings) => async request => {
      const response = await next(request)
      if (operationOf(request) !== 'exportLeads' || ![404, 410].includes(response.status)) return response
      const known = await knownOf(next, request, surroundings)
      return known.length === 0 ? response : next(withRequestValue(request, '/lead_ids', () => known))
    },
  },
  {
    name: 'unknown-leads-charged',
    what: 'charges for an unknown lead in an export before it finds out',
    breaks: ['export.unknown'],
    wrap(next, surroundings) {
      const spend = createSpend(next, surroundings)
      return onAnswer(
        'exportLeads',
        async (response, request) => {
          await spend(request, 1)
          return response
        },
        404,
      )(next)
    },
  },
  {
    name: 'deleted-lead-in-export-forgotten',
    what: 'takes a deleted lead in an export for one that it never had',
    breaks: ['export.unknown'],
    wrap: onAnswer('exportLeads', response => refusedAs(response, 404, 'NOT_FOUND'), 410),
  },
  {
    name: 'export-charges-duplicates',
    what: 'charges for a lead as often as an export names it',
    breaks: ['export.duplicates'],
    wrap(next, surroundings) {
      const spend = createSpend(next, surroundings)
      return async request => {
        const ids = operationOf(request) === 'exportLeads' ? leadIdsOf(request) : []
        // More than an export may name is refused before anything is paid.
        if (ids.length <= maxExportLeads) await spend(request, ids.length - new Set(ids).size)
        return next(request)
      }
    },
  },
]

function countIn(response: HttpResponse, name: string): number {
  return Number(headerOf(response, name) ?? 0)
}

function emptyFile(response: HttpResponse): HttpResponse {
  const headers = {
    'Content-Type': 'text/csv',
    'Content-Disposition': 'attachment; filename="leads.csv"',
    'X-Total-Leads': '0',
    'X-New-Unlocks': '0',
    'X-Cached-Unlocks': '0',
  }
  return Object.entries(headers).reduce(
    (file, [name, value]) => withHeader(file, name, value),
    withText({ ...response, status: 200 }, 'id,email\r\n'),
  )
}

/** Those of the ids that stand for a lead. */
async function knownOf(next: Handler, request: HttpRequest, surroundings: Surroundings): Promise<string[]> {
  const url = request.url.replace(/export$/, 'enrich')
  const known: string[] = []
  for (const lead_id of leadIdsOf(request)) {
    const asked = withKey(
      { ...request, url, body: JSON.stringify({ lead_id }) },
      purseOf(request, surroundings),
    )
    if ((await next(asked)).status === 200) known.push(lead_id)
  }
  return known
}
