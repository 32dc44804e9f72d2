// The mock as a `fetch`: for clients that accept one. No socket, no interception. Also what every adapter needs that
// speaks in WHATWG Request and Response.

import { maxBodyBytes } from '#openapi/generated/limits.ts'
import { basePath } from '#openapi/generated/operations.ts'
import { delay, slowly } from '../core/effects.ts'
import { type ApiRequest, type ApiResponse, nothingFollows, type RequestBody } from '../core/message.ts'
import { textOf } from '../core/response-body.ts'
import { inNextTurn } from '../next-turn.ts'

/** Rejects as `fetch` does when the signal aborts or a fault cuts the connection; otherwise always resolves. */
export function createFetch(handle: (request: ApiRequest) => Promise<ApiResponse>): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const { signal } = request
    signal.throwIfAborted()
    const answer = await handle(await apiRequestOf(request))
    const leaving = leave(answer, signal)
    const response = await (answer.effects === undefined ? leaving : untilAborted(leaving, signal))
    signal.throwIfAborted()
    // What `fetch` throws when the connection breaks (Fetch 4.1, network error).
    if (response.type === 'error') throw new TypeError('fetch failed')
    return response
  }
}

/** A path that does not lie below the base path has none. */
export function pathBelowBase(pathname: string): string | undefined {
  return pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : undefined
}

/** The path below the base path, wherever a client's base URL has put this; undefined: it is not in the URL. */
export function pathUnderAnyBase(url: string): string | undefined {
  const start = url.indexOf(`${basePath}/`)
  return start === -1 ? undefined : url.slice(start + basePath.length)
}

export async function apiRequestOf(request: Request): Promise<ApiRequest> {
  const [target = '', query = ''] = splitOnce(withoutFragment(request.url), '?')
  return {
    method: request.method,
    path: pathUnderAnyBase(target),
    query,
    header: name => request.headers.get(name) ?? undefined,
    body: await bodyOf(request),
  }
}

/**
 * Lets an answer go, as a fault may have told it to: late, in parts, or not at all (`Response.error()`). What happens
 * after it, such as webhooks, happens whether or not the client still waits.
 */
export async function leave(answer: ApiResponse, signal: AbortSignal): Promise<Response> {
  const { status, headers, effects } = answer
  if (effects?.delayMs !== undefined) await delay(effects.delayMs)
  if (answer.sent !== nothingFollows) inNextTurn(answer.sent)
  if (effects?.reset) return Response.error()
  const text = textOf(answer.body)
  const body = effects?.slowMs === undefined ? text : slowBody(text, effects.slowMs, signal)
  return new Response(body, { status, headers })
}

function slowBody(text: string, slowMs: number, signal: AbortSignal): ReadableStream<Uint8Array> {
  const { parts, pauseMs } = slowly(new TextEncoder().encode(text), slowMs)
  const waiting = parts.values()
  return new ReadableStream({
    start(controller) {
      signal.addEventListener('abort', () => controller.error(signal.reason), { once: true })
    },
    async pull(controller) {
      const part = waiting.next().value
      if (part === undefined) return controller.close()
      await delay(pauseMs)
      if (!signal.aborted) controller.enqueue(part)
    },
  })
}

/** Rejects as soon as the signal aborts. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
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

/** A Request's URL is absolute and normalised already: to parse it again would cost more than the rest of this. */
function withoutFragment(url: string): string {
  const [target = ''] = splitOnce(url, '#')
  return target
}

function splitOnce(text: string, separator: string): string[] {
  const index = text.indexOf(separator)
  return index === -1 ? [text] : [text.slice(0, index), text.slice(index + 1)]
}
