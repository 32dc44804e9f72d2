// The URL and the headers of a call.
import { operations } from '#openapi/generated/operations.ts'
import type { HeaderLine } from '../model/exchange.ts'
import type { Call } from '../model/step.ts'

export function methodOf({ method, operation }: Call): string {
  return method ?? (operation === undefined ? 'GET' : operations[operation].method)
}

/** Throws on a call that names neither an operation nor a path nor a URL: a mistake in a step. */
export function urlOf(call: Call, baseUrl: string): string {
  if (call.url !== undefined) return call.url + queryOf(call)
  const template = call.path ?? (call.operation === undefined ? undefined : operations[call.operation].path)
  if (template === undefined) throw new Error(`The call "${call.as}" names no operation, path or URL.`)
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(call.pathParameters?.[name] ?? ''),
  )
  return baseUrl + path + queryOf(call)
}

function queryOf({ query }: Call): string {
  if (query === undefined) return ''
  const pairs: readonly (readonly [string, string | number])[] = isPairs(query)
    ? query
    : Object.entries(query)
  const text = pairs
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&')
  return text === '' ? '' : `?${text}`
}

function isPairs(query: NonNullable<Call['query']>): query is readonly (readonly [string, string])[] {
  return Array.isArray(query)
}

export function bodyOf({ body, rawBody }: Call): string | undefined {
  return rawBody ?? (body === undefined ? undefined : JSON.stringify(body))
}

/** `key` undefined: none is sent; nor is it presented as a bearer's unless `presents`. */
export function headersOf(call: Call, key: string | undefined, presents = true): HeaderLine[] {
  const headers = new Map<string, HeaderLine>()
  const put = (name: string, value: string) => headers.set(name.toLowerCase(), [name, value])
  put('Accept', '*/*')
  put('User-Agent', 'leadleap-kit conformance')
  if (key !== undefined && presents) put('Authorization', `Bearer ${key}`)
  if (call.body !== undefined) put('Content-Type', 'application/json')
  for (const [name, value] of Object.entries(call.headers ?? {})) {
    if (value === '') headers.delete(name.toLowerCase())
    else put(name, value.replaceAll('{key}', key ?? ''))
  }
  return [...headers.values()]
}
