// What is no HTTP message never reaches the core: Node gives up on it and asks what to write. The answer is the 400 of
// the contract, in the envelope and with the rate headers, after the answers to what was asked before on the connection,
// which is then closed (RFC 9112 3 and 9.3.2).
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { ApiResponse } from '../core/message.ts'
import { textOf } from '../core/response-body.ts'
import { STATUS_CODES } from './node-http.ts'
import { send } from './send.ts'

const explanations: Record<string, string> = {
  HPE_HEADER_OVERFLOW: 'The headers are larger than 16 KiB, the most that is read.',
  ERR_HTTP_REQUEST_TIMEOUT: 'The request did not arrive in time.',
}

/** Why a parsed request is none all the same: HTTP/1.1 asks for exactly one Host (RFC 9112 3.2). */
export function explainInvalid({ httpVersion, rawHeaders }: IncomingMessage): string | undefined {
  let hosts = 0
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i]
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts++
  }
  if (hosts === 1 || (hosts === 0 && httpVersion === '1.0')) return undefined
  return 'The request must have exactly one Host header.'
}

export interface Breakage {
  /** What Node's parser or its timer found wrong. */
  error: NodeJS.ErrnoException
  socket: Socket
  /** To the last request that Node could make out on the connection. */
  lastResponse: ServerResponse | undefined
}

/** Answers what cannot be parsed; `refuse` makes the answer, given a sentence. */
export function answerMalformed(
  { error, socket, lastResponse }: Breakage,
  refuse: (why: string) => ApiResponse,
): void {
  if (error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const answer = () => refuse(explanations[error.code ?? ''] ?? 'The request is not valid HTTP.')
  if (lastResponse === undefined) writeRaw(socket, answer())
  else if (lastResponse.req.complete) afterwards(lastResponse, () => writeRaw(socket, answer()))
  // That request's own body is what is broken, and one request has one answer.
  else if (lastResponse.headersSent) socket.destroySoon()
  else {
    lastResponse.setHeader('Connection', 'close')
    void send(lastResponse, answer())
  }
}

function afterwards(response: ServerResponse, task: () => void): void {
  if (response.closed) task()
  else response.once('close', task)
}

/** An answer where Node gives a socket instead of a response; closes it. */
export function writeRaw(socket: Socket, { status, headers, body }: ApiResponse): void {
  const text = textOf(body)
  if (!socket.writable) {
    socket.destroySoon()
    return
  }
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`]
  for (const [name, value] of headers) lines.push(`${name}: ${value}`)
  lines.push(`Content-Length: ${Buffer.byteLength(text)}`, 'Connection: close')
  socket.end(`${lines.join('\r\n')}\r\n\r\n${text}`)
}
