// Requests as plain records, the way an adapter hands them to the core.
import type { ApiRequest } from '../core/message.ts'

export interface RequestParts {
  method?: string
  /** Without it, a search; undefined: one outside the base path. */
  path?: string | undefined
  query?: string
  headers?: Readonly<Record<string, string>>
  /** Bytes or text as they are; anything else as JSON, with the Content-Type for it. */
  body?: unknown
}

const utf8 = new TextEncoder()

export function apiRequest(parts: RequestParts): ApiRequest {
  const { method = 'GET', query = '', headers = {}, body } = parts
  const path = 'path' in parts ? parts.path : '/leads'
  const isRaw =
    body === undefined || body === 'too-large' || typeof body === 'string' || body instanceof Uint8Array
  const all: Record<string, string> = isRaw ? headers : { 'content-type': 'application/json', ...headers }
  return { method, path, query, header: name => all[name], body: bytesOf(body) }
}

function bytesOf(body: unknown): ApiRequest['body'] {
  if (body === undefined || body === 'too-large' || body instanceof Uint8Array) return body
  return utf8.encode(typeof body === 'string' ? body : JSON.stringify(body))
}
