// The mock as a `fetch`: for clients that accept one. No socket, no interception.

import { maxBodyBytes } from '#openapi/generated/limits.ts'
import { basePath } from '#openapi/generated/operations.ts'
import { delay, slowly } from '../core/effects.ts'
import type { ApiRequest, ApiResponse, RequestBody } from '../core/message.ts'

/** Rejects as `fetch` does when the signal aborts; otherwise always resolves. */
export function createFetch(handle: (request: ApiRequest) => Promise<ApiResponse>): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    request.signal.throwIfAborted()
    const answer = await handle(await apiRequestOf(request))
    const { delayMs, reset } = answer.effects ?? {}
    if (delayMs !== undefined) await abortable(delay(delayMs), request.signal)
    afterThisTurn(answer.sent)
    request.signal.throwIfAborted()
    // What `fetch` throws when the connection breaks (Fetch 4.1, network error).
    if (reset) throw new TypeError('fetch failed')
    return responseOf(answer)
  }
}

/** A path that does not lie below the base path has none. */
export function pathBelowBase(pathname: string): string | undefined {
  return pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : undefined
}

export async function apiRequestOf(request: Request): Promise<ApiRequest> {
  const url = new URL(request.url)
  return {
    method: request.method,
    path: pathBelowBase(url.pathname),
    query: url.search.slice(1),
    header: name => request.headers.get(name) ?? undefined,
    body: await bodyOf(request),
  }
}

export function responseOf(answer: ApiResponse): Response {
  const { status, headers, effects } = answer
  const body = effects?.slowMs === undefined ? answer.body : slowBody(answer.body, effects.slowMs)
  return new Response(body, { status, headers })
}

function slowBody(text: string, slowMs: number): ReadableStream<Uint8Array> {
  const { parts, pauseMs } = slowly(new TextEncoder().encode(text), slowMs)
  return ReadableStream.from(
    (async function* () {
      for (const part of parts) {
        await delay(pauseMs)
        yield part
      }
    })(),
  )
}

/** Rejects as soon as the signal aborts. */
async function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  return Promise.race([work, aborted])
}

async function bodyOf(request: Request): Promise<RequestBody> {
  if (request.body === null) return undefined
  const bytes = new Uint8Array(await request.arrayBuffer())
  return bytes.length > maxBodyBytes ? 'too-large' : bytes
}

const { setTimeout: hostSetTimeout } = globalThis

/** By the host's own timer, whatever fake ones a test has installed since. */
export function afterThisTurn(task: () => void): void {
  hostSetTimeout(task, 0)
}
