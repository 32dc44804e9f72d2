// Each filter for itself. A search names several, of one lead; a lead that satisfies only the others gives an ignored one
// away. A null says that a value is not known, or not shown, and so neither that a lead satisfies a filter nor that it
// does not: an ignored filter shows on the leads that do have a value.
import type { RequirementId } from '#openapi/generated/requirements.ts'
import { expectThat, fieldOf, found } from '../../judge/found.ts'
import { valueAt } from '../../judge/value-at.ts'
import type { Judgement, StepCheck } from '../../model/check.ts'
import { exchangeOf, type Recording } from '../../model/recording.ts'
import { leadsIn } from '../unlock/leads-in.ts'
import { askedFor, noPage, pageAt, sharedIds } from './found-page.ts'
import { isSame } from './sources.ts'

type Parameter =
  Extract<RequirementId, `search.filter.${string}`> extends `search.filter.${infer Name}` ? Name : never

interface Filter {
  /** The field of a lead that it is about. */
  readonly field: string
  readonly satisfies: (value: string | number, asked: string) => boolean
}

const oneOf: Filter['satisfies'] = (value, asked) =>
  asked.split(',').some(each => isSame(String(value), each))
const least: Filter['satisfies'] = (value, asked) => Number(value) >= Number(asked)
const most: Filter['satisfies'] = (value, asked) => Number(value) <= Number(asked)

export const shownFilters = {
  country: { field: 'country', satisfies: oneOf },
  industry: { field: 'industry', satisfies: oneOf },
  company_size: { field: 'company_size', satisfies: oneOf },
  department: { field: 'department', satisfies: oneOf },
  state: { field: 'state', satisfies: oneOf },
  employee_count_min: { field: 'employee_count', satisfies: least },
  employee_count_max: { field: 'employee_count', satisfies: most },
} as const satisfies Partial<Record<Parameter, Filter>>

export const hiddenFilters = {
  sector: { field: 'sector', satisfies: oneOf },
  job_level: { field: 'job_level', satisfies: oneOf },
  year_founded_min: { field: 'year_founded', satisfies: least },
  year_founded_max: { field: 'year_founded', satisfies: most },
} as const satisfies Partial<Record<Parameter, Filter>>

/** Whether the value of a lead satisfies what was asked; undefined: the lead does not tell. */
export function satisfies({ field, satisfies }: Filter, fields: unknown, asked: string): boolean | undefined {
  const value = fieldOf(fields, field)
  return typeof value === 'string' || typeof value === 'number' ? satisfies(value, asked) : undefined
}

const pages = {
  country: ['search-employees', 'page'],
  industry: ['search-narrow', 'first'],
  company_size: ['search-narrow', 'first'],
  department: ['search-narrow', 'first'],
  state: ['search-narrow', 'first'],
  employee_count_min: ['search-employees', 'page'],
  employee_count_max: ['search-employees', 'page'],
} as const satisfies Record<keyof typeof shownFilters, readonly [step: string, as: string]>

export const filterChecks: readonly StepCheck[] = [
  ...parametersOf(shownFilters).map((parameter): StepCheck => {
    const [step, as] = pages[parameter]
    return {
      requirement: `search.filter.${parameter}`,
      title: `every lead on a page satisfies ${parameter}`,
      steps: ['search-default', step],
      judge: recording => judgeShown(recording, parameter, `${step}/${as}`),
    }
  }),
  ...parametersOf(hiddenFilters).map(
    (parameter): StepCheck => ({
      requirement: `search.filter.${parameter}`,
      title: `a lead that was found by ${parameter} satisfies it when enriched`,
      steps: ['search-hidden'],
      judge: recording => judgeHidden(recording, parameter),
    }),
  ),
  {
    requirement: 'search.filter.type',
    title: 'no lead is found both as business and as consumer',
    steps: ['search-types'],
    judge: judgeTypes,
  },
  {
    requirement: 'search.filter.size_range',
    title: 'a revenue range leaves out some leads',
    steps: ['search-default', 'search-revenue'],
    judge: judgeRevenue,
  },
]

function judgeShown(recording: Recording, parameter: keyof typeof shownFilters, label: string): Judgement {
  const page = exchangeOf(recording, label)
  const asked = page && askedFor(page, parameter)
  if (page?.response.status !== 200 || asked === undefined)
    return { notAsked: `no lead of the first page could be searched for by ${parameter}` }
  const { field } = shownFilters[parameter]
  const judged = leadsIn(page).map(({ id, fields }) => ({
    id,
    fields,
    is: satisfies(shownFilters[parameter], fields, asked),
  }))
  if (judged.every(({ is }) => is === undefined))
    return { notAsked: `no lead that was found by ${parameter} shows its ${field}` }
  return judged
    .filter(({ is }) => is === false)
    .slice(0, 3)
    .map(({ id, fields }) =>
      found(`search.filter.${parameter}`, {
        path: `/data (${id})/${field}`,
        expected: `what ${parameter}=${asked} asks for`,
        actual: fieldOf(fields, field),
        exchange: page,
      }),
    )
}

function judgeHidden(recording: Recording, parameter: keyof typeof hiddenFilters): Judgement {
  const page = exchangeOf(recording, 'search-hidden/page')
  const lead = exchangeOf(recording, 'search-hidden/lead')
  const asked = page && askedFor(page, parameter)
  if (asked === undefined) return { notAsked: `no enriched lead showed what ${parameter} filters` }
  if (lead?.response.status !== 200)
    return { notAsked: `no lead that was found by ${parameter} could be enriched` }
  const { field } = hiddenFilters[parameter]
  const fields = valueAt(lead.response.json, '/data')
  const is = satisfies(hiddenFilters[parameter], fields, asked)
  if (is === undefined) return { notAsked: `the lead that was found by ${parameter} has no ${field}` }
  return expectThat(is, `search.filter.${parameter}`, {
    path: `/data/${field}`,
    expected: `what ${parameter}=${asked} asks for, by which search-hidden/page found this lead`,
    actual: fieldOf(fields, field),
    exchange: lead,
  })
}

function judgeTypes(recording: Recording): Judgement {
  const business = pageAt(recording, 'search-types/business')
  const consumer = pageAt(recording, 'search-types/consumer')
  if (business === undefined || consumer === undefined) return noPage('a search by type')
  const shared = sharedIds(consumer.leads, business.leads)
  return expectThat(shared.length === 0, 'search.filter.type', {
    path: '/data',
    expected: 'no lead of the page for type=business',
    actual: shared,
    exchange: consumer.exchange,
  })
}

/**
 * Nothing shows a lead's revenue, so that only totals can tell. The reference names no range: one that the target does not
 * know may be refused or find nothing, but what finds every lead was not filtered by.
 */
function judgeRevenue(recording: Recording): Judgement {
  const all = pageAt(recording, 'search-default/first')
  const range = pageAt(recording, 'search-revenue/page')
  if (all === undefined || range === undefined || all.total === 0) return noPage('a search by size_range')
  return expectThat(range.total < all.total, 'search.filter.size_range', {
    path: '/meta/total',
    expected: `less than ${all.total}, which is the total without the filter`,
    actual: range.total,
    exchange: range.exchange,
    level: 'inferred',
  })
}

function parametersOf<Table extends object>(table: Table): (keyof Table & string)[] {
  return Object.keys(table).filter((name): name is keyof Table & string => Object.hasOwn(table, name))
}
