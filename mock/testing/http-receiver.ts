// A receiver on a port of its own, answering by whatever handler a test gives it.
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface HttpReceiver extends AsyncDisposable {
  readonly url: string
  /** Connections that it has taken, since its first start; `closed` resolves when one is gone. */
  readonly sockets: readonly { closed: Promise<void> }[]
  stop(): Promise<void>
  /** On the same port, and on the same address unless another is given. */
  restart(host?: string): Promise<void>
}

export async function startReceiver(listener: RequestListener): Promise<HttpReceiver> {
  const sockets: { closed: Promise<void> }[] = []
  let server: Server | undefined
  let port = 0

  async function restart(host = '127.0.0.1'): Promise<void> {
    server = createServer(listener)
    server.on('connection', socket => {
      sockets.push({ closed: new Promise(resolve => socket.on('close', () => resolve())) })
    })
    server.listen(port, host)
    await once(server, 'listening')
    port = (server.address() as AddressInfo).port
  }

  async function stop(): Promise<void> {
    if (server === undefined) return
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    server = undefined
    await closed
  }

  await restart()
  return { url: `http://127.0.0.1:${port}/hook`, sockets, stop, restart, [Symbol.asyncDispose]: stop }
}
