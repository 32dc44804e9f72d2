// `leadleap-kit mock`: the API on a port, until it is told to stop.

import { demoKey, expiredDemoKey } from '#fixtures/demo-keys.ts'
import type { Lead } from '#fixtures/lead.ts'
import { lazyNodeTransport } from '../adapters/lazy-node-transport.ts'
import { nodePlatform } from '../adapters/node-platform.ts'
import { type MockServer, startServer } from '../adapters/node-server.ts'
import { tokenForm } from '../control/control-token.ts'
import { type Deprecation, earliestSunset } from '../core/deprecation.ts'
import { createMock, type Mock } from '../mock.ts'
import type { MockOptions } from '../mock-options.ts'
import { name, version } from '../package-facts.ts'
import { isLoopbackHost } from '../webhooks/egress.ts'
import { createRequestLog, type LogFormat } from './request-log.ts'
import { keepHeapSmall } from './small-heap.ts'
import { UsageError } from './usage-error.ts'

export interface MockCommandOptions
  extends Pick<MockOptions, 'seed' | 'leads' | 'rateLimit' | 'webhookEgress'> {
  leadsFile?: string
  deprecated?: Date
  sunset?: Date
  port: number
  host: string
  log: LogFormat
  control: boolean
  controlToken?: string
}

/** How long open requests and due deliveries may take once the mock was told to stop, in milliseconds. */
const drainLimitMs = 10_000

/** Starts the server, says how to use it, and stops on SIGINT or SIGTERM. Rejects when the address is not to be had. */
export async function runMockCommand(options: MockCommandOptions): Promise<void> {
  const { port, host, log, leadsFile, deprecated, sunset, control, controlToken, ...mockOptions } = options
  const controlOptions = controlOf(control, controlToken)
  const deprecation = deprecationOf(deprecated, sunset)
  const extraLeads = leadsFile === undefined ? [] : await leadsIn(leadsFile)
  const transport = lazyNodeTransport()
  const mock = createMock(
    { ...mockOptions, extraLeads, transport: transport.post, deprecation },
    nodePlatform,
  )
  const write = (line: string) => process.stdout.write(`${line}\n`)
  const onExchange = createRequestLog(log, write)
  const server = await startServer(mock, { port, host, onExchange, ...controlOptions })

  keepHeapSmall()

  let stopping = false
  async function stop(): Promise<void> {
    if (stopping) process.exit(1)
    stopping = true
    await drain(server, mock)
    await transport.close()
    process.exit(0)
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
  // Whoever reads this may stop the mock at once.
  if (log === 'json') write(JSON.stringify({ listening: server.url, pid: process.pid, version }))
  else write(greeting(server, { host, ...controlOptions }))
}

/** The parser of leads is loaded for those who bring some. */
async function leadsIn(path: string): Promise<Lead[]> {
  const { readLeadsFile } = await import('./read-leads-file.ts')
  return readLeadsFile(path)
}

/** The token stands in no sentence: what is wrong with it may be a secret of something else. */
function controlOf(flag: boolean, controlToken: string | undefined) {
  const wish = process.env['LEADLEAP_CONTROL'] ?? 'on'
  if (wish !== 'on' && wish !== 'off') throw new UsageError('LEADLEAP_CONTROL must be "on" or "off".')
  if (controlToken !== undefined && !tokenForm.test(controlToken)) {
    throw new UsageError('a control token must be of letters, digits and -._~+/ only, and not empty.')
  }
  return { control: flag && wish === 'on', controlToken }
}

function deprecationOf(at: Date | undefined, sunset: Date | undefined): Deprecation | undefined {
  if (at === undefined && sunset !== undefined) throw new UsageError('--sunset needs --deprecated beside it.')
  if (at === undefined) return undefined
  if (sunset !== undefined && sunset < earliestSunset(at)) {
    throw new UsageError(
      `--sunset must be ${earliestSunset(at).toISOString()} or later: twelve months after --deprecated.`,
    )
  }
  return { at, sunset: sunset ?? earliestSunset(at) }
}

async function drain(server: MockServer, mock: Mock): Promise<void> {
  const limit = new Promise<void>(resolve => setTimeout(resolve, drainLimitMs))
  await Promise.race([server.close().then(() => mock.webhooks.idle()), limit])
  const left = mock.pendingDeliveries
  const deliveries = left === 1 ? 'delivery was' : 'deliveries were'
  if (left > 0) process.stderr.write(`${left} webhook ${deliveries} still waiting for a retry.\n`)
  await mock.close()
}

interface Greeted {
  host: string
  control: boolean
  controlToken: string | undefined
}

function greeting(server: MockServer, greeted: Greeted): string {
  const { host, control } = greeted
  const closed = host === '127.0.0.1' || host === 'localhost' || host === '::1'
  return `${name} ${version}: the LeadLeap API at ${server.url}${closed ? '' : '\nIt listens beyond this machine: anyone who reaches it can use it.'}

  Demo key     ${demoKey}
  Expired key  ${expiredDemoKey}

  curl -s '${server.url}/leads?country=US&sector=Technology&per_page=2' \\
    -H 'Authorization: Bearer ${demoKey}'

${control ? controlLine(server, greeted) : ''}More keys: ${name} key --help
`
}

/** Where the control routes are had; a mock that listens on one address beyond this machine has them for a token only. */
function controlLine({ url, port }: MockServer, { host, controlToken }: Greeted): string {
  const isEverywhere = host === '0.0.0.0' || host === '::'
  const origin = isEverywhere ? `http://127.0.0.1:${port}` : new URL(url).origin
  if (controlToken === undefined && !isEverywhere && !isLoopbackHost(host)) {
    return 'Clock, faults, journal and events: on no loopback address, so only with --control-token\n'
  }
  const who = controlToken === undefined ? 'from this machine' : 'with the control token'
  return `Clock, faults, journal and events, ${who}: ${origin}/_mock\n`
}
