// Pages: which one comes, how many leads are on it, and how pages of one search go together.
import { defaultPerPage, maxPerPage } from '#openapi/generated/limits.ts'
import { expectError, expectThat, found } from '../../judge/found.ts'
import { schemaFindings } from '../../judge/schema-findings.ts'
import { valueAt } from '../../judge/value-at.ts'
import type { Check, Judgement } from '../../model/check.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { Finding } from '../../model/finding.ts'
import { exchangeOf, type Recording } from '../../model/recording.ts'
import { leadsIn } from '../unlock/leads-in.ts'
import { askedFor, idsOf, noPage, pageAt, sharedIds } from './found-page.ts'

export const pageChecks: readonly Check[] = [
  {
    requirement: 'search.page-default',
    title: `a search that names no page gets page 1, of ${defaultPerPage} leads`,
    steps: ['search-default'],
    judge: judgeDefault,
  },
  {
    requirement: 'search.page-default',
    title: 'a search that names no page gets the leads of page 1',
    steps: ['search-default', 'search-types', 'search-again'],
    judge: judgeFirst,
  },
  {
    requirement: 'search.per-page-max',
    title: `a page of more than ${maxPerPage} leads is refused`,
    steps: ['search-refused'],
    judge: judgeAboveMax,
  },
  {
    requirement: 'search.meta',
    title: 'a page tells the total, its number and its size',
    steps: 'any',
    judgeExchange: exchange => (isPage(exchange) ? metaFindings(exchange) : undefined),
  },
  {
    requirement: 'search.pages-disjoint',
    title: 'the last page holds the rest, and every page before it is full',
    steps: ['search-default', 'search-narrow'],
    judge: judgeLengths,
  },
  {
    requirement: 'search.pages-disjoint',
    title: 'two pages of a search share no lead',
    steps: ['search-default', 'search-narrow'],
    judge: judgeDisjoint,
  },
  {
    requirement: 'search.stable',
    title: 'the same search gives the same page',
    steps: ['search-default', 'search-again'],
    judge: judgeStable,
  },
]

function isPage({ operation, response }: Exchange): boolean {
  return operation === 'searchLeads' && response.status === 200
}

function metaOf({ response }: Exchange, name: string): unknown {
  return valueAt(response.json, `/meta/${name}`)
}

function judgeDefault(recording: Recording): Judgement {
  const page = pageAt(recording, 'search-default/first')
  if (page === undefined) return noPage('search-default/first')
  const { exchange, leads, total } = page
  return [
    ...[
      ['page', 1],
      ['per_page', defaultPerPage],
    ].flatMap(([name, wanted]) => {
      const actual = metaOf(exchange, String(name))
      const difference = { path: `/meta/${name}`, expected: String(wanted), actual, exchange }
      // What is missing is no default.
      return expectThat(actual === wanted || actual === undefined, 'search.page-default', difference)
    }),
    ...expectThat(leads.length === Math.min(defaultPerPage, total), 'search.page-default', {
      path: '/data',
      expected: `${Math.min(defaultPerPage, total)} leads`,
      actual: `${leads.length} leads`,
      exchange,
    }),
  ]
}

/** The search with every default spelled out may be sorted otherwise; but another page shares no lead with the first. */
function judgeFirst(recording: Recording): Judgement {
  const first = pageAt(recording, 'search-default/first')
  const again = pageAt(recording, 'search-again/page')
  const explicit = pageAt(recording, 'search-types/business')
  if (first === undefined || again === undefined || explicit === undefined)
    return noPage('a search for the first page')
  if (!areSame(first.leads, again.leads)) return { notAsked: 'the same search does not give the same page' }
  if (first.total !== explicit.total)
    return { notAsked: 'a search for business finds others than a search for no type' }
  if (first.total === 0) return { notAsked: 'the search finds no lead' }
  const shared = sharedIds(first.leads, explicit.leads)
  return expectThat(shared.length > 0, 'search.page-default', {
    path: '/data',
    expected: 'leads of search-types/business, which asks for page 1',
    actual: 'none of them',
    exchange: first.exchange,
  })
}

