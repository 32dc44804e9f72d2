// Deliveries over node:http with connections kept open: several thousand a second, where `fetch` pays for a stream and a
// Response each.
import type { IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { inNextTurn } from '../next-turn.ts'
import type { Transport } from '../webhooks/transport.ts'
import { Agent as HttpAgent, request as httpRequest } from './node-http.ts'

/** A receiver's body is not read; one that sends more than this, or stalls, loses the connection. */
const maxDiscardedBytes = 64 * 1024
const idleTimeoutMs = 30_000

/** Node's own client follows no redirect, as a transport must not. */
export function createNodeTransport(): Transport & { close(): void } {
  const http = new HttpAgent({ keepAlive: true, maxFreeSockets: 16 })
  const https = new HttpsAgent({ keepAlive: true, maxFreeSockets: 16 })
  const post: Transport = ({ url, body, headers }, signal) =>
    new Promise((resolve, reject) => {
      const isHttps = url.startsWith('https:')
      const request = (isHttps ? httpsRequest : httpRequest)(
        url,
        {
          method: 'POST',
          agent: isHttps ? https : http,
          headers: { ...headers, 'Content-Length': body.length },
          signal,
        },
        response => {
          discardBody(response)
          resolve(response.statusCode ?? 0)
        },
      )
      request.on('error', reject)
      request.setTimeout(idleTimeoutMs, () => request.destroy())
      // Those of one turn leave together: a receiver that is woken for each takes a third of the time.
      inNextTurn(() => request.end(body))
    })
  return Object.assign(post, {
    close() {
      http.destroy()
      https.destroy()
    },
  })
}

function discardBody(response: IncomingMessage): void {
  let bytes = 0
  response.on('error', () => {})
  response.on('data', (chunk: Uint8Array) => {
    bytes += chunk.length
    if (bytes > maxDiscardedBytes) response.destroy()
  })
}
