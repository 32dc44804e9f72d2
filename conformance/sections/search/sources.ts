// Where the values of filters come from: leads that the API has shown, so that matches exist and spellings are its own.
import { sectors } from '#openapi/generated/values.ts'
import { fieldOf } from '../../judge/found.ts'
import { valueAt } from '../../judge/value-at.ts'
import { exchangeOf, type Recording } from '../../model/recording.ts'
import { type FoundLead, leadsIn } from '../unlock/leads-in.ts'
import { nameable } from './found-page.ts'
import { firstLeads } from './leads-found.ts'

export type Query = Readonly<Record<string, string>>

/** Fields that say little about one another: a lead that satisfies three of them by chance seldom satisfies the fourth. */
const narrowFields = ['industry', 'department', 'company_size', 'state'] as const

/** All that one lead is filtered by at once; fields that no lead of the page shows are left out. */
export function narrowQuery(recording: Recording): Query {
  const [best] = firstLeads(recording)
    .map(lead => known(lead, narrowFields))
    .toSorted((one, other) => Object.keys(other).length - Object.keys(one).length)
  return best ?? {}
}

/** Another department than that of the narrow search; undefined: the page shows none. */
export function otherDepartment(recording: Recording): string | undefined {
  const { department } = narrowQuery(recording)
  return firstLeads(recording)
    .map(lead => nameable(lead, 'department'))
    .find(name => name !== undefined && !isSame(name, department))
}

/** The country of a lead, and its number of employees as least and greatest: of many, neither the smallest nor the largest. */
export function employeesQuery(recording: Recording): Query {
  const sized = firstLeads(recording)
    .flatMap(lead => {
      const count = fieldOf(lead.fields, 'employee_count')
      return typeof count === 'number' ? [{ count, country: known(lead, ['country']) }] : []
    })
    .toSorted((one, other) => one.count - other.count)
  const middle = sized[Math.floor(sized.length / 2)]
  if (middle === undefined) return firstLeads(recording).map(lead => known(lead, ['country']))[0] ?? {}
  const count = String(middle.count)
  return { ...middle.country, employee_count_min: count, employee_count_max: count }
}

/** What only an enrichment shows, of the lead that the section enrich has enriched. */
export function hiddenQuery(recording: Recording): Query {
  const answer = exchangeOf(recording, 'enrich-lead/first')
  if (answer?.response.status !== 200) return {}
  const fields = valueAt(answer.response.json, '/data')
  const year = fieldOf(fields, 'year_founded')
  return {
    ...known({ id: '', fields }, ['sector', 'job_level']),
    ...(typeof year === 'number' && { year_founded_min: String(year), year_founded_max: String(year) }),
  }
}

/**
 * The lead of a page that would give away a filter on what is hidden, if it was ignored: not the one that the values are
 * from, of an industry far from its, and with a title that shares as few words as possible with its; then of a
 * company of a very different size, which seldom is of the same age. That the contract
 * has industries in sectors is a hint of where to look; the target says itself whether it found the right one.
 */
export function mostUnlike(source: FoundLead, recording: Recording): FoundLead | undefined {
  const page = exchangeOf(recording, 'search-hidden/page')
  const words = wordsOf(source)
  const likeness = (lead: FoundLead) =>
    (sectorOf(lead) === sectorOf(source) ? 2 : 0) + [...wordsOf(lead)].filter(word => words.has(word)).length
  return (page === undefined ? [] : leadsIn(page))
    .filter(({ id }) => id !== source.id)
    .toSorted(
      (one, other) => likeness(one) - likeness(other) || sizeGap(other, source) - sizeGap(one, source),
    )[0]
}

export function isSame(one: string | undefined, other: string | undefined): boolean {
  return one?.trim().toLowerCase() === other?.trim().toLowerCase()
}

function known(lead: FoundLead, names: readonly string[]): Query {
  return Object.fromEntries(
    names.flatMap(name => {
      const value = nameable(lead, name)
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

function sizeGap(one: FoundLead, other: FoundLead): number {
  const [a, b] = [one, other].map(({ fields }) => Number(fieldOf(fields, 'employee_count') ?? 0) + 1)
  return Math.abs(Math.log((a ?? 1) / (b ?? 1)))
}

/** By the contract; the industry itself where that does not know it. */
function sectorOf(lead: FoundLead): string | undefined {
  const industry = nameable(lead, 'industry')
  const known = Object.entries(sectors).find(([, industries]) =>
    industries.some(each => isSame(each, industry)),
  )
  return known?.[0] ?? industry
}

function wordsOf({ fields }: FoundLead): Set<string> {
  const title = fieldOf(fields, 'job_title')
  return new Set(typeof title === 'string' ? title.toLowerCase().match(/\p{L}{3,}/gu) : [])
}
