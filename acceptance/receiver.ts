// A receiver of webhooks on this machine: a server of its own that keeps the exact bytes of what it is sent, and can be
// stopped, slowed, made to refuse, and started again on the same port.
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Delivered {
  body: Buffer
  headers: IncomingHttpHeaders
  /** What the receiver answered; undefined: not yet, or the sender did not wait for it. */
  status: number | undefined
}

export interface Receiver extends AsyncDisposable {
  readonly url: string
  /** Everything that has arrived whole, in order, also what was refused. */
  readonly arrived: readonly Delivered[]
  /** The answers to come, each sent once `until` has resolved, and then after a delay. */
  answer: { status: number; delayMs?: number; until?: Promise<void> }
  /** Resolves once this many have arrived. */
  count(deliveries: number): Promise<void>
  stop(): Promise<void>
  restart(): Promise<void>
}

export async function startReceiver(): Promise<Receiver> {
  const arrived: Delivered[] = []
  let onArrival = () => {}
  let port = 0
  let server: Server | undefined

  async function start(): Promise<void> {
    server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('error', () => {})
      request.on('data', chunk => chunks.push(chunk))
      request.on('end', () => {
        const { status, delayMs = 0, until } = receiver.answer
        const delivered: Delivered = {
          body: Buffer.concat(chunks),
          headers: request.headers,
          status: undefined,
        }
        arrived.push(delivered)
        const reply = () => {
          if (request.socket.destroyed) return
          delivered.status = status
          response.writeHead(status).end()
        }
        void Promise.resolve(until).then(() => setTimeout(reply, delayMs))
        onArrival()
      })
    })
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    port = (server.address() as AddressInfo).port
  }

  async function stop(): Promise<void> {
    server?.closeAllConnections()
    await new Promise<unknown>(resolve => server?.close(resolve) ?? resolve(undefined))
    server = undefined
  }

  const receiver: Receiver = {
    get url() {
      return `http://127.0.0.1:${port}/hook`
    },
    arrived,
    answer: { status: 200 },
    count(deliveries) {
      return new Promise(resolve => {
        onArrival = () => arrived.length >= deliveries && resolve()
        onArrival()
      })
    },
    stop,
    restart: start,
    [Symbol.asyncDispose]: stop,
  }
  await start()
  return receiver
}
