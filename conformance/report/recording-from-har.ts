// A recording out of an HTTP archive: one that this suite wrote, whole; or one of a browser or a proxy, of which the traffic
// with the API is kept, with its secrets replaced, for checks that read any traffic.
import { UsageError } from '../model/errors.ts'
import type { Recording } from '../model/recording.ts'
import { foreignRecording } from './foreign-har.ts'
import { type Fields, fieldsIn, isFields } from './har-fields.ts'
import { ownRecording } from './own-har.ts'

export interface HarReading {
  readonly recording: Recording
  /** Whether this suite recorded it, so that every check can read it; of others only what any traffic shows is judged. */
  readonly isOwn: boolean
  /** Entries that are not traffic with the API, or that the archive has not kept whole. */
  readonly ignored: number
}

export interface HarReadingOptions {
  /** Of the API in a foreign archive, without a slash at its end; found by the base path of the contract if absent. */
  readonly baseUrl?: string | undefined
  /** Requests a minute that the key of a foreign archive may make; the contract's default if absent. */
  readonly expectedLimit?: number
}

/** Throws a UsageError for what is no HAR 1.2, or has no traffic with the API. */
export function recordingFromHar(text: string, options: HarReadingOptions = {}): HarReading {
  const log = logIn(text)
  if (isFields(log['_leadleap'])) return { recording: ownRecording(log), isOwn: true, ignored: 0 }
  return { ...foreignRecording(log, options), isOwn: false }
}

function logIn(text: string): Fields {
  let parsed: unknown
  try {
    // Some exporters begin with a byte order mark.
    parsed = JSON.parse(text.replace(/^\u{FEFF}/u, ''))
  } catch {
    throw new UsageError('the HAR file is not JSON.')
  }
  if (!isFields(parsed)) throw new UsageError('the HAR file cannot be read: it is not an object.')
  return fieldsIn(parsed, 'log')
}
