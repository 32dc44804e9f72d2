// Where deliveries arrive, whatever brings them: a socket, a tunnel, or a test that calls a function.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { webhookDelivery } from '#openapi/generated/limits.ts'
import type { Delivery } from '../model/delivery.ts'
import { type HeaderLine, headerOf } from '../model/exchange.ts'
import { parseJson } from '../model/parse-json.ts'
import type { StepReceiver } from '../model/step.ts'
import type { Time } from '../target/target.ts'

export interface Receiver extends StepReceiver {
  /** Oldest first. */
  readonly deliveries: readonly Delivery[]
  /** Takes one request and gives the status to answer with. */
  take(request: ArrivedRequest): number
  close(): Promise<void>
}

export interface ArrivedRequest {
  readonly method: string
  readonly path: string
  readonly headers: readonly HeaderLine[]
  readonly body: Uint8Array
}

export interface ReceiverOptions {
  /** What stands before the path in the URL that is subscribed. */
  readonly origin: string
  readonly time: Time
  /** The target's time, in epoch milliseconds. */
  now(): number
  /** How long to wait for a delivery, in milliseconds. */
  readonly timeoutMs: number
  readonly signal: AbortSignal
  close(): Promise<void>
}

/** More than any run causes; what comes after is answered and not kept. */
const mostKept = 1000

export function createReceiver(options: ReceiverOptions): Receiver {
  const deliveries: Delivery[] = []
  const secrets = new Map<string, string>()
  const answers = new Map<string, number>()
  const arrivals = new Set<() => void>()

  function take({ method, path, headers, body }: ArrivedRequest): number {
    const answered = answers.get(path) ?? 204
    if (deliveries.length >= mostKept) return answered
    deliveries.push({
      number: deliveries.length + 1,
      path,
      method,
      headers,
      bodyBase64: Buffer.from(body).toString('base64'),
      json: parse(body),
      receivedAt: options.now(),
      answered,
      signature: signatureOn(body, headerOf({ headers }, webhookDelivery.signatureHeader), secrets.get(path)),
    })
    for (const arrived of [...arrivals]) arrived()
    return answered
  }

  async function next(
    matches: (delivery: Delivery) => boolean,
    timeoutMs = options.timeoutMs,
  ): Promise<Delivery | undefined> {
    const there = deliveries.find(matches)
    if (there !== undefined) return there
    const waiting = new AbortController()
    const signal = AbortSignal.any([options.signal, waiting.signal])
    const found = Promise.withResolvers<Delivery | undefined>()
    function look(): void {
      const delivery = deliveries.find(matches)
      if (delivery !== undefined) found.resolve(delivery)
    }
    arrivals.add(look)
    const tooLate = options.time.sleep(timeoutMs, signal).then(
      () => undefined,
      () => undefined,
    )
    try {
      return await Promise.race([found.promise, tooLate])
    } finally {
      arrivals.delete(look)
      waiting.abort()
    }
  }

  return {
    deliveries,
    take,
    next,
    urlOf: path => options.origin + path,
    trust: (path, secret) => void secrets.set(path, secret),
    answerWith: (path, status) => void answers.set(path, status),
    close: () => options.close(),
  }
}

/** X-Webhook-Signature: `sha256=` and the hex HMAC-SHA256 of the exact bytes ("Verifying webhook signatures"). */
function signatureOn(
  body: Uint8Array,
  header: string | undefined,
  secret: string | undefined,
): Delivery['signature'] {
  if (header === undefined) return 'missing'
  if (secret === undefined) return undefined
  const right = Buffer.from(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`)
  const given = Buffer.from(header)
  return given.length === right.length && timingSafeEqual(given, right) ? 'right' : 'wrong'
}

function parse(body: Uint8Array): unknown {
  try {
    return parseJson(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return undefined
  }
}
