// Servers that find what was not asked for, or miscount what they find.
import { type RequirementId, requirements } from '#openapi/generated/requirements.ts'
import { companySizes } from '#openapi/generated/values.ts'
import { queryOf, withValue } from '../edit.ts'
import type { Fault } from '../fault.ts'
import { asking, bringing, inTurn, leadsOf, numberIn, totalOf, withLeads, withTotal } from './searching.ts'

const prefix = 'search.filter.'
const listFilters = ['industry', 'department', 'company_size', 'state', 'country'] as const

export const searchFilterFaults: readonly Fault[] = [
  ...Object.keys(requirements)
    .filter((id): id is RequirementId => id.startsWith(prefix))
    .map(id => ignored(id, id.slice(prefix.length))),
  {
    name: 'least-employees-by-bracket',
    what: 'takes employee_count_min for the bracket that it lies in',
    breaks: ['search.filter.employee_count_min'],
    wrap: asking(query => change(query, 'employee_count_min', count => String(bracketOf(Number(count))[0]))),
  },
  {
    name: 'most-employees-by-bracket',
    what: 'takes employee_count_max for the bracket that it lies in',
    breaks: ['search.filter.employee_count_max'],
    wrap: asking(query => change(query, 'employee_count_max', count => String(bracketOf(Number(count))[1]))),
  },
  {
    name: 'years-by-century',
    what: 'reads two digits of a year',
    breaks: ['search.filter.year_founded_min'],
    wrap: asking(query => change(query, 'year_founded_min', year => `${year.slice(0, 2)}00`)),
  },
  {
    name: 'least-employees-exclusive',
    what: 'finds only companies with more employees than the minimum',
    breaks: ['search.filter-total'],
    wrap: asking(query => exclude(query, 'employee_count_min', 'employee_count_max', 1)),
  },
  {
    name: 'latest-year-exclusive',
    what: 'finds only companies founded before the latest year',
    breaks: ['search.filter-total'],
    wrap: asking(query => exclude(query, 'year_founded_max', 'year_founded_min', -1)),
  },
  {
    name: 'consumers-are-business-too',
    what: 'finds business leads among consumers',
    breaks: ['search.filter.type'],
    wrap: bringing(async (page, request, ask) => {
      if (queryOf(request).get('type') !== 'consumer') return page
      const business = await ask(query => query.set('type', 'business'))
      return both(page, [page, business])
    }),
  },
  {
    name: 'both-types-by-default',
    what: 'finds business and consumers where no type is named',
    breaks: ['search.type-default'],
    wrap: bringing(async (page, request, ask) => {
      if (queryOf(request).has('type')) return page
      return both(page, [page, await ask(query => query.set('type', 'consumer'))])
    }),
  },
  {
    name: 'both-types-counted-by-default',
    what: 'sorts consumers last where no type is named',
    breaks: ['search.type-default'],
    wrap: bringing(async (page, request, ask) => {
      if (queryOf(request).has('type')) return page
      return withTotal(page, totalOf(page) + totalOf(await ask(query => query.set('type', 'consumer'))))
    }),
  },
  {
    name: 'consumers-by-default',
    what: 'finds consumers where no type is named',
    breaks: ['search.type-default'],
    wrap: asking(query => {
      if (!query.has('type')) query.set('type', 'consumer')
    }),
  },
  {
    name: 'filters-joined-by-or',
    what: 'finds leads that satisfy any of several filters',
    breaks: ['search.filter-combined'],
    wrap: bringing(async (page, request, ask) => {
      const asked = listFilters.filter(name => queryOf(request).has(name))
      if (asked.length < 2) return page
      const alone = asked.map(name =>
        ask(query => {
          for (const other of asked) if (other !== name) query.delete(other)
        }),
      )
      return both(page, await Promise.all(alone), numberIn(request, 'per_page', 25))
    }),
  },
  {
    name: 'commas-not-split',
    what: 'takes several values with commas for one value',
    breaks: ['search.filter-combined'],
    wrap: asking(query => {
      for (const name of listFilters) change(query, name, value => value.replaceAll(',', ';'))
    }),
  },
  {
    name: 'first-value-only',
    what: 'takes the first of several values with commas',
    breaks: ['search.filter-combined', 'search.filter-total'],
    wrap: asking(query => {
      for (const name of listFilters) change(query, name, value => value.split(',')[0] ?? '')
    }),
  },
  {
    name: 'total-of-everything',
    what: 'tells the total of all leads, whatever the filters',
    breaks: ['search.filter-total'],
    wrap: bringing(page => withTotal(page, 27_000_001)),
  },
  {
    name: 'total-off-on-last-page',
    what: 'tells a total that is one too few on the last page',
    breaks: ['search.filter-total'],
    wrap: bringing((page, request) =>
      leadsOf(page).length < numberIn(request, 'per_page', 25) ? withTotal(page, totalOf(page) - 1) : page,
    ),
  },
  {
    name: 'total-of-values-counted-twice',
    what: 'counts the first lead of each value once more where there are several',
    breaks: ['search.filter-total'],
    wrap: bringing((page, request) =>
      /%2C/i.test(request.url) ? withValue(page, '/meta/total', total => Number(total) + 2) : page,
    ),
  },
]

function ignored(id: RequirementId, parameter: string): Fault {
  return {
    name: `${parameter.replaceAll('_', '-')}-ignored`,
    what: `ignores the parameter ${parameter}`,
    breaks: [id],
    wrap: asking(query => query.delete(parameter)),
  }
}

function change(query: URLSearchParams, name: string, edit: (value: string) => string): void {
  const value = query.get(name)
  if (value !== null) query.set(name, edit(value))
}

/** A bound that does not include its value; of an interval that has nothing else in it nothing is left. */
function exclude(query: URLSearchParams, bound: string, opposite: string, step: 1 | -1): void {
  if (query.has(bound) && query.get(bound) === query.get(opposite)) query.set('industry', 'none')
  else change(query, bound, value => String(Number(value) + step))
}

function both(
  page: Parameters<typeof leadsOf>[0],
  pages: readonly Parameters<typeof leadsOf>[0][],
  count = leadsOf(page).length,
) {
  const total = pages.map(totalOf).reduce((sum, each) => sum + each, 0)
  return withTotal(withLeads(page, inTurn(pages.map(leadsOf), count)), total)
}

/** The least and the greatest number of employees of the bracket that a number lies in. */
function bracketOf(count: number): readonly [least: number, most: number] {
  const brackets = companySizes.map(size => size.match(/\d+/g)?.map(Number) ?? [])
  const [least = 0, most = 1e9] = brackets.find(([, end = 1e9]) => count <= end) ?? []
  return [least, most]
}
