// What is searched for. All of it is read only; values come from what the first page shows.

import { defaultPerPage, maxPerPage } from '#openapi/generated/limits.ts'
import { sizeRanges } from '#openapi/generated/values.ts'
import type { Call, Step } from '../../model/step.ts'
import { leadsIn } from '../unlock/leads-in.ts'
import { leadFor } from '../unlock/leads-to-spend.ts'
import { pageAt } from './found-page.ts'
import { firstLeads } from './leads-found.ts'
import { employeesQuery, hiddenQuery, mostUnlike, narrowQuery, otherDepartment } from './sources.ts'

const search = { operation: 'searchLeads', role: 'spare' } satisfies Partial<Call>

/** Every default spelled out, and the other type. */
export const searchTypes: Step = {
  name: 'search-types',
  requests: { spare: 2 },
  async run({ call }) {
    const defaults = { type: 'business', page: 1, per_page: defaultPerPage }
    await call({ ...search, as: 'business', query: defaults })
    await call({ ...search, as: 'consumer', query: { type: 'consumer' } })
  },
}

/** One lead's own attributes all at once; its department or another one; and the last page of that. */
export const searchNarrow: Step = {
  name: 'search-narrow',
  after: ['search-default'],
  requests: { spare: 4 },
  async run({ call, recording }) {
    const narrow = narrowQuery(recording)
    if (Object.keys(narrow).length === 0) return
    await call({ ...search, as: 'first', query: narrow })
    const { department } = narrow
    const other = otherDepartment(recording)
    if (department !== undefined && other !== undefined) {
      await call({ ...search, as: 'other', query: { ...narrow, department: other } })
      await call({ ...search, as: 'either', query: { ...narrow, department: `${department},${other}` } })
    }
    const pages = Math.ceil((pageAt(recording, 'search-narrow/first')?.total ?? 0) / defaultPerPage)
    // A search that fits on one page has no other, but the whole directory has.
    if (pages > 1) await call({ ...search, as: 'last', query: { ...narrow, page: pages } })
    else await call({ ...search, as: 'second-of-all', query: { page: 2 } })
  },
}

export const searchEmployees: Step = {
  name: 'search-employees',
  after: ['search-default'],
  requests: { spare: 1 },
  async run({ call, recording }) {
    const query = employeesQuery(recording)
    if (Object.keys(query).length > 0) await call({ ...search, as: 'page', query })
  },
}

export const searchRevenue: Step = {
  name: 'search-revenue',
  requests: { spare: 1 },
  async run({ call }) {
    await call({ ...search, as: 'page', query: { size_range: sizeRanges[1], per_page: 1 } })
  },
}

export const searchRefused: Step = {
  name: 'search-refused',
  requests: { spare: 5 },
  async run({ call }) {
    await call({ ...search, as: 'per-page-above-max', query: { per_page: maxPerPage + 1 } })
    await call({ ...search, as: 'page-0', query: { page: 0 } })
    await call({ ...search, as: 'per-page-0', query: { per_page: 0 } })
    await call({ ...search, as: 'page-1-and-a-half', query: { page: '1.5' } })
    await call({ ...search, as: 'unknown-type', query: { type: 'robot' } })
  },
}

/** What the reference does not say. */
export const searchBeyond: Step = {
  name: 'search-beyond-end',
  after: ['search-narrow'],
  requests: { spare: 1 },
  async run({ call, recording }) {
    const narrow = pageAt(recording, 'search-narrow/first')
    if (narrow === undefined) return
    const page = Math.ceil(narrow.total / defaultPerPage) + 1
    await call({ ...search, as: 'page', query: { ...narrowQuery(recording), page } })
  },
}

export const searchMinOverMax: Step = {
  name: 'search-min-over-max',
  requests: { spare: 1 },
  async run({ call }) {
    await call({
      ...search,
      as: 'page',
      query: { employee_count_min: 501, employee_count_max: 500, per_page: 1 },
    })
  },
}

export const searchLenient: Step = {
  name: 'search-lenient',
  after: ['search-narrow'],
  requests: { spare: 4 },
  async run({ call, recording }) {
    const narrow = narrowQuery(recording)
    const pairs = Object.entries(narrow)
    if (pairs.length === 0) return
    await call({ ...search, as: 'unknown', query: { ...narrow, shoe_size: '46' } })
    await call({ ...search, as: 'empty', query: { ...narrow, sector: '' } })
    const other = otherDepartment(recording)
    if (narrow['department'] !== undefined && other !== undefined)
      await call({ ...search, as: 'repeated', query: [...pairs, ['department', other]] })
    const swapped = Object.fromEntries(pairs.map(([name, value]) => [name, withCaseSwapped(value)]))
    await call({ ...search, as: 'other-case', query: swapped })
  },
}

/** After the section enrich, whose lead has shown what a search hides. */
export const searchHidden: Step = {
  name: 'search-hidden',
  after: ['enrich-lead'],
  requests: { spare: 2 },
  async run({ call, recording }) {
    const query = hiddenQuery(recording)
    const source = firstLeads(recording).find(({ id }) => id === leadFor(recording, 'unlock'))
    if (Object.keys(query).length === 0 || source === undefined) return
    // Many leads to choose from: one of them has to tell for all.
    const page = await call({ ...search, as: 'page', query: { ...query, per_page: maxPerPage } })
    if (leadsIn(page).length === 0) return
    const lead_id = mostUnlike(source, recording)?.id
    if (lead_id !== undefined)
      await call({ operation: 'enrichLead', role: 'spare', as: 'lead', body: { lead_id } })
  },
}

/** The first page once more, late in the run. */
export const searchAgain: Step = {
  name: 'search-again',
  after: ['search-default'],
  requests: { main: 1 },
  async run({ call }) {
    await call({ operation: 'searchLeads', as: 'page' })
  },
}

function withCaseSwapped(text: string): string {
  return [...text]
    .map(letter => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()))
    .join('')
}
