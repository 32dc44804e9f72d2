// Findings of the oracle, gathered: one for each name and key, with the first lines that show it, however often it was seen.
import type { Finding, Severity } from '../finding.ts'
import { lineOf, type Timed } from './observation.ts'

export interface Offence {
  readonly name: string
  readonly severity?: Severity
  readonly requirement: string
  readonly message: string
  readonly key: string
  readonly expected?: string
  readonly actual?: string
  /** The requests that show it. */
  readonly shownBy: readonly Timed[]
}

const mostLines = 6

export function toFindings(offences: readonly Offence[]): Finding[] {
  const groups = Map.groupBy(offences, ({ name, key }) => `${name} ${key}`)
  return [...groups.values()].flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    const { shownBy, severity = 'failure', message, ...rest } = first
    const times = group.length > 1 ? ` (seen ${group.length} times)` : ''
    const evidence = group
      .flatMap(offence => offence.shownBy)
      .slice(0, mostLines)
      .map(lineOf)
    return [{ ...rest, severity, message: `${message}${times}`, evidence }]
  })
}
