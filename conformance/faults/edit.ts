// What wrappers do to requests and responses.
import { basePath, type OperationId } from '#openapi/generated/operations.ts'
import { type HeaderLine, headerOf } from '../model/exchange.ts'
import { operationAt } from '../model/operation-ids.ts'
import type { HttpRequest, HttpResponse } from '../target/target.ts'
import type { Handler } from './fault.ts'

export { headerOf }

/** The operation that a request asks for; undefined: none. */
export function operationOf({ method, url }: HttpRequest): OperationId | undefined {
  const { pathname } = new URL(url)
  return pathname.startsWith(basePath) ? operationAt(method, pathname.slice(basePath.length)) : undefined
}

export function queryOf({ url }: HttpRequest): URLSearchParams {
  return new URL(url).searchParams
}

export function withQuery(request: HttpRequest, change: (query: URLSearchParams) => void): HttpRequest {
  const url = new URL(request.url)
  change(url.searchParams)
  return { ...request, url: url.href }
}

/** The body of a request or a response as JSON; undefined: it is none. */
export function jsonOf({ body }: { readonly body: string | Uint8Array | undefined }): unknown {
  try {
    return JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body))
  } catch {
    return undefined
  }
}

export function textOf({ body }: HttpResponse): string {
  return new TextDecoder().decode(body)
}

export function withText(response: HttpResponse, text: string): HttpResponse {
  const body = new TextEncoder().encode(text)
  return { ...withHeader(response, 'Content-Length', String(body.length)), body }
}

/**
 * The response with the values at a JSON pointer changed; a step `*` stands for every item. Given undefined for a member
 * that is not there; giving undefined removes it. As it was where its body is no JSON.
 */
export function withValue(
  response: HttpResponse,
  pointer: string,
  change: (old: unknown) => unknown,
): HttpResponse {
  const json = jsonOf(response)
  if (json === undefined) return response
  return withText(response, JSON.stringify(changed(json, pointer.split('/').slice(1), change)))
}

/** The same for a request. */
export function withRequestValue(
  request: HttpRequest,
  pointer: string,
  change: (old: unknown) => unknown,
): HttpRequest {
  const json = jsonOf(request)
  if (json === undefined) return request
  return { ...request, body: JSON.stringify(changed(json, pointer.split('/').slice(1), change)) }
}

function changed(
  value: unknown,
  [step, ...rest]: readonly string[],
  change: (old: unknown) => unknown,
): unknown {
  if (step === undefined) return change(value)
  if (Array.isArray(value))
    return value.map((item, index) =>
      step === '*' || step === String(index) ? changed(item, rest, change) : item,
    )
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([name]) => name !== step)
  const old: unknown = Reflect.get(value, step)
  const now = changed(old, rest, change)
  const isThere = Object.hasOwn(value, step)
  if (now === undefined) return Object.fromEntries(entries)
  // A member that was there keeps its place.
  if (isThere)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, name === step ? now : each]))
  return Object.fromEntries([...entries, [step, now]])
}

/** A request or a response with a header in place of any of that name; undefined: without it. */
export function withHeader<Message extends { readonly headers: readonly HeaderLine[] }>(
  message: Message,
  name: string,
  value: string | undefined,
): Message {
  const others = message.headers.filter(([each]) => each.toLowerCase() !== name.toLowerCase())
  return { ...message, headers: value === undefined ? others : [...others, [name, value]] }
}

/** The key of a request; undefined: it has none in the usual form. */
export function keyOf(request: HttpRequest): string | undefined {
  return /^Bearer (\S+)$/i.exec(headerOf(request, 'Authorization') ?? '')?.[1]
}

export function withKey(request: HttpRequest, key: string): HttpRequest {
  return withHeader(request, 'Authorization', `Bearer ${key}`)
}

/** Changes the answers of one operation, of one status if given. */
export function onAnswer(
  operation: OperationId,
  change: (response: HttpResponse, request: HttpRequest) => HttpResponse | Promise<HttpResponse>,
  status?: number,
): (next: Handler) => Handler {
  return next => async request => {
    const response = await next(request)
    if (operationOf(request) !== operation || (status !== undefined && response.status !== status))
      return response
    return change(response, request)
  }
}

/** Changes every answer. */
export function anyAnswer(
  change: (response: HttpResponse, request: HttpRequest) => HttpResponse | Promise<HttpResponse>,
): (next: Handler) => Handler {
  return next => async request => change(await next(request), request)
}

/** Changes the requests of one operation before they are answered. */
export function onRequest(
  operation: OperationId,
  change: (request: HttpRequest) => HttpRequest,
): (next: Handler) => Handler {
  return next => request => next(operationOf(request) === operation ? change(request) : request)
}

/** Wrappers one inside the other, the first outermost. */
export function chain(...wraps: readonly ((next: Handler) => Handler)[]): (next: Handler) => Handler {
  return next => wraps.reduceRight((inner, wrap) => wrap(inner), next)
}
