// The receiver on a socket of this machine.
import http from 'node:http'
import { type ArrivedRequest, createReceiver, type Receiver, type ReceiverOptions } from './receiver.ts'

export interface HttpReceiverOptions extends Pick<ReceiverOptions, 'time' | 'now' | 'timeoutMs' | 'signal'> {
  /** 0: any that is free. */
  readonly port: number
  /** Under which the target reaches the receiver, if not by its own address. */
  readonly publicUrl?: string | undefined
}

const mostBytes = 1024 * 1024
/** The suite's own paths begin so, whatever a tunnel puts before them. */
const ownPath = '/hooks/'

/** Listens on loopback. Rejects when the port is not to be had. */
export async function startReceiver({ port, publicUrl, ...options }: HttpReceiverOptions): Promise<Receiver> {
  const server = http.createServer((request, response) => {
    void arrived(request)
      .then(arrival => response.writeHead(arrival === undefined ? 413 : receiver.take(arrival)).end())
      .catch(() => response.destroy())
  })
  const { promise: listening, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject)
  server.listen(port, '127.0.0.1', resolve)
  await listening
  const address = server.address()
  const own = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}`
  const receiver = createReceiver({
    ...options,
    origin: publicUrl?.replace(/\/+$/, '') ?? own,
    async close() {
      server.closeAllConnections()
      await new Promise(resolveClose => server.close(resolveClose))
    },
  })
  return receiver
}

/** undefined: it is too large to be a delivery. */
async function arrived(request: http.IncomingMessage): Promise<ArrivedRequest | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > mostBytes) return undefined
    chunks.push(chunk)
  }
  const path = (request.url ?? '/').split('?', 1).join('')
  return {
    method: request.method ?? '',
    path: path.includes(ownPath) ? path.slice(path.indexOf(ownPath)) : path,
    headers: request.rawHeaders.flatMap((name, index) =>
      index % 2 === 0 ? [[name, request.rawHeaders[index + 1] ?? ''] as const] : [],
    ),
    body: Buffer.concat(chunks),
  }
}