/** A clamp serves the client, too; more leads than the reference allows do not. */
function judgeAboveMax(recording: Recording): Judgement {
  const exchange = exchangeOf(recording, 'search-refused/per-page-above-max')
  if (exchange === undefined) return { notAsked: 'no page above the maximum was asked for' }
  if (exchange.response.status !== 200)
    return expectError('search.per-page-max', exchange, 400, 'BAD_REQUEST')
  const size = metaOf(exchange, 'per_page')
  const leads = leadsIn(exchange).length
  const isClamped = leads <= maxPerPage && (typeof size !== 'number' || size <= maxPerPage)
  return [
    found('search.per-page-max', {
      path: 'status',
      expected: '400',
      actual: isClamped
        ? `200 with ${leads} leads, a page clamped to its maximum`
        : `200 with ${leads} leads`,
      exchange,
      ...(isClamped && { level: 'inferred' }),
    }),
  ]
}

function metaFindings(exchange: Exchange): Finding[] {
  const named = ['total', 'page', 'per_page', 'total_pages'].map(name => `/meta/${name}`)
  const total = metaOf(exchange, 'total')
  const size = metaOf(exchange, 'per_page')
  const pages = metaOf(exchange, 'total_pages')
  const echoes = ['page', 'per_page'].flatMap(name => {
    const asked = askedFor(exchange, name)
    const actual = metaOf(exchange, name)
    // Where it was out of bounds, whether it was refused is another question.
    if (
      asked === undefined ||
      !/^[1-9]\d*$/.test(asked) ||
      (name === 'per_page' && Number(asked) > maxPerPage)
    )
      return []
    return expectThat(actual === undefined || actual === Number(asked), 'search.meta', {
      path: `/meta/${name}`,
      expected: `${name} as it was asked for`,
      actual,
      exchange,
    })
  })
  const areNumbers = typeof total === 'number' && typeof size === 'number' && typeof pages === 'number'
  return [
    ...schemaFindings(exchange, { requirement: 'search.meta', under: named }),
    ...echoes,
    ...expectThat(!areNumbers || size < 1 || pages === Math.ceil(total / size), 'search.meta', {
      path: '/meta/total_pages',
      expected: 'total / per_page, rounded up',
      actual: `${pages} for ${total} / ${size}`,
      exchange,
      level: 'inferred',
    }),
  ]
}

function judgeLengths(recording: Recording): Judgement {
  const labels = ['search-default/first', 'search-narrow/first', 'search-narrow/last']
  const pages = labels.flatMap(label => pageAt(recording, label) ?? [])
  if (pages.length < 2) return noPage('a second search')
  return pages.flatMap(({ exchange, leads, total }) => {
    const { size, number } = placeOf(exchange)
    const due = Math.max(0, Math.min(size, total - (number - 1) * size))
    return expectThat(leads.length === due, 'search.pages-disjoint', {
      path: '/data',
      expected: `${due} leads on page ${number}, of ${total} in pages of ${size}`,
      actual: `${leads.length} leads`,
      exchange,
    })
  })
}

/** Which page it says it is, and of what size; what was asked for where it says nothing. */
function placeOf(exchange: Exchange): { readonly size: number; readonly number: number } {
  const size = metaOf(exchange, 'per_page')
  return {
    size: typeof size === 'number' && size > 0 ? size : defaultPerPage,
    number: Number(askedFor(exchange, 'page') ?? 1),
  }
}

function judgeDisjoint(recording: Recording): Judgement {
  const [one, other] =
    exchangeOf(recording, 'search-narrow/last') === undefined
      ? (['search-default/first', 'search-narrow/second-of-all'] as const)
      : (['search-narrow/first', 'search-narrow/last'] as const)
  const first = pageAt(recording, one)
  const later = pageAt(recording, other)
  if (first === undefined || later === undefined) return noPage('a second page')
  const shared = sharedIds(later.leads, first.leads)
  return expectThat(shared.length === 0, 'search.pages-disjoint', {
    path: '/data',
    expected: `no lead of ${one}`,
    actual: shared,
    exchange: later.exchange,
  })
}

function judgeStable(recording: Recording): Judgement {
  const first = pageAt(recording, 'search-default/first')
  const again = pageAt(recording, 'search-again/page')
  if (first === undefined || again === undefined) return noPage('the same search twice')
  return expectThat(areSame(first.leads, again.leads), 'search.stable', {
    path: '/data',
    expected: 'the leads of search-default/first in their order',
    actual: `${sharedIds(again.leads, first.leads).length} of ${first.leads.length} are on the page, or their order is another`,
    exchange: again.exchange,
  })
}

function areSame(one: Parameters<typeof idsOf>[0], other: Parameters<typeof idsOf>[0]): boolean {
  return idsOf(one).join() === idsOf(other).join()
}
