// Deliveries wait here, in order within a subscription: one is under way at a time, and its retries hold the next back.
// A failed attempt is repeated with growing pauses on the mock's clock (webhooks.retry); memory is bounded.
import { webhookDelivery } from '#openapi/generated/limits.ts'
import type { Clock } from '../clock.ts'
import { inNextTurn } from '../next-turn.ts'
import type { Delivery } from './delivery.ts'
import { type Egress, isLoopbackUrl } from './egress.ts'
import type { Transport } from './transport.ts'

export interface DeliveryQueueOptions {
  clock: Clock
  transport: Transport
  egress: Egress
  /** Told after every attempt, and of every delivery that is dropped unsent. */
  onAttempt(delivery: Delivery, delivered: boolean): void
  /** Told whenever a delivery was tried or has changed its state. */
  onChange?: ((delivery: Delivery) => void) | undefined
  retryDelaysMs?: readonly number[] | undefined
  timeoutMs?: number | undefined
  /** In all subscriptions together. */
  maxPending?: number | undefined
  /** Of their bodies, in all subscriptions together. */
  maxPendingBytes?: number | undefined
}

export interface DeliveryQueue {
  /** Takes deliveries in, to go out once the function returned is called. */
  add(deliveries: readonly Delivery[]): () => void
  /** Takes back all that waits for a subscription, and breaks off what is under way. */
  cancel(subscriptionId: string): void
  cancelAll(): void
  /** Resolves when nothing is under way and nothing is left that is due now. */
  idle(): Promise<void>
  readonly pending: number
}

interface Lane {
  waiting: { delivery: Delivery; released: boolean }[]
  underWay: AbortController | undefined
  cancelRetry: (() => void) | undefined
}

/** About 1 KiB each besides the body: 50 MB. */
const defaultMaxPending = 50_000
/** An event of the largest export has 10 KB. */
const defaultMaxPendingBytes = 32 * 2 ** 20

export function createDeliveryQueue(options: DeliveryQueueOptions): DeliveryQueue {
  const retryDelaysMs =
    options.retryDelaysMs ?? webhookDelivery.retryDelaysSeconds.map(seconds => seconds * 1000)
  const timeoutMs = options.timeoutMs ?? webhookDelivery.timeoutSeconds * 1000
  const maxPending = options.maxPending ?? defaultMaxPending
  const lanes = new Map<string, Lane>()
  const maxPendingBytes = options.maxPendingBytes ?? defaultMaxPendingBytes
  let pending = 0
  let pendingBytes = 0
  let whenIdle: (() => void)[] = []

  function laneNamed(name: string): Lane {
    const lane = lanes.get(name) ?? { waiting: [], underWay: undefined, cancelRetry: undefined }
    lanes.set(name, lane)
    return lane
  }

  function enter(delivery: Delivery, state: Delivery['state']): void {
    delivery.state = state
    options.onChange?.(delivery)
  }

  function forget(delivery: Delivery): void {
    pending--
    pendingBytes -= delivery.body.length
  }

  function finish(lane: Lane, delivery: Delivery, state: Delivery['state']): void {
    enter(delivery, state)
    lane.waiting.shift()
    forget(delivery)
    if (lane.waiting.length === 0) lanes.delete(delivery.lane)
  }

  /** Sends the lane's deliveries one after another until one must wait. */
  async function run(lane: Lane): Promise<void> {
    for (
      let head = lane.waiting[0];
      head?.released && !lane.underWay && !lane.cancelRetry;
      head = lane.waiting[0]
    ) {
      if (!mayLeave(head.delivery)) finish(lane, head.delivery, 'held')
      else await attempt(lane, head.delivery)
    }
    tellWhenIdle()
  }

  function mayLeave(delivery: Delivery): boolean {
    return options.egress === 'any' || isLoopbackUrl(new URL(delivery.url))
  }

  async function attempt(lane: Lane, delivery: Delivery): Promise<void> {
    const controller = new AbortController()
    lane.underWay = controller
    const at = options.clock.now()
    const outcome = await post(delivery, controller)
    lane.underWay = undefined
    if (delivery.state !== 'pending') return
    delivery.attempts.push({ at, ...outcome })
    settle(lane, delivery, outcome.status !== undefined && outcome.status >= 200 && outcome.status < 300)
  }

  async function post(delivery: Delivery, controller: AbortController) {
    const { signal } = controller
    const timeout = hostTimers.setTimeout(
      () => controller.abort(new Error(`no answer within ${timeoutMs} ms`)),
      timeoutMs,
    )
    // A transport that does not heed the signal must not hold its lane for ever.
    const broken = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    })
    try {
      return { status: await Promise.race([options.transport(delivery, signal), broken]), error: undefined }
    } catch (error) {
      return { status: undefined, error: describe(signal.aborted ? signal.reason : error) }
    } finally {
      hostTimers.clearTimeout(timeout)
    }
  }

  function settle(lane: Lane, delivery: Delivery, delivered: boolean): void {
    options.onAttempt(delivery, delivered)
    const delayMs = retryDelaysMs[delivery.attempts.length - 1]
    if (delivered) finish(lane, delivery, 'delivered')
    else if (delayMs === undefined) finish(lane, delivery, 'failed')
    else {
      options.onChange?.(delivery)
      lane.cancelRetry = options.clock.schedule(options.clock.now() + delayMs, () => {
        lane.cancelRetry = undefined
        return run(lane)
      })
    }
  }

  function cancel(name: string): void {
    const lane = lanes.get(name)
    if (lane === undefined) return
    lanes.delete(name)
    for (const { delivery } of lane.waiting) {
      forget(delivery)
      enter(delivery, 'cancelled')
    }
    lane.waiting = []
    lane.cancelRetry?.()
    lane.cancelRetry = undefined
    lane.underWay?.abort(new Error('the subscription was deleted'))
  }

  function isBusy({ waiting, underWay, cancelRetry }: Lane): boolean {
    return underWay !== undefined || (waiting[0]?.released === true && cancelRetry === undefined)
  }

  function tellWhenIdle(): void {
    if (whenIdle.length === 0 || lanes.values().some(isBusy)) return
    const tell = whenIdle
    whenIdle = []
    for (const resolve of tell) resolve()
  }

  function enqueue(delivery: Delivery) {
    if (pending >= maxPending || pendingBytes + delivery.body.length > maxPendingBytes) {
      options.onAttempt(delivery, false)
      enter(delivery, 'dropped')
      return undefined
    }
    pending++
    pendingBytes += delivery.body.length
    const entry = { delivery, released: false }
    laneNamed(delivery.lane).waiting.push(entry)
    return entry
  }

  return {
    add(deliveries) {
      const entries = deliveries.map(enqueue).filter(entry => entry !== undefined)
      return () => {
        for (const entry of entries) entry.released = true
        for (const { delivery } of entries) {
          const lane = lanes.get(delivery.lane)
          if (lane !== undefined) void run(lane)
        }
      }
    },
    cancel,
    cancelAll() {
      for (const lane of [...lanes.keys()]) cancel(lane)
    },
    idle() {
      return new Promise(resolve => {
        whenIdle.push(resolve)
        inNextTurn(tellWhenIdle)
      })
    },
    get pending() {
      return pending
    },
  }
}

/** A receiver's silence is measured in real time, whatever fake timers a test has installed since. */
const hostTimers = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout }

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
