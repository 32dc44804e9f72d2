// Servers that lose count of pages, take what they should refuse, or are strict and lenient where the mock is not.

import { operationOf, queryOf, withValue } from '../edit.ts'
import type { Fault } from '../fault.ts'
import { asking, bringing, instead, leadsOf, numberIn, refusing, totalOf, withLeads } from './searching.ts'

const size = 25

export const searchPageFaults: readonly Fault[] = [
  {
    name: 'pages-of-20',
    what: 'has twenty leads on a page where no size is named',
    breaks: ['search.page-default'],
    wrap: asking(query => {
      if (!query.has('per_page')) query.set('per_page', '20')
    }),
  },
  {
    name: 'pages-of-20-said-to-be-25',
    what: 'has twenty leads on a page of twenty-five',
    breaks: ['search.page-default', 'search.pages-disjoint'],
    wrap: bringing(page => withLeads(page, leadsOf(page).slice(0, 20))),
  },
  {
    name: 'pages-from-0',
    what: 'counts pages from 0, page 0 being the default',
    breaks: ['search.page-default'],
    wrap: next => async request => {
      const page = queryOf(request).get('page')
      if (operationOf(request) !== 'searchLeads' || page === null || !/^\d+$/.test(page)) return next(request)
      const answer = await asking(query => query.set('page', String(Number(page) + 1)))(next)(request)
      return answer.status === 200 ? withValue(answer, '/meta/page', () => Number(page)) : answer
    },
  },
  {
    name: 'per-page-101-served',
    what: 'has as many leads on a page as were asked for',
    breaks: ['search.per-page-max'],
    wrap: next => async request => {
      const asked = numberIn(request, 'per_page', size)
      if (operationOf(request) !== 'searchLeads' || asked !== 101) return next(request)
      const page = await asking(query => query.set('per_page', '100'))(next)(request)
      if (page.status !== 200) return page
      const leads = leadsOf(page)
      return withValue(withLeads(page, [...leads, ...leads.slice(0, 1)]), '/meta/per_page', () => asked)
    },
  },
  {
    name: 'per-page-101-clamped',
    what: 'has a hundred leads on a page where more were asked for',
    breaks: ['search.per-page-max'],
    wrap: asking(query => {
      if (Number(query.get('per_page')) > 100) query.set('per_page', '100')
    }),
  },
  replaced('page-0-taken', 'takes page 0 for the first page', 'page', '0'),
  replaced('per-page-0-taken', 'takes a page of no leads for one of the usual size', 'per_page', '0'),
  replaced('page-rounded', 'rounds a page number', 'page', '1.5'),
  replaced('unknown-type-taken', 'takes an unknown type for business', 'type', 'robot'),
  {
    name: 'total-in-words',
    what: 'tells the total as a string',
    breaks: ['search.meta'],
    wrap: bringing(page => withValue(page, '/meta/total', String)),
  },
  {
    name: 'page-not-told',
    what: 'does not say which page it brings',
    breaks: ['search.meta'],
    wrap: bringing(page => withValue(page, '/meta/page', () => undefined)),
  },
  {
    name: 'page-always-1',
    what: 'says page 1 of every page',
    breaks: ['search.meta'],
    wrap: bringing(page => withValue(page, '/meta/page', () => 1)),
  },
  {
    name: 'total-pages-rounded-down',
    what: 'leaves the last page out of total_pages',
    breaks: ['search.meta'],
    wrap: bringing((page, request) =>
      withValue(page, '/meta/total_pages', () =>
        Math.floor(totalOf(page) / numberIn(request, 'per_page', size)),
      ),
    ),
  },
  {
    name: 'total-pages-missing',
    what: 'tells no total_pages',
    breaks: ['search.meta'],
    wrap: bringing(page => withValue(page, '/meta/total_pages', () => undefined)),
  },
  {
    name: 'last-page-short',
    what: 'loses the last lead of the last page',
    breaks: ['search.pages-disjoint'],
    wrap: bringing((page, request) =>
      leadsOf(page).length < numberIn(request, 'per_page', size)
        ? withLeads(page, leadsOf(page).slice(0, -1))
        : page,
    ),
  },
  {
    name: 'pages-overlap-by-one',
    what: 'begins every page but the first with the last lead of the one before',
    breaks: ['search.pages-disjoint'],
    wrap: bringing(async (page, request, ask) => {
      const number = numberIn(request, 'page', 1)
      if (number < 2) return page
      const before = await ask(query => query.set('page', String(number - 1)))
      return withLeads(page, [...leadsOf(before).slice(-1), ...leadsOf(page)].slice(0, size))
    }),
  },
  {
    name: 'page-ignored',
    what: 'brings the first page whichever is asked for',
    breaks: ['search.pages-disjoint'],
    wrap: bringing(async (page, request, ask) =>
      numberIn(request, 'page', 1) < 2
        ? page
        : withLeads(page, leadsOf(await ask(query => query.delete('page')))),
    ),
  },
  {
    name: 'random-order',
    what: 'sorts the leads anew for every search',
    breaks: ['search.stable'],
    wrap: (next, surroundings) => {
      let searches = 0
      return bringing(async (page, request, ask) => {
        searches += 1
        const number = String(1 + (searches % 40))
        return queryOf(request).has('page')
          ? page
          : withLeads(page, leadsOf(await ask(query => query.set('page', number))))
      })(next, surroundings)
    },
  },
  {
    name: 'ties-in-any-order',
    what: 'has the leads of a page in another order every time',
    breaks: ['search.stable'],
    wrap: (next, surroundings) => {
      let searches = 0
      return bringing(page => {
        searches += 1
        const leads = leadsOf(page)
        const turn = leads.length === 0 ? 0 : searches % leads.length
        return withLeads(page, [...leads.slice(turn), ...leads.slice(0, turn)])
      })(next, surroundings)
    },
  },
  {
    name: 'type-required',
    what: 'refuses a search that names no type',
    breaks: ['search.params'],
    wrap: refusing(query => !query.has('type')),
  },
  ...['company_size', 'employee_count_max', 'job_level', 'year_founded_min'].map(
    (parameter): Fault => ({
      name: `${parameter.replaceAll('_', '-')}-not-taken`,
      what: `refuses the parameter ${parameter}`,
      breaks: ['search.params'],
      wrap: refusing(query => query.has(parameter)),
    }),
  ),
  {
    name: 'leads-beyond-the-end',
    what: 'brings the first page where one after the last is asked for',
    breaks: ['search.beyond-end'],
    wrap: bringing(async (page, _, ask) =>
      leadsOf(page).length > 0 ? page : instead(page, await ask(query => query.delete('page'))),
    ),
  },
  {
    name: 'not-found-beyond-the-end',
    what: 'refuses a page after the last',
    breaks: ['search.beyond-end'],
    wrap: bringing(async (page, _, ask) =>
      leadsOf(page).length > 0 ? page : instead(page, await ask(query => query.set('page', 'none'))),
    ),
  },
  {
    name: 'min-over-max-swapped',
    what: 'swaps a minimum above its maximum with it',
    breaks: ['search.min-over-max'],
    wrap: asking(query => {
      const [min, max] = [query.get('employee_count_min'), query.get('employee_count_max')]
      if (min === null || max === null || Number(min) <= Number(max)) return
      query.set('employee_count_min', max)
      query.set('employee_count_max', min)
    }),
  },
  {
    name: 'unknown-parameter-refused',
    what: 'refuses a parameter that is not in the table',
    breaks: ['search.unknown-param'],
    wrap: refusing(query => query.has('shoe_size')),
  },
  {
    name: 'empty-value-matches-nothing',
    what: 'looks for leads whose sector is empty',
    breaks: ['search.unknown-param'],
    wrap: asking(query => {
      if (query.get('sector') === '') query.set('sector', 'none')
    }),
  },
  {
    name: 'last-of-repeated-values',
    what: 'takes the last value of a repeated parameter',
    breaks: ['search.unknown-param'],
    wrap: asking(query => {
      for (const name of new Set(query.keys())) query.set(name, query.getAll(name).at(-1) ?? '')
    }),
  },
  {
    name: 'values-match-by-case',
    what: 'compares values letter by letter',
    breaks: ['search.unknown-param'],
    wrap: asking(query => {
      for (const [name, value] of [...query]) if (/^\p{Ll}+\p{Lu}/u.test(value)) query.set(name, 'none')
    }),
  },
]

function replaced(name: string, what: string, parameter: string, value: string): Fault {
  return {
    name,
    what,
    breaks: ['search.bad-params'],
    wrap: asking(query => {
      if (query.get(parameter) === value) query.delete(parameter)
    }),
  }
}
