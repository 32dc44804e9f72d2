// How a check says what it found. Levels come from the requirement unless a lower one is given.
import { type RequirementId, requirements } from '#openapi/generated/requirements.ts'
import type { Level } from '#openapi/provenance.ts'
import type { Exchange } from '../model/exchange.ts'
import type { Finding } from '../model/finding.ts'

export interface Difference {
  readonly path: string
  readonly expected: string
  readonly actual: unknown
  readonly exchange?: Exchange | string | undefined
  readonly level?: Level
}

export function found(
  requirement: RequirementId,
  { path, expected, actual, exchange, level }: Difference,
): Finding {
  return {
    requirement,
    level: level ?? requirements[requirement].level,
    path,
    expected,
    actual: shown(actual),
    exchange: typeof exchange === 'object' ? exchange.label : exchange,
  }
}

/** No finding if `ok`, else one. */
export function expectThat(ok: boolean, requirement: RequirementId, difference: Difference): Finding[] {
  return ok ? [] : [found(requirement, difference)]
}

/** A finding unless the status is one of those wanted; the envelope's code and message are told along. */
export function expectStatus(
  requirement: RequirementId,
  exchange: Exchange,
  wanted: number | readonly number[],
  level?: Level,
): Finding[] {
  const all = typeof wanted === 'number' ? [wanted] : wanted
  const { status } = exchange.response
  if (all.includes(status)) return []
  return [
    found(requirement, {
      path: 'status',
      expected: all.join(' or '),
      actual: `${status}${codeNote(exchange)}`,
      exchange,
      ...(level && { level }),
    }),
  ]
}

/** The status and the code of an error, as the table of errors has them. */
export function expectError(
  requirement: RequirementId,
  exchange: Exchange,
  status: number,
  code: string,
): Finding[] {
  const wrong = expectStatus(requirement, exchange, status)
  if (wrong.length > 0) return wrong
  const actual = errorCodeOf(exchange)
  return expectThat(actual === code, requirement, { path: '/error/code', expected: code, actual, exchange })
}

export function errorCodeOf({ response }: Exchange): unknown {
  return fieldOf(fieldOf(response.json, 'error'), 'code')
}

/** A member of an object; undefined where there is no object or no such member. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined
}

/** A value as it is told: short, on one line. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return shortened(value)
  if (value === undefined) return 'nothing'
  return shortened(JSON.stringify(value) ?? String(value))
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length <= 300 ? line : `${line.slice(0, 297)}...`
}

function codeNote(exchange: Exchange): string {
  const code = errorCodeOf(exchange)
  return typeof code === 'string' ? ` ${code}` : ''
}
