// From the text of a flag or an environment variable to its value, or to a sentence on what was expected.
import { InvalidArgumentError } from 'commander'

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
