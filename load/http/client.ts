// HTTP as a load generator needs it: connections kept alive and counted, certificates verified, nothing retried, nothing
// followed, each answer with the moment of its last byte.
import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingHttpHeaders,
} from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'

export interface HttpRequest {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
  /** Read to its end and thrown away. */
  readonly discardBody?: boolean | undefined
}

/** Status 0: there was no answer, and `error` says why. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  readonly error?: string
}

export interface HttpClient {
  /** Never rejects. */
  send(request: HttpRequest): Promise<HttpAnswer>
  /** Breaks off whatever is on its way. */
  close(): void
}

export interface HttpClientOptions {
  readonly connections: number
  readonly timeoutMs: number
}

export function createHttpClient({ connections, timeoutMs }: HttpClientOptions): HttpClient {
  // The connection used last is the one least likely to have been closed by the other end.
  const pool = {
    keepAlive: true,
    maxSockets: connections,
    maxFreeSockets: connections,
    scheduling: 'lifo',
  } as const
  const plain = new HttpAgent(pool)
  const secure = new HttpsAgent(pool)
  const open = new Set<ClientRequest>()

  function start({ method, url, headers, body }: HttpRequest): ClientRequest {
    const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
    const options = { method, headers: { ...headers, ...length } }
    return url.protocol === 'https:'
      ? httpsRequest(url, { ...options, agent: secure, rejectUnauthorized: true })
      : httpRequest(url, { ...options, agent: plain })
  }

  function send(input: HttpRequest): Promise<HttpAnswer> {
    return new Promise(resolve => {
      const request = start(input)
      open.add(request)
      const timer = setTimeout(
        () => request.destroy(new Error(`no answer in ${timeoutMs / 1000} s`)),
        timeoutMs,
      )
      const settle = (answer: HttpAnswer) => {
        clearTimeout(timer)
        open.delete(request)
        resolve(answer)
      }
      const fail = (error: NodeJS.ErrnoException) =>
        settle({ status: 0, headers: {}, text: '', error: error.code ?? error.message })
      request.on('error', fail)
      request.on('response', response => {
        const chunks: Buffer[] = []
        response.on('error', fail)
        response.on('data', (chunk: Buffer) => {
          if (input.discardBody !== true) chunks.push(chunk)
        })
        response.on('end', () => {
          const { statusCode: status = 0, headers } = response
          settle({ status, headers, text: Buffer.concat(chunks).toString() })
        })
      })
      request.end(input.body)
    })
  }

  return {
    send,
    close() {
      for (const request of open) request.destroy(new Error('broken off'))
      plain.destroy()
      secure.destroy()
    },
  }
}
