// The bytes of requests, good ones and ones to spoil.
import { createTestKey } from '#fixtures/test-key.ts'
import type { RawBytes } from '../raw-http.ts'

export const key = createTestKey({ world: 'hostile', rateLimit: 1_000_000 })

export const host = 'Host: 127.0.0.1\r\n'
export const auth = `Authorization: Bearer ${key}\r\n`
export const json = 'Content-Type: application/json\r\n'
export const inChunks = `${json}Transfer-Encoding: chunked\r\n`
export const usage = '/api/v1/account/usage'
export const mebibyte = 2 ** 20

/** What is sent on one connection, and what is to come back. */
export interface Row {
  given: string
  sent: Iterable<RawBytes> | AsyncIterable<RawBytes>
  /** The statuses answered, in order; none: the connection is closed without a word. */
  want: number[]
  head?: boolean
}

/** A request with a good key, as far as its head. */
export function head(line: string, headers = ''): string {
  return `${line} HTTP/1.1\r\n${host}${auth}${headers}\r\n`
}

export const getUsage = head(`GET ${usage}`)

export function post(path: string, body: RawBytes, headers = json): RawBytes[] {
  const length = Buffer.byteLength(body, 'latin1')
  return [head(`POST /api/v1${path}`, `${headers}Content-Length: ${length}\r\n`), body]
}

/** The head of an unlock with headers of its own. */
export function unlockHead(headers: string): string {
  return head('POST /api/v1/leads/unlock', headers)
}

export function chunked(...chunks: string[]): string {
  return chunks.map(chunk => `${chunk.length.toString(16)}\r\n${chunk}\r\n`).join('')
}

/** Chunks of 64 KiB, this many bytes in all. */
export function* chunksOf(bytes: number): Generator<string> {
  const chunk = chunked('x'.repeat(65_536))
  for (let sent = 0; sent < bytes; sent += 65_536) yield chunk
}

/** A chunk of one byte now and then, without end. */
export async function* drip(pauseMs: number): AsyncGenerator<string> {
  yield unlockHead(inChunks)
  for (;;) {
    yield chunked('x')
    await new Promise(resolve => setTimeout(resolve, pauseMs))
  }
}
