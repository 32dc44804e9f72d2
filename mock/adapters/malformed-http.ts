// What is no HTTP message never reaches the core: Node gives up on it and asks what to write. The answer is the 400 of
// the contract, in the envelope and with the rate headers, and the connection is closed (RFC 9112 3).
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { ApiResponse } from '../core/message.ts'

const explanations: Record<string, string> = {
  HPE_HEADER_OVERFLOW: 'The headers are larger than 16 KiB, the most that is read.',
  ERR_HTTP_REQUEST_TIMEOUT: 'The request did not arrive in time.',
}

/** A sentence on what Node's parser or its timer found wrong. */
export function explainMalformed(error: NodeJS.ErrnoException): string {
  return explanations[error.code ?? ''] ?? 'The request is not valid HTTP.'
}

export function writeRaw(socket: Socket, { status, headers, body }: ApiResponse): void {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`]
  for (const [name, value] of headers) lines.push(`${name}: ${value}`)
  lines.push(`Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close')
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`)
}
