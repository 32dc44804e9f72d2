// A version on its way out says so on every response (versioning.deprecation-headers).
import type { Headers } from './message.ts'

export interface Deprecation {
  /** Since when, or from when on, the version is deprecated. */
  at: Date
  /** When it stops answering: at least twelve months later. */
  sunset: Date
}

/**
 * `Deprecation` as a structured-field date (RFC 9745 2.1), `Sunset` as an HTTP date (RFC 8594 3).
 * @throws RangeError when less than twelve months lie between the two, or one of them is no date.
 */
export function deprecationHeaders(deprecation: Deprecation | undefined): Headers {
  if (deprecation === undefined) return []
  const { at, sunset } = deprecation
  if (Number.isNaN(at.getTime()) || Number.isNaN(sunset.getTime())) {
    throw new RangeError('A deprecation needs two dates: since when, and when it ends.')
  }
  const earliest = earliestSunset(at)
  if (sunset < earliest) {
    throw new RangeError(
      `The sunset must be at least twelve months after the deprecation: ${earliest.toISOString()} or later.`,
    )
  }
  return [
    ['Deprecation', `@${Math.floor(at.getTime() / 1000)}`],
    ['Sunset', sunset.toUTCString()],
  ]
}

/** Twelve months after the deprecation. */
export function earliestSunset(deprecatedAt: Date): Date {
  const earliest = new Date(deprecatedAt)
  earliest.setUTCFullYear(earliest.getUTCFullYear() + 1)
  return earliest
}
