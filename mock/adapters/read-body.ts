// A request's body off a socket, bounded: what is over the contract's limit is not kept (errors.body-size), and of what
// is far over it the rest is not even read.
import type { IncomingMessage } from 'node:http'
import { maxBodyBytes } from '#openapi/generated/limits.ts'
import type { RequestBody } from '../core/message.ts'

/**
 * An answer sent while the client still sends is lost when the connection closes under it: up to this many bytes are
 * read and thrown away, so that most clients see why they were refused.
 */
const maxDiscardedBytes = 8 * maxBodyBytes

/** Whether a body follows (RFC 9112 6.3). */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
}

/** The body; `aborted` when the client went away before it was complete. */
export function readBody(request: IncomingMessage): Promise<RequestBody | 'aborted'> {
  if (!hasBody(request)) return Promise.resolve(undefined)
  if (request.destroyed) return Promise.resolve('aborted')
  return new Promise(resolve => {
    let chunks: Buffer[] = []
    let bytes = 0
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes <= maxBodyBytes) chunks.push(chunk)
      else {
        chunks = []
        resolve('too-large')
        if (bytes > maxDiscardedBytes) request.destroy()
      }
    })
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)))
    request.on('error', () => resolve('aborted'))
    request.on('close', () => resolve('aborted'))
    if (Number(request.headers['content-length']) > maxBodyBytes) resolve('too-large')
  })
}
