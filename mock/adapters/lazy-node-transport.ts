// Deliveries over node:http, loaded with the first one: most runs have none.
import type { Transport } from '../webhooks/transport.ts'

export interface LazyTransport {
  post: Transport
  /** Lets go of connections that are kept open. */
  close(): Promise<void>
}

export function lazyNodeTransport(): LazyTransport {
  let loaded: Promise<Transport & { close(): void }> | undefined
  const load = () => import('./node-transport.ts').then(({ createNodeTransport }) => createNodeTransport())
  return {
    async post(delivery, signal) {
      loaded ??= load()
      return (await loaded)(delivery, signal)
    },
    async close() {
      const transport = loaded
      loaded = undefined
      if (transport !== undefined) (await transport).close()
    },
  }
}
