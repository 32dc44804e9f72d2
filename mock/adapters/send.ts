// An answer of the core onto a response of node:http, with what is to be done to it on its way.
import type { ServerResponse } from 'node:http'
import { delay, type Effects, slowly } from '../core/effects.ts'
import { type ApiResponse, nothingFollows } from '../core/message.ts'
import { textOf } from '../core/response-body.ts'

/**
 * `date` is the answer's, if it is not to be that of this machine. Does nothing when the response has had another answer.
 * The promise is that of an answer that something is done to on its way; what is left of another is Node's.
 */
export function send(
  response: ServerResponse,
  answer: ApiResponse,
  date?: string,
): Promise<void> | undefined {
  if (response.closed) answer.sent()
  else if (answer.sent !== nothingFollows) response.on('close', answer.sent)
  if (answer.effects !== undefined) return sendWith(answer.effects, { response, answer, date })
  sendAtOnce(response, answer, date)
}

interface Sending {
  response: ServerResponse
  answer: ApiResponse
  date: string | undefined
}

async function sendWith(effects: Effects, { response, answer, date }: Sending): Promise<void> {
  if (await breakOff(response, effects)) return
  const { slowMs } = effects
  if (slowMs === undefined || response.headersSent) return sendAtOnce(response, answer, date)
  response.writeHead(answer.status, headersOf(answer, date))
  await trickle(response, textOf(answer.body), slowMs)
}

/** Head and body in one write: Node gathers what is written before the end. */
function sendAtOnce(response: ServerResponse, answer: ApiResponse, date: string | undefined): void {
  if (response.headersSent) return
  const { status, body } = answer
  response.writeHead(status, headersOf(answer, date))
  if (typeof body === 'string') response.end(body)
  else {
    const { before, bytes, after, isOwn } = body
    response.write(before)
    response.write(bytes)
    response.end(after, isOwn ? () => giveBack(bytes) : undefined)
  }
}

/**
 * Not before the system has the bytes. The collector would come for them too, but exports of 300 kB make it come often: it
 * then takes a third of their time.
 */
function giveBack({ buffer }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0)
}

/** Names and values in turn, as Node writes them without a look. */
function headersOf({ headers, body }: ApiResponse, date: string | undefined): string[] {
  const flat: string[] = date === undefined ? [] : ['Date', date]
  for (const [name, value] of headers) flat.push(name, value)
  const length =
    typeof body === 'string'
      ? Buffer.byteLength(body)
      : Buffer.byteLength(body.before) + body.bytes.length + Buffer.byteLength(body.after)
  flat.push('Content-Length', String(length))
  return flat
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
