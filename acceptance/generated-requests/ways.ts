// Three ways for a generated request to reach a mock.

import { textOf } from '#mock/core/response-body.ts'
import type { Mock } from '#mock/mock.ts'
import { maxBodyBytes } from '#openapi/generated/limits.ts'
import { basePath } from '#openapi/generated/operations.ts'
import type { Answer } from '../exchange.ts'
import { exchangeRaw } from '../raw-http.ts'

/** A request with its placeholders filled in. */
export interface Sent {
  method: string
  /** From the base path on. */
  path: string
  query: string
  /** By lower-case name. */
  headers: Readonly<Record<string, string>>
  body: Buffer | undefined
}

export interface Way {
  /** A request as it will arrive; undefined: there is no such request this way. */
  arriving(sent: Sent): Sent | undefined
  send(sent: Sent): Promise<Answer>
}

/** The core, as an adapter calls it. */
export function viaHandle(mock: Mock): Way {
  return {
    arriving: sent => sent,
    async send({ method, path, query, headers, body }) {
      const response = await mock.handle({
        method,
        path: path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : undefined,
        query,
        header: name => headers[name],
        body: body === undefined || body.length <= maxBodyBytes ? body : 'too-large',
      })
      response.sent()
      const named = response.headers.map(([name, value]): [string, string] => [name.toLowerCase(), value])
      return {
        status: response.status,
        headers: Object.fromEntries(named),
        body: textOf(response.body),
      }
    },
  }
}

/** `mock.fetch`, which takes what `fetch` would take, and finds the base path wherever it stands in a URL. */
export function viaFetch(mock: Mock): Way {
  const urlOf = ({ path, query }: Sent) => new URL(`http://mock.example${path}?${query}`)
  return {
    arriving(sent) {
      const isBodyless = sent.method === 'GET' || sent.method === 'HEAD'
      if (sent.method === 'TRACE' || (isBodyless && sent.body !== undefined)) return undefined
      const { pathname, search } = urlOf(sent)
      if (pathname.indexOf(`${basePath}/`) > 0) return undefined
      return { ...sent, path: pathname, query: search.slice(1) }
    },
    async send(sent) {
      const { method, headers, body } = sent
      const response = await mock.fetch(urlOf(sent), {
        method,
        headers,
        ...(body === undefined ? {} : { body: new Uint8Array(body) }),
      })
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text(),
      }
    },
  }
}

/** HTTP, on a connection of its own for each request. */
export function viaSocket(port: number): Way {
  return {
    // Its answer has no body to judge.
    arriving: sent => (sent.method === 'HEAD' ? undefined : sent),
    async send({ method, path, query, headers, body }) {
      const all = { host: '127.0.0.1', ...headers, ...(body && { 'content-length': String(body.length) }) }
      const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
      const target = query === '' ? path : `${path}?${query}`
      const head = `${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`
      const { answers } = await exchangeRaw(body === undefined ? [head] : [head, body], { port, answers: 1 })
      const [answer] = answers
      if (answer === undefined || answers.length > 1) throw new Error(`${answers.length} answers to ${head}`)
      return answer
    },
  }
}
