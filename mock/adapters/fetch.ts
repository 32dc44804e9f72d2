// The mock as a `fetch`: for clients that accept one. No socket, no interception.

import { maxBodyBytes } from '#openapi/generated/limits.ts'
import { basePath } from '#openapi/generated/operations.ts'
import type { ApiRequest, ApiResponse, RequestBody } from '../core/message.ts'

/** Rejects as `fetch` does when the signal aborts; otherwise always resolves. */
export function createFetch(handle: (request: ApiRequest) => Promise<ApiResponse>): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    request.signal.throwIfAborted()
    const answer = await handle(await apiRequestOf(request))
    afterThisTurn(answer.sent)
    request.signal.throwIfAborted()
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
  return new Response(answer.body, { status: answer.status, headers: answer.headers })
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
