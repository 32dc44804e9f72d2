// From the text of a flag or an environment variable to its value, or to a sentence on what was expected.
import { InvalidArgumentError } from 'commander'
import { parseDuration } from '../duration.ts'

/** A parser of whole numbers from `min` to `max`; `or` is what else the option takes. */
export function wholeNumber(min: number, max: number, or = ''): (text: string) => number {
  return text => {
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= min && value <= max) return value
    throw new InvalidArgumentError(`Expected ${or}a whole number from ${min} to ${max}.`)
  }
}

/** A whole number of at least 1, or `off`. */
export function rateLimitOrOff(text: string): number | 'off' {
  return text === 'off' ? text : wholeNumber(1, 1_000_000, '"off" or ')(text)
}

const isoForm = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?$/

/** An ISO 8601 date or date and time; without a zone it is UTC. */
export function isoDate(text: string): Date {
  const [, day = '', time = '', zone = ''] = isoForm.exec(text.toUpperCase()) ?? []
  const date = new Date(`${day}T${time || '00:00'}${zone || 'Z'}`)
  if (!Number.isNaN(date.getTime()) && isInCalendar(day)) return date
  throw new InvalidArgumentError('Expected a date in ISO 8601, such as 2026-12-31T00:00:00Z.')
}

/** The parser of Date takes the 31st of February for the 3rd of March. */
function isInCalendar(day: string): boolean {
  return new Date(day).toISOString().startsWith(day)
}

/** A parser of comma-separated words, each one of `known`. */
export function listOf<Word extends string>(known: readonly Word[]): (text: string) => Word[] {
  return text =>
    text.split(',').map(item => {
      const word = known.find(candidate => candidate === item.trim())
      if (word !== undefined) return word
      throw new InvalidArgumentError(`"${item.trim()}" is none of: ${known.join(', ')}.`)
    })
}

/** The word `none` for an empty list. */
export function noneOr<Word>(parse: (text: string) => Word[]): (text: string) => Word[] {
  return text => (text === 'none' ? [] : parse(text))
}

/** A span of time in milliseconds. */
export function durationMs(text: string): number {
  const ms = parseDuration(text)
  if (ms !== undefined) return ms
  throw new InvalidArgumentError('Expected a whole number and its unit: 500ms, 90s, 5m, 24h, 7d or 2w.')
}

/** A date, or a date and time, as epoch milliseconds. */
export function anyTime(text: string): number {
  return isoDate(text).getTime()
}

/** The text of a JSON object. */
export function jsonObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // What is no JSON is no object either.
  }
  throw new InvalidArgumentError('Expected a JSON object.')
}

/** A URL; without a scheme `host:port/path` or `port/path`, as one types it. */
export function receiverUrl(text: string): string {
  const onThisMachine = /^\d+(?:\/|$)/.test(text) ? `127.0.0.1:${text}` : text
  const url = URL.parse(/^[a-z][a-z+.-]*:\/\//i.test(text) ? text : `http://${onThisMachine}`)
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href
  throw new InvalidArgumentError('Expected a URL, such as http://127.0.0.1:3000/hooks.')
}
