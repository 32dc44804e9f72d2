// How an answer of a control route leaves.
import type { ServerResponse } from 'node:http'
import { WaitTimeoutError } from '../observation/waiters.ts'
import { Problem } from './problem.ts'

/** As JSON; undefined as nothing. */
export function sendResult(response: ServerResponse, status: number, result: unknown): void {
  if (result === undefined) response.writeHead(status).end()
  else sendJson(response, { status, mediaType: 'application/json', headers: {} }, result)
}

export function sendProblem(response: ServerResponse, { status, headers, document }: Problem): void {
  sendJson(response, { status, mediaType: 'application/problem+json', headers }, document)
}

/** What a handler threw, as what its client is told. */
export function problemOf(error: unknown): Problem {
  if (error instanceof WaitTimeoutError) return new Problem('not-yet', error.message)
  if (!(error instanceof DOMException && error.name === 'AbortError')) console.error(error)
  return new Problem(
    'crash',
    'This is a fault of the mock, please report it: it has written to its standard error.',
  )
}

interface Head {
  status: number
  mediaType: string
  headers: Readonly<Record<string, string>>
}

function sendJson(response: ServerResponse, { status, mediaType, headers }: Head, value: unknown): void {
  const body = JSON.stringify(value)
  response.writeHead(status, {
    ...headers,
    'Content-Type': mediaType,
    'Cache-Control': 'no-store',
    'Content-Length': Buffer.byteLength(body),
  })
  response.end(body)
}
