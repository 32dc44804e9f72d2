// Sends, paces, counts, hides secrets and records: the only place through which a request leaves the suite.
import { randomBytes } from 'node:crypto'
import { valueAt } from '../judge/value-at.ts'
import { HarnessError, LateError } from '../model/errors.ts'
import type { Exchange, HeaderLine } from '../model/exchange.ts'
import { parseJson } from '../model/parse-json.ts'
import type { AskedRole, Role } from '../model/roles.ts'
import type { Call } from '../model/step.ts'
import type { HttpRequest, HttpResponse, Target } from '../target/target.ts'
import { createPace, type Pace, pauseAfter } from './pace.ts'
import { mostSpare } from './plan.ts'
import { createRedactor, type Redactor } from './redactor.ts'
import { bodyOf, headersOf, methodOf, urlOf } from './url.ts'

export interface Courier {
  readonly exchanges: readonly Exchange[]
  readonly pace: Pace
  readonly redactor: Redactor
  /** Requests so far, by role. */
  readonly sent: ReadonlyMap<Role, number>
  readonly runId: string
  isAborted(): boolean
  roleOf(asked: AskedRole | undefined): Role
  now(): number
  pass(ms: number, because: string): Promise<void>
  advance(ms: number): Promise<void>
  /** At the rate limit's pace; sent again after a 429. */
  call(step: string, call: Call): Promise<Exchange>
  /** For removals: also after an interrupt, against no budget, not recorded; waits once if the rate limit says so. */
  sendUnrecorded(call: Call): Promise<number>
  /** As it comes. */
  once(step: string, call: Call, concurrent?: boolean): Promise<Exchange>
}

export interface CourierOptions {
  readonly target: Target
  readonly maxRequests: number
  readonly signal: AbortSignal
  onExchange(exchange: Exchange): void
  onWait(ms: number, because: string): void
}

/** After so many refusals in a row something else uses the key, and waiting on would never end. */
const mostRefusals = 3
/** After so many requests in a row that nothing came to in time, nothing more is asked: each may take half a minute. */
const mostLate = 4
/** A window that ends sooner than this is let go: what follows would not fit into it. */
const tooNearMs = 8_000
/** What is on its way when the run is interrupted may still arrive: what it made could not be removed otherwise. */
const graceMs = 5_000
const keptBytes = 65_536
/** A removal may have to wait for a window of the rate limit. */
const removalMs = 90_000

