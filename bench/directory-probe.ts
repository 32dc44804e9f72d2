// One measurement of the lead directory, alone in its process: `node bench/directory-probe.ts <probe> <round>` prints JSON.

import { mix } from '#fixtures/directory/hash.ts'
import { createLeadDirectory, type LeadDirectory, type LeadFilter } from '#fixtures/lead-directory.ts'
import { companySizes, countries, departments, jobLevels, sectors } from '#openapi/generated/values.ts'
import { median, quantile } from './report.ts'

const size = 30_000_000
const perPage = 25

const probes = {
  'first-search': round => {
    const startedAt = performance.now()
    const directory = createLeadDirectory({ seed: round, size })
    const createdAt = performance.now()
    directory.search(filterNumber(round), 1, perPage)
    return { createMs: createdAt - startedAt, searchMs: performance.now() - createdAt }
  },

  'unseen-filters': () => {
    const directory = readyDirectory(size)
    const times = Array.from({ length: 1000 }, (_, n) =>
      msOf(() => directory.search(filterNumber(n), 1, perPage)),
    )
    return { median: median(times), worst: Math.max(...times) }
  },

  'seen-filters': () => {
    const directory = readyDirectory(size)
    const filters = Array.from({ length: 200 }, (_, n) => filterNumber(n))
    const pages = filters.map(filter => Math.ceil(directory.search(filter, 1, perPage).total / perPage))
    const times = Array.from({ length: 4000 }, (_, n) => {
      const at = n % filters.length
      const page = 1 + (mix(n) % Math.max(1, pages[at] ?? 1))
      return msOf(() => directory.search(filters[at] ?? everyone, page, perPage))
    })
    const deep = Array.from({ length: 500 }, (_, n) =>
      msOf(() => directory.search(everyone, 1_000_000 + n, perPage)),
    )
    return { median: median(times), p99: quantile(times, 0.99), deep: median(deep) }
  },

  'page-by-size': () => {
    const directories = [readyDirectory(30_000), readyDirectory(size)]
    const times = directories.map(() => [] as number[])
    for (let n = 0; n < 4000; n++) {
      directories.forEach((directory, i) => {
        const page = 1 + (mix(n) % Math.floor((directory.size * 0.9) / perPage))
        times[i]?.push(msOf(() => directory.search(everyone, page, perPage)))
      })
    }
    const [small = Number.NaN, large = Number.NaN] = times.map(median)
    return { small, large, ratio: large / small }
  },

  sequence: () => {
    const directory = readyDirectory(size)
    const count = 1_000_000
    let letters = 0
    const ms = msOf(() => {
      for (let position = 5_000_000; position < 5_000_000 + count; position++) {
        letters += directory.at(position).id.length
      }
    })
    return { perSecond: letters === count * 18 ? count / (ms / 1000) : Number.NaN }
  },

  memory: () => {
    const before = process.memoryUsage.rss()
    const directory = createLeadDirectory({ seed: 1, size })
    for (let n = 0; n < 10_000; n++) directory.search(filterNumber(n), 1 + (n % 7), perPage)
    return { megabytes: (process.memoryUsage.rss() - before) / 1e6 }
  },
} satisfies Record<string, (round: number) => Record<string, number>>

export type ProbeName = keyof typeof probes

const everyone: LeadFilter = { type: 'business' }
const industries = Object.values(sectors).flat()

function readyDirectory(leads: number): LeadDirectory {
  const directory = createLeadDirectory({ seed: 1, size: leads })
  directory.search(everyone, 1, perPage)
  return directory
}

/** Different numbers, different filters: two to four parameters, among them a number of employees that no other has. */
function filterNumber(n: number): LeadFilter {
  const bits = mix(n + 1)
  return {
    type: 'business',
    employee_count_min: 1 + (n % 5000),
    year_founded_min: 1900 + Math.floor(n / 5000),
    ...(bits & 1 ? { country: [pick(countries, bits >>> 4), 'US'] } : {}),
    ...(bits & 2 ? { industry: [pick(industries, bits >>> 8), pick(industries, bits >>> 12)] } : {}),
    ...(bits & 4 ? { department: [pick(departments, bits >>> 16)] } : {}),
    ...(bits & 8 ? { job_level: [pick(jobLevels, bits >>> 20), pick(jobLevels, bits >>> 24)] } : {}),
    ...((bits & 48) === 0 ? { company_size: [pick(companySizes, bits >>> 28)] } : {}),
  }
}

function pick<Value>(values: readonly Value[], bits: number): Value {
  const value = values[bits % values.length]
  if (value === undefined) throw new RangeError('There is nothing to pick from.')
  return value
}

function msOf(work: () => void): number {
  const startedAt = performance.now()
  work()
  return performance.now() - startedAt
}

const [name = '', round = '0'] = process.argv.slice(2)
const probe = Object.entries(probes).find(([known]) => known === name)?.[1]
if (probe === undefined) throw new RangeError(`There is no probe ${name}.`)
console.log(JSON.stringify(probe(Number(round))))
