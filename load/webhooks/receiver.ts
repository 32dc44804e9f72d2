// A receiver of the run's own, on this machine: it takes each delivery, notes when it was whole, and answers at once.
import { once } from 'node:events'
import { createServer } from 'node:http'
import { webhookDelivery } from '#openapi/generated/limits.ts'

export interface Receipt {
  /** When its last byte was there; milliseconds since the run began. */
  readonly atMs: number
  readonly body: Buffer
  readonly signature: string | undefined
}

export interface Receiver {
  readonly url: string
  /** In the order of their coming. */
  readonly receipts: readonly Receipt[]
  close(): Promise<void>
}

const signatureHeader = webhookDelivery.signatureHeader.toLowerCase()

/** Contract: a payload is a few hundred bytes; whoever sends more is not heard. */
const maxBytes = 1_000_000

/** Rejects with Node's error when it cannot listen. */
export async function startReceiver(nowMs: () => number): Promise<Receiver> {
  const receipts: Receipt[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    let bytes = 0
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > maxBytes) request.destroy()
      chunks.push(chunk)
    })
    request.on('end', () => {
      const signature = request.headers[signatureHeader]
      receipts.push({
        atMs: nowMs(),
        body: Buffer.concat(chunks),
        signature: typeof signature === 'string' ? signature : undefined,
      })
      response.writeHead(204).end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/hook`,
    receipts,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
