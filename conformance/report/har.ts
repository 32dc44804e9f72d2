// A recording as an HTTP archive (HAR 1.2), which browsers and proxies can open. What HAR has no place for stands in fields
// named _leadleap, so that the recording can be read back whole and judged again.
import { STATUS_CODES } from 'node:http'
import manifest from '#package.json' with { type: 'json' }
import { type Exchange, type HeaderLine, headerOf } from '../model/exchange.ts'
import type { Recording } from '../model/recording.ts'

/** Grows when an older reader would misread it. */
export const harSchemaVersion = 1

export function harOf(recording: Recording): string {
  const { target, steps, notes, deliveries, exchanges } = recording
  const log = {
    version: '1.2',
    creator: { name: manifest.name, version: manifest.version },
    entries: exchanges.map(entryOf),
    _leadleap: {
      schemaVersion: harSchemaVersion,
      target,
      steps: Object.fromEntries(steps),
      notes: Object.fromEntries(notes),
      deliveries,
    },
  }
  return `${JSON.stringify({ log }, null, 1)}\n`
}

function entryOf(exchange: Exchange): object {
  const { request, response, sentAt, receivedAt, label, step, role, operation, throttled, concurrent } =
    exchange
  const timeMs = Math.max(0, receivedAt - sentAt)
  return {
    startedDateTime: new Date(sentAt).toISOString(),
    time: timeMs,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: request.headers.map(lineOf),
      queryString: queryOf(request.url),
      ...(request.body === undefined ? {} : { postData: postDataOf(request.headers, request.body) }),
      headersSize: -1,
      bodySize: request.body === undefined ? 0 : Buffer.byteLength(request.body),
    },
    response: {
      status: response.status,
      statusText: STATUS_CODES[response.status] ?? '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: response.headers.map(lineOf),
      content: {
        size: Buffer.byteLength(response.body),
        mimeType: headerOf(response, 'Content-Type') ?? '',
        text: response.body,
      },
      redirectURL: headerOf(response, 'Location') ?? '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: timeMs, receive: 0 },
    _leadleap: { label, step, role, operation, throttled, concurrent, sentAt, receivedAt },
  }
}

function lineOf([name, value]: HeaderLine): object {
  return { name, value }
}

function queryOf(url: string): object[] {
  return URL.canParse(url) ? [...new URL(url).searchParams].map(lineOf) : []
}

function postDataOf(headers: readonly HeaderLine[], text: string): object {
  return { mimeType: headerOf({ headers }, 'Content-Type') ?? '', text }
}
