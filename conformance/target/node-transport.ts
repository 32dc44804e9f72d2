// Requests over sockets, by node:http and node:https: headers in the case in which they came, no redirect followed, every
// certificate checked, bodies bounded.
import http from 'node:http'
import https from 'node:https'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { HarnessError } from '../model/errors.ts'
import { type HeaderLine, headerOf } from '../model/exchange.ts'
import type { HttpRequest, HttpResponse, Transport } from './target.ts'

export interface NodeTransport {
  readonly send: Transport
  /** Closes the connections that are kept open. */
  close(): void
}

/** More than any answer of the API: an export of 500 leads has 200 KB. */
const mostBytes = 32 * 1024 * 1024
/** As long as a webhook's receiver gets, three times over. */
const answerWithinMs = 30_000

/** What an environment variable such as NODE_TLS_REJECT_UNAUTHORIZED says does not weaken the check of certificates. */
export function createNodeTransport(): NodeTransport {
  const agents = {
    'http:': new http.Agent({ keepAlive: true }),
    'https:': new https.Agent({ keepAlive: true, rejectUnauthorized: true }),
  }

  function exchange(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse> {
    const { protocol } = new URL(request.url)
    const isPlain = protocol === 'http:'
    const { promise, resolve, reject } = Promise.withResolvers<HttpResponse>()
    const options = {
      method: request.method,
      signal,
      timeout: answerWithinMs,
      agent: isPlain ? agents['http:'] : agents['https:'],
    }
    const sent = (isPlain ? http : https).request(request.url, options, response =>
      read(response).then(resolve, reject),
    )
    for (const [name, value] of request.headers) sent.setHeader(name, value)
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${answerWithinMs / 1000} s`)))
    sent.on('error', reject)
    if (request.body !== undefined) sent.setHeader('Content-Length', Buffer.byteLength(request.body))
    sent.end(request.body)
    return promise
  }

  return {
    async send(request, signal) {
      try {
        return await exchange(request, signal)
      } catch (error) {
        if (signal.aborted) throw error
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
      throw signal.aborted ? error : noAnswer(request, error)
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

function noAnswer({ method, url }: HttpRequest, error: unknown): HarnessError {
  const why = error instanceof Error ? error.message || codeOf(error) : String(error)
  return new HarnessError(`no answer to ${method} ${new URL(url).pathname}: ${why}`)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
