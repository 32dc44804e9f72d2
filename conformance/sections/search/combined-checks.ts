// Filters together: AND between them, OR between the values of one, and totals that add up.
import { expectThat, found } from '../../judge/found.ts'
import type { Judgement, StepCheck } from '../../model/check.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { Recording } from '../../model/recording.ts'
import { leadsIn } from '../unlock/leads-in.ts'
import { satisfies, shownFilters } from './filter-checks.ts'
import { askedFor, type FoundPage, noPage, pageAt } from './found-page.ts'

export const combinedChecks: readonly StepCheck[] = [
  {
    requirement: 'search.filter-combined',
    title: 'leads satisfy all of several filters rather than any of them',
    steps: ['search-narrow'],
    judge: judgeAnd,
  },
  {
    requirement: 'search.filter-combined',
    title: 'two values of a filter find what either of them finds',
    steps: ['search-narrow'],
    judge: judgeOr,
  },
  {
    requirement: 'search.filter-total',
    title: 'the totals of two values of a filter add up to the total of both',
    steps: ['search-narrow'],
    judge: judgeSum,
  },
  {
    requirement: 'search.filter-total',
    title: 'the total is the same on the first page and on the last',
    steps: ['search-narrow'],
    judge: judgeLastTotal,
  },
  {
    requirement: 'search.filter-total',
    title: "a lead is found by the attributes that it was shown with, so that its search's total is not zero",
    steps: ['search-narrow', 'search-employees'],
    judge: recording => judgeLosses(recording, ['search-narrow/first', 'search-employees/page']),
  },
  {
    requirement: 'search.filter-total',
    title: 'an enriched lead is found by its attributes, so that the total is not zero',
    steps: ['search-hidden'],
    judge: recording => judgeLosses(recording, ['search-hidden/page']),
  },
]

/**
 * One ignored filter is that filter's fault. Where every lead satisfies some filter and every filter is missed by some
 * lead, they were joined by OR.
 */
function judgeAnd(recording: Recording): Judgement {
  const page = pageAt(recording, 'search-narrow/first')
  if (page === undefined) return noPage('search-narrow/first')
  const rows = page.leads.map(({ fields }) => verdictsOn(page.exchange, fields))
  const [first] = rows
  if (first === undefined || first.length < 2)
    return { notAsked: 'no lead was found by two filters that it shows' }
  const isAny = rows.every(row => row.includes(true))
  const isNone = first.every((_, column) => rows.some(row => row[column] === false))
  return expectThat(!(isAny && isNone), 'search.filter-combined', {
    path: '/data',
    expected: 'leads that satisfy every filter',
    actual: 'every lead satisfies some filter, and every filter is missed by some lead',
    exchange: page.exchange,
  })
}

function verdictsOn(exchange: Exchange, fields: unknown): (boolean | undefined)[] {
  return Object.entries(shownFilters).flatMap(([parameter, filter]) => {
    const asked = askedFor(exchange, parameter)
    return asked === undefined ? [] : [satisfies(filter, fields, asked)]
  })
}

function judgeOr(recording: Recording): Judgement {
  const first = pageAt(recording, 'search-narrow/first')
  const other = pageAt(recording, 'search-narrow/other')
  const either = pageAt(recording, 'search-narrow/either')
  if (first === undefined || other === undefined || either === undefined)
    return noPage('a search by two departments')
  if (isIgnored(first)) return ignoredFilter
  if (first.total + other.total === 0) return { notAsked: 'neither of two departments finds a lead' }
  if (either.total === 0)
    return [
      found('search.filter-combined', {
        path: '/meta/total',
        expected: `leads of either value: one finds ${first.total}, the other ${other.total}`,
        actual: 0,
        exchange: either.exchange,
      }),
    ]
  if (first.total === 0 || other.total === 0) return { notAsked: 'only one of two departments finds a lead' }
  const asked = askedFor(either.exchange, 'department') ?? ''
  const [one, two] = asked.split(',').map(value => ({
    value,
    isShown: either.leads.some(({ fields }) => satisfies(shownFilters.department, fields, value) === true),
  }))
  const isOneOnly = either.total === first.total || either.total === other.total
  // Of few leads the page shows all; of many, that one value is missing is told by the total only.
  const missing = [one, two].filter(each => each !== undefined && !each.isShown).map(each => each?.value)
  return expectThat(!(isOneOnly && missing.length > 0), 'search.filter-combined', {
    path: '/data',
    expected: `leads of either value, ${first.total} and ${other.total} in all`,
    actual: `${either.total} in all, none of them of ${missing.join(' or ')}`,
    exchange: either.exchange,
  })
}

const ignoredFilter = { notAsked: 'department filters nothing, so that its values cannot be told apart' }

function isIgnored({ exchange, leads }: FoundPage): boolean {
  const asked = askedFor(exchange, 'department') ?? ''
  return leads.some(({ fields }) => satisfies(shownFilters.department, fields, asked) === false)
}

function judgeSum(recording: Recording): Judgement {
  const first = pageAt(recording, 'search-narrow/first')
  const other = pageAt(recording, 'search-narrow/other')
  const either = pageAt(recording, 'search-narrow/either')
  if (first === undefined || other === undefined || either === undefined)
    return noPage('a search by two departments')
  if (isIgnored(first)) return ignoredFilter
  const sum = first.total + other.total
  return expectThat(either.total === sum, 'search.filter-total', {
    path: '/meta/total',
    expected: `${sum}: ${first.total} and ${other.total} for each value alone`,
    actual: either.total,
    exchange: either.exchange,
  })
}

function judgeLastTotal(recording: Recording): Judgement {
  const first = pageAt(recording, 'search-narrow/first')
  const last = pageAt(recording, 'search-narrow/last')
  if (first === undefined || last === undefined)
    return { notAsked: 'the narrow search has no second page that could be had' }
  return expectThat(last.total === first.total, 'search.filter-total', {
    path: '/meta/total',
    expected: `${first.total}, as on the first page`,
    actual: last.total,
    exchange: last.exchange,
  })
}

function judgeLosses(recording: Recording, labels: readonly string[]): Judgement {
  const pages = labels.flatMap(label => pageAt(recording, label) ?? [])
  if (pages.length === 0) return { notAsked: 'no lead could be searched for by its own attributes' }
  return pages
    .filter(({ exchange, total }) => total === 0 && leadsIn(exchange).length === 0)
    .map(({ exchange, total }) =>
      found('search.filter-total', {
        path: '/meta/total',
        expected: 'at least 1: a lead was shown that has all that is asked for',
        actual: total,
        exchange,
      }),
    )
}
