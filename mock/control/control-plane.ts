// The mock's own routes, beside the API and never counted, limited or charged: is it up, and start again.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { contractVersion } from '#openapi/generated/limits.ts'
import type { Mock } from '../mock.ts'
import { name, version } from '../package-facts.ts'
import { refusalOf } from './guard.ts'

export interface ControlPlane {
  serve(request: IncomingMessage, response: ServerResponse, path: string): Promise<void>
}

const prefix = '/_mock'

export function isControlPath(path: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`)
}

/** What this mock can be asked to do; a client checks here before it asks. */
const capabilities = ['health', 'reset']

/** `host` is the address that the mock listens on. */
export function createControlPlane(mock: Mock, host: string): ControlPlane {
  const routes: Record<string, () => Promise<object | undefined>> = {
    'GET /_mock/health': async () => ({ name, version, contractVersion, pid: process.pid, capabilities }),
    'POST /_mock/reset': async () => {
      await mock.reset()
      return undefined
    },
  }
  return {
    async serve(request, response, path) {
      request.resume()
      const refusal = refusalOf(request, host)
      if (refusal !== undefined) return sendProblem(response, 403, { title: 'Forbidden', detail: refusal })
      const route = routes[`${request.method} ${path}`]
      if (route === undefined) {
        const detail = `There is no such control route. There are: ${Object.keys(routes).join(', ')}.`
        return sendProblem(response, 404, { title: 'Not Found', detail })
      }
      const result = await route()
      if (result === undefined) response.writeHead(204).end()
      else response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(result))
    },
  }
}

/** RFC 9457. */
function sendProblem(
  response: ServerResponse,
  status: number,
  problem: { title: string; detail: string },
): void {
  response.writeHead(status, { 'Content-Type': 'application/problem+json' })
  response.end(JSON.stringify({ type: 'about:blank', status, ...problem }))
}
