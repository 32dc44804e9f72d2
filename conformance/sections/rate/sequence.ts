// What the answers to one key's requests tell together: Remaining falls, Reset stays.
import { found } from '../../judge/found.ts'
import type { RunCheck } from '../../model/check.ts'
import type { Finding } from '../../model/finding.ts'
import {
  isPlausible,
  isRefused,
  isSurelyCounted,
  mayHaveEnded,
  type Reading,
  readingsOf,
  rolesIn,
  roundingMs,
} from './readings.ts'

/** Requests of a key that were sent at the same time, or one that was sent alone. */
type Group = readonly Reading[]

export const remainingFalls: RunCheck = {
  requirement: 'rate.remaining',
  title: 'Remaining falls by one with each request of a key, whatever its outcome',
  steps: 'all',
  judge(recording) {
    const findings = rolesIn(recording).map(role => fallsOf(readingsOf(recording, role)))
    if (findings.every(each => each === undefined))
      return { notAsked: 'no key had two requests answered in one window' }
    return findings.flatMap(each => each ?? [])
  },
}

export const resetStays: RunCheck = {
  requirement: 'rate.reset',
  title: 'Reset stays the same within a window',
  steps: 'all',
  judge(recording) {
    const findings = rolesIn(recording).map(role => movesOf(readingsOf(recording, role)))
    if (findings.every(each => each === undefined))
      return { notAsked: 'no key had two requests answered in one window' }
    return findings.flatMap(each => each ?? [])
  },
}

/** undefined: there was nothing to compare. */
export function fallsOf(readings: readonly Reading[]): Finding[] | undefined {
  const findings: Finding[] = []
  let compared = 0
  let before: Reading | undefined
  let perhaps = 0
  for (const group of groupsOf(readings)) {
    const counted = group.filter(isTelling)
    perhaps += group.filter(each => !isTelling(each) && !isRefused(each.exchange)).length
    const after = lowest(counted)
    if (after === undefined) continue
    const earlier = before
    if (earlier !== undefined && !counted.some(each => mayHaveEnded(earlier, each))) {
      compared += 1
      findings.push(...fallIn(earlier, counted, perhaps))
    }
    before = after
    perhaps = 0
  }
  return compared === 0 ? undefined : findings
}

/** Each of those counted has taken one; what may or may not be counted, one more at most. */
function fallIn(before: Reading, counted: Group, perhaps: number): Finding[] {
  const had = before.remaining ?? 0
  const most = had - counted.length
  const least = Math.max(0, most - perhaps)
  const values = counted.map(({ remaining }) => remaining ?? 0).toSorted((a, b) => a - b)
  const [first = 0] = values
  if (first >= least && first <= Math.max(0, most) && values.every(value => value < had)) return []
  const [{ exchange } = before] = counted
  const wanted = perhaps === 0 ? `${most}` : `${least} to ${most}`
  const since = `${before.exchange.label} told ${had}`
  return [
    found('rate.remaining', {
      path: 'header X-RateLimit-Remaining',
      expected:
        counted.length === 1
          ? `${wanted}, as ${since} (if nothing else uses this key)`
          : `${wanted} as the lowest of ${counted.length} at once, as ${since} (if nothing else uses this key)`,
      actual: values.join(', '),
      exchange,
    }),
  ]
}

function movesOf(readings: readonly Reading[]): Finding[] | undefined {
  const telling = readings.filter(each => isSurelyCounted(each.exchange) && isPlausible(each))
  const pairs = telling
    .slice(1)
    .map((later, index) => ({ earlier: telling[index] ?? later, later }))
    .filter(({ earlier, later }) => !mayHaveEnded(earlier, later))
  if (pairs.length === 0) return undefined
  return pairs
    .filter(({ earlier, later }) => earlier.reset !== later.reset)
    .map(({ earlier, later }) => {
      const isRounding = Math.abs((earlier.reset ?? 0) - (later.reset ?? 0)) * 1000 <= roundingMs
      return found('rate.reset', {
        path: 'header X-RateLimit-Reset',
        expected: `${earlier.reset}, as ${earlier.exchange.label} told, until then`,
        actual: `${later.reset} at ${later.at / 1000}`,
        exchange: later.exchange,
        ...(isRounding && { level: 'inferred' as const }),
      })
    })
}

function groupsOf(readings: readonly Reading[]): Group[] {
  const groups: Reading[][] = []
  for (const reading of readings) {
    const last = groups.at(-1)
    const { concurrent, step } = reading.exchange
    const [first] = last ?? []
    const isOneOf = concurrent && first?.exchange.concurrent === true && first.exchange.step === step
    if (isOneOf) last?.push(reading)
    else groups.push([reading])
  }
  return groups
}

function isTelling({ exchange, remaining }: Reading): boolean {
  return isSurelyCounted(exchange) && !isRefused(exchange) && remaining !== undefined
}

function lowest(group: Group): Reading | undefined {
  return group.toSorted((a, b) => (a.remaining ?? 0) - (b.remaining ?? 0))[0]
}
