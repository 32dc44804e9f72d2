// What the generator sends: one request again and again, or the n-th of a sequence in which none comes twice. Pure
// functions of n, so that every server is asked the same.
import { mix } from '#fixtures/directory/hash.ts'
import { createLeadIds } from '#fixtures/directory/lead-id.ts'
import { companySizes, countries, departments, jobLevels, sectors } from '#openapi/generated/values.ts'

export interface RequestSpec {
  method: 'GET' | 'POST'
  path: string
  body?: string | undefined
}

/** A request to be repeated, or the name of a sequence and where to begin in it. */
export type Plan = RequestSpec | { sequence: SequenceName; from: number }

export type SequenceName = keyof typeof sequences

const ids = createLeadIds(1)
/** Behind the reference's leads, which stand first. */
const firstGenerated = 4
const searchedPages = 2_000
/** Few enough that a filter is soon one that was seen before; a new one costs 4 ms at 30 million leads. */
const filters = 200

export const sequences = {
  'random pages': randomPage,
  'different searches': differentSearch,
  'new leads': n => post('/leads/unlock', { lead_id: idOf(n) }),
  'random leads': n => post('/leads/enrich', { lead_id: idOf(mix(n) % 20_000_000) }),
  'new addresses': n => post('/email/validate', { email: `person.${n}@company.example` }),
  mixed,
} satisfies Record<string, (n: number) => RequestSpec>

/** The `n`-th request of a plan. */
export function requestAt(plan: Plan, n: number): RequestSpec {
  return 'sequence' in plan ? sequences[plan.sequence](plan.from + n) : plan
}

/** Any page of one of two hundred filters, over 30 million leads: hardly ever one that came before. */
function randomPage(n: number): RequestSpec {
  const pageBits = mix(n + 1)
  const bits = mix(pageBits % filters)
  const query = new URLSearchParams({ country: pick(countries, bits) })
  if (bits & 256) query.set('sector', pick(Object.keys(sectors), bits >>> 9))
  if (bits & 8192) query.set('department', pick(departments, bits >>> 14))
  if ((bits & 0x60000) === 0) query.set('company_size', pick(companySizes, bits >>> 19))
  if ((bits & 0x300000) === 0) query.set('job_level', pick(jobLevels, bits >>> 22))
  query.set('page', String(1 + (mix(pageBits) % searchedPages)))
  return { method: 'GET', path: `/leads?${query}` }
}

/** No two have the same filter. */
function differentSearch(n: number): RequestSpec {
  const query = new URLSearchParams({
    country: pick(countries, n),
    department: pick(departments, n),
    company_size: pick(companySizes, n),
    year_founded_min: String(1850 + (n % 170)),
    employee_count_max: String(10 + n),
  })
  return { method: 'GET', path: `/leads?${query}` }
}

/** Mostly searches, as clients ask: some pages twice, some leads unlocked, and a little of the rest. */
function mixed(n: number): RequestSpec {
  const turn = n % 10
  if (turn < 3) return randomPage(n)
  if (turn < 5) return { method: 'GET', path: `/leads?country=US&page=${1 + (n % 40)}` }
  if (turn === 5) return post('/leads/unlock', { lead_id: idOf(n % 300_000) })
  if (turn === 6) return post('/leads/enrich', { lead_id: idOf(n) })
  if (turn === 7) return post('/email/validate', { email: `person.${n}@company.example` })
  if (turn === 8) return { method: 'GET', path: '/account/usage' }
  return { method: 'GET', path: '/nowhere' }
}

export function idOf(n: number): string {
  return ids.idAt(firstGenerated + n)
}

export function post(path: string, body: object): RequestSpec {
  return { method: 'POST', path, body: JSON.stringify(body) }
}

function pick(values: readonly string[], bits: number): string {
  return values[bits % values.length] ?? ''
}
