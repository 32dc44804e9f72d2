// The control routes of a mock on a socket, and whether what they answer is what their contract says.
import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished } from 'vitest'
import { basePath, type OperationId, operations } from '#openapi/generated/control-operations.ts'
import { type MockServer, type ServerOptions, startServer } from '../adapters/node-server.ts'
import { type ControlClient, createControlClient } from '../cli/control-client.ts'
import type { MockOptions } from '../mock-options.ts'
import { complaintsAbout } from './control-contract.ts'
import { type MockUnderTest, mockUnderTest } from './mock-under-test.ts'

export interface Asked {
  status: number
  headers: Readonly<Record<string, string | string[] | undefined>>
  body: unknown
}

export interface Ask {
  headers?: Record<string, string>
  /** Sent as it is, or as JSON. */
  body?: string | Uint8Array | object
}

export interface ControlUnderTest extends MockUnderTest {
  server: MockServer
  /** As the command line asks. */
  control: ControlClient
  /** Any request at all, on a connection of its own. */
  ask(method: string, target: string, options?: Ask): Promise<Asked>
  /**
   * A request of the contract; fails the test when its status or its body are not what the contract says of it. `path`
   * fills the template's parameters in order.
   */
  askFor(id: OperationId, options?: Ask & { path?: string[]; query?: string }): Promise<Asked>
}

export async function controlUnderTest(
  options: { mock?: MockOptions; server?: Partial<ServerOptions> } = {},
): Promise<ControlUnderTest> {
  const under = mockUnderTest(options.mock)
  const server = await startServer(under.mock, { port: 0, host: '127.0.0.1', ...options.server })
  onTestFinished(() => server.close())
  const control = createControlClient({ url: server.url, controlToken: options.server?.controlToken })

  const ask: ControlUnderTest['ask'] = async (method, path, { headers = {}, body } = {}) => {
    const isRaw = body === undefined || typeof body === 'string' || body instanceof Uint8Array
    const type: Record<string, string> = isRaw ? {} : { 'Content-Type': 'application/json' }
    const request = httpRequest({
      host: '127.0.0.1',
      port: server.port,
      method,
      path,
      headers: { ...type, ...headers },
      agent: false,
    })
    request.end(isRaw ? body : JSON.stringify(body))
    const [response] = await once(request, 'response')
    const answered = await text(response)
    return {
      status: response.statusCode,
      headers: response.headers,
      body: answered === '' ? undefined : JSON.parse(answered),
    }
  }

  const askFor: ControlUnderTest['askFor'] = async (id, { path = [], query, ...rest } = {}) => {
    const { method, path: template } = operations[id]
    let next = 0
    const filled = template.replaceAll(/\{\w+\}/g, () => encodeURIComponent(path[next++] ?? ''))
    const target = `${basePath}${filled}${query === undefined ? '' : `?${query}`}`
    const asked = await ask(method, target, rest)
    expect(complaintsAbout(id, asked.status, asked.body)).toEqual([])
    return asked
  }

  return { ...under, server, control, ask, askFor }
}

/** Until so many requests to the control routes wait or listen; gives up after 20,000 looks, some seconds. */
export async function untilOpen(
  { control }: Pick<ControlUnderTest, 'control'>,
  count: number,
): Promise<void> {
  for (let looks = 0; looks < 20_000; looks++) {
    const { open } = await control.call('getHealth')
    if (open === count) return
  }
  throw new Error(`not ${count} requests wait or listen`)
}
