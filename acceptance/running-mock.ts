// A mock on a free port, for one test or one file. Its own faults do not pass in silence: closing it throws them.
import { type MockServer, startServer } from '#mock/adapters/node-server.ts'
import { createMock, type Mock } from '#mock/mock.ts'
import type { MockOptions } from '#mock/mock-options.ts'

export interface RunningMock extends AsyncDisposable {
  readonly mock: Mock
  readonly server: MockServer
  /** The API's base URL. */
  readonly url: string
  close(): Promise<void>
}

export interface RunningMockOptions extends Omit<MockOptions, 'onCrash'> {
  requestTimeoutMs?: number
}

/** Enough leads for any test here, few enough to be made at once. */
const defaultLeads = 2_000

export async function startMock({
  requestTimeoutMs,
  ...options
}: RunningMockOptions = {}): Promise<RunningMock> {
  const crashes: unknown[] = []
  const mock = createMock({ leads: defaultLeads, ...options, onCrash: error => crashes.push(error) })
  const server = await startServer(mock, { port: 0, host: '127.0.0.1', requestTimeoutMs })

  async function close(): Promise<void> {
    await server.close()
    await mock.close()
    if (crashes.length > 0) throw new AggregateError(crashes, 'The mock answered 500.')
  }
  return { mock, server, url: server.url, close, [Symbol.asyncDispose]: close }
}
