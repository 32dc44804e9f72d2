// The mock on a socket, over node:http.
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { basePath } from '#openapi/generated/operations.ts'
import type { ControlPlane, ControlTarget } from '../control/control-plane.ts'
import { isControlPath, lazyControlPlane } from '../control/lazy-control-plane.ts'
import type { ApiRequest, ApiResponse, RequestBody } from '../core/message.ts'
import type { Mock } from '../mock.ts'
import { endOfTurn } from './end-of-turn.ts'
import { pathBelowBase } from './fetch.ts'
import { createHttpDate } from './http-date.ts'
import { answerMalformed, explainInvalid, writeRaw } from './malformed-http.ts'
import { createServer } from './node-http.ts'
import { hasBody, readBody } from './read-body.ts'
import { send } from './send.ts'

/** One answered request, for a log: no header, no body, no query. */
export interface Exchange {
  method: string
  path: string
  durationMs: number
  /** Bytes of its body that were made for it alone are gone once they have been sent. */
  response: ApiResponse
}

export interface ServerOptions {
  /** 0: any free port. */
  port: number
  /** The address to listen on. */
  host: string
  onExchange?: ((exchange: Exchange) => void) | undefined
  /** False: there are no control routes, and `/_mock` is a path like any unknown one. */
  control?: boolean | undefined
  /** Asked of every control request; with it they may come from any machine and under any name. */
  controlToken?: string | undefined
  /** How long a request may take to arrive, in milliseconds. */
  requestTimeoutMs?: number | undefined
}

export interface MockServer extends AsyncDisposable {
  /** The API's base URL. */
  readonly url: string
  readonly port: number
  /** Answers what is open, then closes. */
  close(): Promise<void>
}

/** Rejects with Node's error when the address cannot be listened on. */
export async function startServer(mock: Mock, options: ServerOptions): Promise<MockServer> {
  const control =
    options.control === false
      ? undefined
      : lazyControlPlane(mock, {
          host: options.host,
          token: options.controlToken,
          url: () => urlOf(server, options.host),
        })
  const { onExchange } = options
  const httpDate = createHttpDate()
  const requestTimeout = options.requestTimeoutMs ?? 30_000
  const server = createServer({
    requestTimeout,
    headersTimeout: requestTimeout,
    connectionsCheckingInterval: Math.min(1_000, requestTimeout),
    // Node would answer with a 400 of its own.
    requireHostHeader: false,
    // Longer than the idle time of common clients, so that it is they who close.
    keepAliveTimeout: 65_000,
  })

  /** What is no request has no method and no path, but is in the log. */
  function refuse(why: string): ApiResponse {
    const response = mock.refuseMalformed(why)
    onExchange?.({ method: '-', path: '-', durationMs: 0, response })
    return response
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const startedAt = onExchange === undefined ? 0 : performance.now()
    const invalid = explainInvalid(request)
    if (invalid !== undefined) return void send(response, refuse(invalid))
    const { authority, path, query } = splitTarget(request.url ?? '/')
    if (control !== undefined && isControlPath(path)) {
      // A reset must not overtake the requests that it is to forget: they begin at this end, and are through by the next.
      await endOfTurn()
      await endOfTurn()
      return control.serve(request, response, { authority, path, query })
    }
    const body = hasBody(request) ? await readBody(request) : undefined
    if (body === 'aborted') return
    await endOfTurn()
    const answer = await mock.handle(apiRequestOf(request, { path, query, body }))
    const sending = send(response, answer, httpDate(mock.clock.now()))
    if (sending !== undefined) await sending
    if (onExchange === undefined) return
    const { method = 'GET' } = request
    onExchange({ method, path, durationMs: performance.now() - startedAt, response: answer })
  }

  /** No operation tunnels; Node would close the socket without a word. */
  async function refuseTunnel(request: IncomingMessage, socket: Socket): Promise<void> {
    socket.on('error', () => {})
    const answer = await mock.handle(apiRequestOf(request, { path: '', query: '', body: undefined }))
    writeRaw(socket, answer)
    answer.sent()
    onExchange?.({ method: 'CONNECT', path: '-', durationMs: 0, response: answer })
  }

  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })

  const lastResponses = new WeakMap<Socket, ServerResponse>()
  function onRequest(request: IncomingMessage, response: ServerResponse): void {
    lastResponses.set(request.socket, response)
    void serve(request, response)
  }
  server.on('request', onRequest)
  // An expectation other than 100-continue may be ignored (RFC 9110 10.1.1); Node's 417 is in no table of errors.
  server.on('checkExpectation', onRequest)
  server.on('connect', (request: IncomingMessage, socket: Socket) => void refuseTunnel(request, socket))
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    answerMalformed({ error, socket, lastResponse: lastResponses.get(socket) }, refuse)
  })
  await listen(server, options)
  return handleOn(server, { host: options.host, control, sockets })
}

function apiRequestOf(
  { method = 'GET', headers }: IncomingMessage,
  { path, query, body }: { path: string; query: string; body: RequestBody },
): ApiRequest {
  const header = (name: string) => {
    const value = headers[name]
    return Array.isArray(value) ? value.join(', ') : value
  }
  return { method, path: pathBelowBase(path), query, header, body }
}

/** Origin form, or the absolute form that clients of a proxy send (RFC 9112 3.2). */
function splitTarget(target: string): ControlTarget {
  if (target.startsWith('/')) return { authority: undefined, ...splitQuery(target) }
  const [origin = '', authority] = /^https?:\/\/([^/?#]*)/i.exec(target) ?? []
  return { authority, ...splitQuery(target.slice(origin.length)) }
}

function splitQuery(target: string): { path: string; query: string } {
  const at = target.indexOf('?')
  return at === -1 ? { path: target, query: '' } : { path: target.slice(0, at), query: target.slice(at + 1) }
}

function listen(server: Server, { port, host }: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** How often a server that closes looks for connections that have become idle, in milliseconds. */
const sweepMs = 20

function handleOn(
  server: Server,
  { host, control, sockets }: { host: string; control: ControlPlane | undefined; sockets: Set<Socket> },
): MockServer {
  /** A connection that a client keeps alive is idle once what is open on it has been answered; Node counts none that is new. */
  function closeIdle(): void {
    server.closeIdleConnections()
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
  }

  const close = () =>
    new Promise<void>(resolve => {
      const sweep = setInterval(closeIdle, sweepMs)
      server.close(() => {
        clearInterval(sweep)
        resolve()
      })
      control?.close()
      closeIdle()
    })
  return { url: urlOf(server, host), port: portOf(server), close, [Symbol.asyncDispose]: close }
}

function urlOf(server: Server, host: string): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${portOf(server)}${basePath}`
}

function portOf(server: Server): number {
  const { port } = server.address() as AddressInfo
  return port
}
