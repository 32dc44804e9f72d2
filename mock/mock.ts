// A mock: clock, chance, store, leads and deliveries put together. Runs wherever JavaScript runs.

import { createLeadDirectory, type LeadDirectory } from '#fixtures/lead-directory.ts'
import { worldIdOf } from '#fixtures/test-key.ts'
import { rateLimit as contractRateLimit } from '#openapi/generated/limits.ts'
import { createFetch } from './adapters/fetch.ts'
import { createClock, type MovableClock } from './clock.ts'
import { Answer } from './core/answer.ts'
import type { Api } from './core/api.ts'
import { ApiError } from './core/api-error.ts'
import { type Deprecation, deprecationHeaders } from './core/deprecation.ts'
import { createFaultTable } from './core/faults.ts'
import { handleRequest } from './core/lifecycle.ts'
import type { ApiRequest, ApiResponse } from './core/message.ts'
import { createIds } from './ids.ts'
import { handlers } from './operations/handlers.ts'
import { createRandomness } from './randomness.ts'
import { createMemoryStore } from './store/memory-store.ts'
import type { Store } from './store/store.ts'
import { createDeliveryQueue, type DeliveryQueue } from './webhooks/delivery-queue.ts'
import type { Egress } from './webhooks/egress.ts'
import { fetchTransport, type Transport } from './webhooks/transport.ts'

export interface MockOptions {
  /** Of the leads, and of ids when given: the same seed gives the same leads. */
  seed?: number | undefined
  /** How many leads there are. */
  leads?: number | undefined
  /** The time at the start; the process's own if absent. */
  now?: Date | undefined
  /** Requests a minute for keys that name no limit; `off`: no key is refused. */
  rateLimit?: number | 'off' | undefined
  /** Where webhooks may be delivered to; `loopback` if absent. */
  webhookEgress?: Egress | undefined
  /** Pauses before the second, third, ... attempt of a delivery, in milliseconds. */
  webhookRetryDelaysMs?: readonly number[] | undefined
  /** How long a receiver may take to answer, in milliseconds of real time. */
  webhookTimeoutMs?: number | undefined
  /** Announces the end of this version on every response. */
  deprecation?: Deprecation | undefined
  transport?: Transport | undefined
  store?: Store | undefined
  directory?: LeadDirectory | undefined
  /** Told of faults of the mock itself; by default they go to the console. */
  onCrash?: ((error: unknown) => void) | undefined
}

export interface Mock extends AsyncDisposable {
  readonly clock: MovableClock
  readonly deliveries: DeliveryQueue
  /** A drop-in `fetch` for clients that accept one: answers any origin's `/api/v1/...` without a network. */
  readonly fetch: typeof fetch
  /** Requests a minute for keys that name no limit. */
  readonly defaultLimit: number
  /** For adapters: one request as a plain record. */
  handle(request: ApiRequest): Promise<ApiResponse>
  /** For adapters: the 400 for what is no HTTP request at all; `why` is a sentence. */
  refuseMalformed(why: string): ApiResponse
  /** Forgets every world, window and waiting delivery. */
  reset(): Promise<void>
  /** Lets go of timers and deliveries. */
  close(): Promise<void>
}

export const defaultSeed = 1
export const defaultLeads = 30_000_000

/** Stands in for no limit at all: high enough that nobody reaches it, and the headers stay true. */
const unlimited = 1_000_000_000

export function createMock(options: MockOptions = {}): Mock {
  const clock = createClock({ startAt: options.now?.getTime() })
  const store = options.store ?? createMemoryStore()
  const deliveries = createDeliveryQueue({
    clock,
    transport: options.transport ?? fetchTransport,
    egress: options.webhookEgress ?? 'loopback',
    onAttempt: ({ worldId, subscriptionId }, delivered) =>
      void store.recordAttempt(worldId, subscriptionId, delivered),
    retryDelaysMs: options.webhookRetryDelaysMs,
    timeoutMs: options.webhookTimeoutMs,
  })
  const rateLimit = options.rateLimit ?? contractRateLimit.default
  const seed = options.seed ?? defaultSeed
  const api: Api = {
    clock,
    ids: createIds(createRandomness(options.seed)),
    store,
    directory: options.directory ?? createLeadDirectory({ seed, size: options.leads ?? defaultLeads }),
    deliveries,
    handlers,
    faults: createFaultTable(worldIdOf),
    rateLimit,
    defaultLimit: rateLimit === 'off' ? unlimited : rateLimit,
    deprecationHeaders: deprecationHeaders(options.deprecation),
    onCrash: options.onCrash ?? (error => console.error(error)),
  }
  const handle = (request: ApiRequest) => handleRequest(api, request)
  async function close(): Promise<void> {
    deliveries.cancelAll()
    clock.dispose()
  }
  return {
    clock,
    deliveries,
    fetch: createFetch(handle),
    defaultLimit: api.defaultLimit,
    handle,
    refuseMalformed(why) {
      const answer = new Answer(api, undefined)
      answer.stage = 'parse'
      return answer.error(new ApiError('BAD_REQUEST', why))
    },
    async reset() {
      deliveries.cancelAll()
      await store.reset()
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}
