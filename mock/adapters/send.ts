// An answer of the core onto a response of node:http, with what is to be done to it on its way.
import type { ServerResponse } from 'node:http'
import { delay, type Effects, slowly } from '../core/effects.ts'
import type { ApiResponse } from '../core/message.ts'

/** Does nothing when the response has had another answer. */
export async function send(response: ServerResponse, answer: ApiResponse): Promise<void> {
  if (response.closed) answer.sent()
  else response.on('close', answer.sent)
  if (answer.effects !== undefined && (await breakOff(response, answer.effects))) return
  if (response.headersSent) return
  const headers = answer.headers.flat()
  headers.push('Content-Length', String(Buffer.byteLength(answer.body)))
  response.writeHead(answer.status, headers)
  if (answer.effects?.slowMs === undefined) response.end(answer.body)
  else await trickle(response, answer.body, answer.effects.slowMs)
}

/** Waits as told; true when the connection was then cut instead of answered. */
async function breakOff(response: ServerResponse, { delayMs, reset }: Effects): Promise<boolean> {
  if (delayMs !== undefined) await delay(delayMs)
  if (reset) response.socket?.resetAndDestroy()
  return reset ?? false
}

async function trickle(response: ServerResponse, body: string, slowMs: number): Promise<void> {
  const { parts, pauseMs } = slowly(Buffer.from(body), slowMs)
  for (const part of parts) {
    await delay(pauseMs)
    if (response.closed) return
    response.write(part)
  }
  response.end()
}
