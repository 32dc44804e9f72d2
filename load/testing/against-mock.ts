// A scenario against the project's own mock over HTTP, as the command runs it, but for the terminal.
import { createMock, type Mock, type MockOptions } from '#mock/index.ts'
import { connectTarget } from '../frame/connect-target.ts'
import { type RunResult, run } from '../frame/run.ts'
import { createHttpClient } from '../http/client.ts'
import type { Scenario, ScenarioOptions } from '../scenario.ts'

export interface AgainstMock {
  readonly options?: Partial<ScenarioOptions>
  readonly mock?: MockOptions
  /** Without control routes the mock is a deployment like any other. */
  readonly hasControl?: boolean
  /** Called with the mock once the run is over. */
  readonly onEnd?: (mock: Mock) => void
  /** How many keys the environment holds. */
  readonly keys?: number
}

export async function runAgainstMock(scenario: Scenario, input: AgainstMock = {}): Promise<RunResult> {
  const { options, mock: mockOptions, hasControl = true, keys = 0 } = input
  const mock = createMock({ leads: 2000, ...mockOptions })
  try {
    const server = await mock.listen({ port: 0, control: hasControl })
    const chosen = { ...scenario.defaults, ...options }
    const client = createHttpClient({ connections: chosen.connections, timeoutMs: 10_000 })
    const given = Array.from({ length: keys }, (_, serial) => mock.key({ serial }))
    const address = { url: server.url, isRemoteAllowed: false, keys: given }
    const connected = await connectTarget(address, client)
    const result = await run({ ...connected, scenario, client, options: chosen })
    input.onEnd?.(mock)
    return result
  } finally {
    await mock.close()
  }
}
