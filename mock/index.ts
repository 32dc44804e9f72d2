// The package as Node sees it: a mock in the process, with MSW handlers and a real server besides.
import { createRequire } from 'node:module'
import { lazyNodeTransport } from './adapters/lazy-node-transport.ts'
import { createHandlers, type Msw, type OperationHandler } from './adapters/msw.ts'
import { nodePlatform } from './adapters/node-platform.ts'
import type { MockServer, ServerOptions } from './adapters/node-server.ts'
import { type Mock as CoreMock, createMock as createCoreMock } from './mock.ts'
import type { MockOptions } from './mock-options.ts'
import { fetchTransport, type Transport } from './webhooks/transport.ts'

export type { Exchange, MockServer, ServerOptions } from './adapters/node-server.ts'
export * from './public.ts'

export interface Mock extends CoreMock {
  /**
   * MSW 3 handlers for `setupServer(...mock.handlers)`, one for each operation, in the contract's order.
   * @throws Error when MSW 3 is not installed; nothing else here needs it.
   */
  readonly handlers: readonly OperationHandler[]
  /**
   * Serves this mock on a socket: on 127.0.0.1 and any free port, unless told otherwise. Rejects with Node's error when
   * the address is not to be had.
   */
  listen(options?: Partial<ServerOptions>): Promise<MockServer>
  /** Closes the servers that it listens on, and lets go of timers and deliveries. */
  close(): Promise<void>
}

/**
 * A LeadLeap API in this process: stateful, offline, with 30 million leads and any test key known at once. Whatever is
 * not stored with it, such as a server or MSW, is loaded when it is first asked for.
 */
export function createMock(options: MockOptions = {}): Mock {
  const node = lazyNodeTransport()
  const servers = new Set<MockServer>()
  let handlers: readonly OperationHandler[] | undefined

  // An MSW handler may be a receiver. Of a connection kept open MSW 3.0 sees the first request only; of `fetch`, each.
  const transport: Transport = (delivery, signal) =>
    (handlers === undefined ? node.post : fetchTransport)(delivery, signal)
  const core = createCoreMock({ ...options, transport: options.transport ?? transport }, nodePlatform)

  async function listen(serverOptions: Partial<ServerOptions> = {}): Promise<MockServer> {
    const { startServer } = await import('./adapters/node-server.ts')
    const server = await startServer(core, { port: 0, host: '127.0.0.1', ...serverOptions })
    servers.add(server)
    return server
  }

  async function close(): Promise<void> {
    await Promise.all([core.close(), ...[...servers].map(server => server.close())])
    servers.clear()
    await node.close()
  }

  return {
    ...core,
    get handlers() {
      handlers ??= createHandlers(requireMsw(), core)
      return handlers
    },
    get pendingDeliveries() {
      return core.pendingDeliveries
    },
    listen,
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** Synchronously, so that `handlers` is a plain property: Node can `require` the modules that MSW is made of. */
function requireMsw(): Msw {
  try {
    return createRequire(import.meta.url)('msw/http')
  } catch (cause) {
    throw new Error('The handlers need MSW 3, which is not installed here: npm install --save-dev msw@3', {
      cause,
    })
  }
}
