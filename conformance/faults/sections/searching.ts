// What servers that search wrongly are made of.

import { fieldOf } from '../../judge/found.ts'
import {
  jsonOf,
  onRequest,
  operationOf,
  queryOf,
  textOf,
  withKey,
  withQuery,
  withText,
  withValue,
} from '../edit.ts'
import type { Handler, Wrapper } from '../fault.ts'

type Answer = Awaited<ReturnType<Handler>>
type Request = Parameters<Handler>[0]
export type Ask = (change: (query: URLSearchParams) => void) => Promise<Answer>
type Wrap = NonNullable<Wrapper['wrap']>

/** Changes what a search asks for. */
export function asking(change: (query: URLSearchParams) => void): (next: Handler) => Handler {
  return onRequest('searchLeads', request => withQuery(request, change))
}

/** Changes the page that a search brings. `ask` makes a further search like it, which no limit holds back. */
export function bringing(
  change: (page: Answer, request: Request, ask: Ask) => Answer | Promise<Answer>,
): Wrap {
  return (next, { freeKey }) =>
    async request => {
      const page = await next(request)
      if (operationOf(request) !== 'searchLeads' || page.status !== 200) return page
      const ask: Ask = edit => next(withKey(withQuery(request, edit), freeKey))
      return change(page, request, ask)
    }
}

/** Some searches get the refusal of a bad request. */
export function refusing(isRefused: (query: URLSearchParams) => boolean): (next: Handler) => Handler {
  return asking(query => {
    if (isRefused(query)) query.set('page', 'none')
  })
}

/** The status and the body of another answer under the headers of this one, which count the right key's requests. */
export function instead(page: Answer, other: Answer): Answer {
  return withText({ ...page, status: other.status }, textOf(other))
}

export function leadsOf(page: Answer): readonly unknown[] {
  const data = fieldOf(jsonOf(page), 'data')
  return Array.isArray(data) ? data : []
}

export function totalOf(page: Answer): number {
  return Number(fieldOf(fieldOf(jsonOf(page), 'meta'), 'total'))
}

export function withLeads(page: Answer, leads: readonly unknown[]): Answer {
  return withValue(page, '/data', () => leads)
}

export function withTotal(page: Answer, total: number): Answer {
  return withValue(page, '/meta/total', () => total)
}

/** One lead of each in turn, as many as `count`. */
export function inTurn(lists: readonly (readonly unknown[])[], count: number): unknown[] {
  const longest = Math.max(...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, index) => lists.flatMap(list => list.slice(index, index + 1)))
    .flat()
    .slice(0, count)
}

export function numberIn(request: Request, name: string, otherwise: number): number {
  return Number(queryOf(request).get(name) ?? otherwise)
}
