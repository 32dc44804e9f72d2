// As fast as it goes: so many connections, each sending its next request when the last one is answered, by autocannon.
// It measures in a way of its own what is asked of it here: times are taken at its events, in microseconds; a request that
// its reconnecting forgets is counted; what it takes for success is judged by others.
import autocannon from 'autocannon'
import { operations } from '#openapi/generated/operations.ts'
import { pathOf } from '../frame/run.ts'
import type { PlannedRequest } from '../load-plan.ts'
import { spread } from '../mix.ts'
import type { RunContext } from '../scenario.ts'
import { createConnectionGuard } from './connection-guard.ts'

export interface ClosedRunOptions {
  readonly phase: string
  readonly keys: readonly string[]
  readonly requests: readonly PlannedRequest[]
  readonly connections: number
  readonly durationSeconds: number
}

export interface ClosedRun {
  /** It gave up: the target had stopped answering. */
  readonly gaveUp: boolean
}

/** How often autocannon looks whether it is to stop: it is within a second when it is interrupted. */
const lookMs = 100

/** Requests without an answer after which there is no use in going on. */
const maxErrors = 1000

const timeoutSeconds = 10

/** Runs until the time is over, a cap is reached or the run is stopped. */
export async function runClosed(context: RunContext, options: ClosedRunOptions): Promise<ClosedRun> {
  const { target, signal, requestsLeft } = context
  const round = spread(options.requests)
  // A connection with no request to make would be one without a limit.
  const connections = Math.min(options.connections, requestsLeft)
  if (connections < 1 || signal.aborted) return { gaveUp: false }
  let clients = 0
  const running = autocannon({
    ...{ url: new URL(target.url).origin, connections, duration: options.durationSeconds },
    ...{ maxOverallRequests: requestsLeft, timeout: timeoutSeconds, sampleInt: lookMs, bailout: maxErrors },
    setupClient: client => {
      const n = clients++
      const key = options.keys[n % options.keys.length]
      if (key === undefined) throw new RangeError('There is no key to send.')
      const mine = rotated(round, n)
      client.setRequests(mine.map(request => wireRequest(context, request, key)))
      observe(client, context, { phase: options.phase, key, round: mine })
    },
  })
  const stop = () => stopRunning(running)
  signal.addEventListener('abort', stop, { once: true })
  const { errors } = await running
  signal.removeEventListener('abort', stop)
  return { gaveUp: errors >= maxErrors }
}

/** Its types do not tell that what it returns can be stopped. */
function stopRunning(running: object): void {
  const stop: unknown = Reflect.get(running, 'stop')
  if (typeof stop === 'function') stop()
}

/** Each connection begins elsewhere, so that not all make the same request at once. */
function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const at = by % Math.max(1, items.length)
  return [...items.slice(at), ...items.slice(0, at)]
}

function wireRequest(context: RunContext, request: PlannedRequest, key: string): autocannon.Request {
  const { operation, body } = request
  return {
    method: operations[operation].method,
    path: `${new URL(context.target.url).pathname}${pathOf(request)}`,
    headers: {
      ...context.credentials(key),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }
}

interface Observed {
  readonly phase: string
  readonly key: string
  readonly round: readonly PlannedRequest[]
}

/** Without pipelining there is one request on its way at a time, and requests go round in order. */
function observe(client: autocannon.Client, context: RunContext, { phase, key, round }: Observed): void {
  const guard = createConnectionGuard(client)
  let made = 0
  let sentMs: number | undefined
  let isClosing = false

  function settle(status: number, error?: string): void {
    const operation = round[(made - 1) % round.length]?.operation
    if (sentMs === undefined || operation === undefined) return
    const times = { dueMs: sentMs, sentMs, doneMs: context.nowMs() }
    sentMs = undefined
    // The other end had said that it would close (RFC 9112 9.6): autocannon should not have sent this one, and it was not read.
    if (status === 0 && isClosing) return
    context.record({ key, phase, operation, status, ...times, ...(error === undefined ? {} : { error }) })
  }

  const events: NodeJS.EventEmitter = client
  events.on('request', () => {
    guard()
    // A new connection begins with a request, whatever was on its way over the last one.
    if (sentMs !== undefined) {
      settle(0, 'connection closed')
      isClosing = false
    }
    made++
    context.spend()
    sentMs = context.nowMs()
  })
  events.on('headers', ({ shouldKeepAlive }: { shouldKeepAlive?: boolean }) => {
    isClosing = shouldKeepAlive === false
  })
  events.on('response', (status: number) => settle(status))
  events.on('connError', (error: NodeJS.ErrnoException) => settle(0, error.code ?? error.message))
  events.on('timeout', () => settle(0, `no answer in ${timeoutSeconds} s`))
}
