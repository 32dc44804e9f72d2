// The mock's own routes, beside the API and never counted, limited, charged or recorded. The life of a request to them:
//
//   guard ─▶ token ─▶ route ─▶ read and validate ─▶ handler
//    403      401    404 405      400 413 415      as told, 409 503

import type { IncomingMessage, ServerResponse } from 'node:http'
import { basePath, operations } from '#openapi/generated/control-operations.ts'
import { problems } from '#openapi/generated/control-problems.ts'
import { readBody } from '../adapters/read-body.ts'
import type { RequestBody } from '../core/message.ts'
import { createRouter } from '../core/route.ts'
import type { Mock } from '../mock.ts'
import { WaitTimeoutError } from '../observation/waiters.ts'
import { createTokenCheck } from './control-token.ts'
import { serveStream } from './event-stream.ts'
import { type Approach, refusalOf } from './guard.ts'
import { type ControlContext, type ControlOperationId, HappeningStream } from './handler.ts'
import { controlHandlers } from './handlers.ts'
import { type ControlCall, prepareCall } from './prepare-call.ts'
import { Problem } from './problem.ts'
import { problemOf, sendProblem, sendResult } from './respond.ts'
import { SnapshotShelf } from './snapshot-shelf.ts'

/** The target of a request in its parts. */
export interface ControlTarget {
  /** With the base path of the control routes. */
  path: string
  query: string
  authority: string | undefined
}

export interface ControlPlane {
  serve(request: IncomingMessage, response: ServerResponse, target: ControlTarget): Promise<void>
  /** Ends what waits and listens. */
  close(): void
}

export interface ControlPlaneOptions {
  /** The address that the mock listens on. */
  host: string
  /** Asked of every request if there is one. */
  token?: string | undefined
  /** The base URL of the API, once it is known. */
  url(): string
  /** How many requests may wait or listen at the same time. */
  maxOpen?: number | undefined
  /** When the server was started, in milliseconds of `performance.now()`; now if absent. */
  startedAt?: number | undefined
}

const defaultMaxOpen = 1_000

const findRoute = createRouter(operations)

export function createControlPlane(
  mock: Mock,
  { host, token, url, maxOpen = defaultMaxOpen, startedAt = performance.now() }: ControlPlaneOptions,
): ControlPlane {
  const snapshots = new SnapshotShelf()
  const checkToken = createTokenCheck(token)
  /** Of the requests that wait or listen. */
  const open = new Set<AbortController>()

  const context = (): ControlContext => ({
    mock,
    snapshots,
    server: { url: url(), uptimeMs: Math.round(performance.now() - startedAt), open: open.size },
  })

  /** The call that a request asks for, or why it is refused. */
  function admit(request: IncomingMessage, target: ControlTarget, body: RequestBody): Admitted | Problem {
    const { headers, method = 'GET' } = request
    const refusal =
      refusalOf(approachOf(request, target), { listensOn: host, hasToken: token !== undefined }) ??
      checkToken(headers.authorization)
    if (refusal !== undefined) return refusal
    const route = findRoute(method, target.path.slice(basePath.length))
    if (route.operation === undefined) return noRoute(target.path, route.allowedMethods)
    if (isLong(route.operation) && open.size >= maxOpen) return tooManyOpen(maxOpen)
    const call = prepareCall(route, { query: target.query, contentType: headers['content-type'], body })
    return call instanceof Problem ? call : { operation: route.operation, call }
  }

  async function run({ operation, call }: Admitted, response: ServerResponse): Promise<void> {
    const controller = new AbortController()
    const { signal } = controller
    if (isLong(operation)) open.add(controller)
    response.on('close', () => {
      open.delete(controller)
      controller.abort()
    })
    const result = await call(controlHandlers, context(), signal).catch(problemOf)
    // Nobody is left to be told, and what was waited for is nobody's.
    if (response.closed) return
    if (result instanceof Problem) sendProblem(response, result)
    else if (result instanceof HappeningStream) {
      signal.addEventListener('abort', () => response.end())
      serveStream(response, mock, result)
    } else sendResult(response, operations[operation].successStatus, result)
  }

  return {
    async serve(request, response, target) {
      // In any case: an answer before the end of a body is lost when the connection closes under it.
      const body = await readBody(request)
      if (body === 'aborted') return
      const admitted = admit(request, target, body)
      if (admitted instanceof Problem) sendProblem(response, admitted)
      else await run(admitted, response)
    },
    close() {
      for (const controller of open) controller.abort(new WaitTimeoutError('The mock has been stopped.'))
    },
  }
}

interface Admitted {
  operation: ControlOperationId
  call: ControlCall
}

/** Those that may answer that too many wait or listen are those that do. */
function isLong(operation: ControlOperationId): boolean {
  return operations[operation].statuses.some(status => status === problems.busy.status)
}

function tooManyOpen(maxOpen: number): Problem {
  return new Problem('busy', `${maxOpen} requests wait or listen, the most there may be. Close some first.`)
}

function noRoute(path: string, allowedMethods: readonly string[]): Problem {
  const allow = [...new Set(allowedMethods)].join(', ')
  if (allow !== '') return new Problem('wrong-method', `${path} answers to ${allow}.`, { Allow: allow })
  const paths = [...new Set(Object.values(operations).map(each => basePath + each.path))]
  return new Problem('unknown-route', `There are: ${paths.join(', ')}.`)
}

function approachOf({ socket, headers }: IncomingMessage, { authority }: ControlTarget): Approach {
  const fetchSite = headers['sec-fetch-site']
  return {
    peer: socket.remoteAddress,
    host: headers.host,
    authority,
    origin: headers.origin,
    fetchSite: Array.isArray(fetchSite) ? fetchSite.join() : fetchSite,
  }
}
