// Requests over sockets, by node:http and node:https: headers in the case in which they came, no redirect followed, every
// certificate checked, bodies bounded.
import http from 'node:http'
import https from 'node:https'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { HarnessError, LateError } from '../model/errors.ts'
import { type HeaderLine, headerOf } from '../model/exchange.ts'
import type { HttpRequest, HttpResponse, Transport } from './target.ts'

export interface NodeTransport {
  readonly send: Transport
  /** Closes the connections that are kept open. */
  close(): void
}

/**
 * Five times the longest answer of the API: an export of 500 leads has 200 KB. All answers of a run are kept, and become one
 * text in a report.
 */
const mostBytes = 1024 * 1024
/** As long as a webhook's receiver gets, three times over. */
const patienceMs = 30_000

/**
 * What an environment variable such as NODE_TLS_REJECT_UNAUTHORIZED says does not weaken the check of certificates. An
 * answer that is not there to its last byte within `answerWithinMs` is a LateError.
 */
export function createNodeTransport({ answerWithinMs = patienceMs } = {}): NodeTransport {
  const agents = {
    'http:': new http.Agent({ keepAlive: true }),
    'https:': new https.Agent({ keepAlive: true, rejectUnauthorized: true }),
  }

  function exchange(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse> {
    const { protocol } = new URL(request.url)
    const isPlain = protocol === 'http:'
    const { promise, resolve, reject } = Promise.withResolvers<HttpResponse>()
    // Of the whole answer, not of a silence: one that comes byte by byte would never end.
    const deadline = AbortSignal.timeout(answerWithinMs)
    const options = {
      method: request.method,
      signal: AbortSignal.any([signal, deadline]),
      agent: isPlain ? agents['http:'] : agents['https:'],
    }
    const fail = (error: unknown) =>
      reject(deadline.aborted && !signal.aborted ? lateAnswer(request, answerWithinMs) : error)
    const sent = (isPlain ? http : https).request(request.url, options, response =>
      read(response).then(resolve, fail),
    )
    for (const [name, value] of request.headers) sent.setHeader(name, value)
    sent.on('error', fail)
    if (request.body !== undefined) sent.setHeader('Content-Length', Buffer.byteLength(request.body))
    sent.end(request.body)
    return promise
  }

  return {
    async send(request, signal) {
      try {
        return await exchange(request, signal)
      } catch (error) {
        if (signal.aborted || error instanceof LateError) throw error
        // A connection that was kept open may have been closed just as it was used again (RFC 9110, 9.2.2): GET may be repeated.
        if (request.method === 'GET' && codeOf(error) === 'ECONNRESET') return await again(request, signal)
        throw noAnswer(request, error)
      }
    },
    close() {
      for (const agent of Object.values(agents)) agent.destroy()
    },
  }

  function again(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse> {
    return exchange(request, signal).catch((error: unknown) => {
      throw signal.aborted || error instanceof LateError ? error : noAnswer(request, error)
    })
  }
}

async function read(response: http.IncomingMessage): Promise<HttpResponse> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response) {
    size += chunk.length
    if (size > mostBytes) throw new Error(`the answer has more than ${mostBytes} bytes`)
    chunks.push(chunk)
  }
  const headers = linesOf(response.rawHeaders)
  return {
    status: response.statusCode ?? 0,
    headers,
    body: decoded(Buffer.concat(chunks), headerOf({ headers }, 'Content-Encoding')),
  }
}

function linesOf(raw: readonly string[]): HeaderLine[] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : []))
}

/** Content codings of RFC 9110, 8.4.1, and br. */
function decoded(body: Buffer, coding: string | undefined): Uint8Array {
  const limit = { maxOutputLength: mostBytes }
  if (coding === 'gzip' || coding === 'x-gzip') return gunzipSync(body, limit)
  if (coding === 'deflate') return inflateSync(body, limit)
  if (coding === 'br') return brotliDecompressSync(body, limit)
  return body
}

function lateAnswer({ method, url }: HttpRequest, withinMs: number): LateError {
  return new LateError(`no whole answer to ${method} ${new URL(url).pathname} within ${withinMs / 1000} s`)
}

function noAnswer({ method, url }: HttpRequest, error: unknown): HarnessError {
  const why = error instanceof Error ? error.message || codeOf(error) : String(error)
  return new HarnessError(`no answer to ${method} ${new URL(url).pathname}: ${why}`)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