export function createCourier(options: CourierOptions): Courier {
  const { target, signal } = options
  const exchanges: Exchange[] = []
  const sent = new Map<Role, number>()
  const pace = createPace()
  const redactor = createRedactor(target.keys)
  let movedMs = 0
  let total = 0
  let spared = 0
  let secrets = 0
  let late = 0
  let hasBegun = false
  const inFlight = withGrace(signal, graceMs)

  const now = () => target.time.now() + movedMs

  async function advance(ms: number): Promise<void> {
    if (target.control === undefined) throw new HarnessError('This target has no clock to move.')
    await target.control.advance(ms)
    movedMs += ms
  }

  async function pass(ms: number, because: string): Promise<void> {
    if (ms <= 0) return
    if (target.control !== undefined) return advance(Math.ceil(ms))
    options.onWait(ms, because)
    await target.time.sleep(ms, signal)
  }

  /** `spare` leaves the main key's window to what only the main key can show, as long as the second key's has room. */
  function roleOf(asked: AskedRole = 'main'): Role {
    if (asked !== 'spare') return asked
    return spared < mostSpare(target.facts) ? 'second' : 'main'
  }

  /** The main key's window should not end in the middle of the run; an answer without a key tells when windows end. */
  async function begin(role: Role): Promise<void> {
    if (hasBegun || role !== 'main') return
    hasBegun = true
    const left = (pace.windowOf('none')?.endsAt ?? Number.POSITIVE_INFINITY) - now()
    if (left > 0 && left < tooNearMs) await pass(left, 'the window of the rate limit ends soon')
  }

  function keyFor(role: Role): string | undefined {
    if (role === 'none') return undefined
    const key = target.keys[role]
    if (key === undefined) throw new HarnessError(`There is no key for the role ${role}.`)
    return key
  }

  /** A key that is lent stands for `{key}` and is not presented in the usual way. */
  function headersFor(call: Call, role: Role): HeaderLine[] {
    const { lends } = call
    const key = keyFor(lends === undefined ? role : roleOf(lends))
    return headersOf(call, key, lends === undefined)
  }

  function requestOf(call: Call, role: Role): HttpRequest {
    return {
      method: methodOf(call),
      url: urlOf(call, target.facts.baseUrl),
      headers: headersFor(call, role),
      body: bodyOf(call),
    }
  }

  async function once(step: string, call: Call, concurrent = false): Promise<Exchange> {
    signal.throwIfAborted()
    const role = roleOf(call.role)
    if (total >= options.maxRequests)
      throw new HarnessError(`The budget of ${options.maxRequests} requests is spent.`)
    if (late >= mostLate) throw new HarnessError(`${late} requests in a row were not answered in time.`)
    total += 1
    if (call.role === 'spare' && role === 'second') spared += 1
    sent.set(role, (sent.get(role) ?? 0) + 1)
    const request = requestOf(call, role)
    const sentAt = now()
    const answer = await answerTo(request)
    const raw = textOf(answer)
    keepSecret(call, raw)
    const { redact } = redactor
    const body = redact(raw)
    const clean = (lines: typeof request.headers) =>
      lines.map(([name, value]) => [name, redact(value)] as const)
    const exchange: Exchange = {
      label: `${step}/${call.as}`,
      step,
      role,
      operation: call.operation,
      request: {
        ...request,
        url: redact(request.url),
        headers: clean(request.headers),
        body: shortened(redact, request.body),
      },
      response: {
        status: answer.status,
        headers: answer.headers.map(([name, value]) => [name, redact(value)] as const),
        body,
        json: parseJson(body),
      },
      sentAt,
      receivedAt: now(),
      throttled: false,
      concurrent,
    }
    pace.heed(exchange)
    return exchange
  }

  async function answerTo(request: HttpRequest): Promise<HttpResponse> {
    try {
      const answer = await target.transport(request, inFlight)
      late = 0
      return answer
    } catch (error) {
      late = error instanceof LateError ? late + 1 : 0
      throw error
    }
  }

  function keep(exchange: Exchange): Exchange {
    exchanges.push(exchange)
    options.onExchange(exchange)
    return exchange
  }

  async function call(step: string, asked: Call): Promise<Exchange> {
    const role = roleOf(asked.role)
    await begin(role)
    for (let refusals = 0; refusals < mostRefusals; refusals += 1) {
      await pass(pace.pauseMs(role, now()), `the window of ${role} is used up`)
      const exchange = await once(step, asked)
      if (exchange.response.status !== 429) return keep(exchange)
      keep({ ...exchange, throttled: true })
      await pass(pauseAfter(exchange.response), `${role} was refused by the rate limit`)
    }
    throw new HarnessError(
      `${step}/${asked.as} was refused by the rate limit ${mostRefusals} times in a row.`,
    )
  }

  function keepSecret({ secret }: Call, raw: string): void {
    if (secret === undefined) return
    const value = valueAt(parseJson(raw), secret.at)
    if (typeof value !== 'string') return
    secrets += 1
    redactor.hide(value, secretMark(secrets, value))
    target.receiver?.trust(secret.signs, value)
  }

  async function sendUnrecorded(call: Call): Promise<number> {
    const anyway = AbortSignal.timeout(removalMs)
    const request = requestOf(call, roleOf(call.role))
    const answer = await target.transport(request, anyway)
    if (answer.status !== 429) return answer.status
    const response = { status: 429, headers: answer.headers, body: '', json: undefined }
    const pauseMs = pauseAfter(response)
    if (target.control === undefined) await target.time.sleep(pauseMs, anyway)
    else await advance(Math.ceil(pauseMs))
    return (await target.transport(request, anyway)).status
  }

  return {
    exchanges,
    pace,
    sendUnrecorded,
    redactor,
    sent,
    runId: randomBytes(4).toString('hex'),
    isAborted: () => signal.aborted,
    roleOf,
    now,
    pass,
    advance,
    call,
    once: async (step, asked, concurrent) => keep(await once(step, asked, concurrent)),
  }
}

/** Aborts so much later than the signal. */
function withGrace(signal: AbortSignal, ms: number): AbortSignal {
  const later = new AbortController()
  const abort = () => void setTimeout(() => later.abort(signal.reason), ms).unref()
  if (signal.aborted) abort()
  else signal.addEventListener('abort', abort, { once: true })
  return later.signal
}

/** Tells a secret's form and nothing else: `(webhook secret 1: whsec_ and 48 hex)`. */
function secretMark(number: number, secret: string): string {
  const [, prefix = '', rest = ''] = /^(\w*?_)?(.*)$/s.exec(secret) ?? []
  const kind = /^[0-9a-f]*$/.test(rest) ? 'hex' : 'characters'
  return `(webhook secret ${number}: ${prefix} and ${rest.length} ${kind})`
}

function textOf({ body }: HttpResponse): string {
  return new TextDecoder().decode(body)
}

function shortened(redact: (text: string) => string, body: string | undefined): string | undefined {
  if (body === undefined || body.length <= keptBytes) return body === undefined ? undefined : redact(body)
  return `${redact(body.slice(0, 1024))}... (${body.length} characters)`
}
