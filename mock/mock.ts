// A mock: clock, chance, store, leads, faults, deliveries and the record of it all, put together. Runs wherever
// JavaScript runs. What a test may ask of it has the same names here and under /_mock.
import { createLeadDirectory } from '#fixtures/lead-directory.ts'
import { createTestKey, type TestKey, type TestKeyOptions, worldIdOf } from '#fixtures/test-key.ts'
import { rateLimit as contractRateLimit } from '#openapi/generated/limits.ts'
import { type Accounts, createAccounts } from './accounts.ts'
import { createFetch } from './adapters/fetch.ts'
import { createClock, type MovableClock } from './clock.ts'
import { Answer } from './core/answer.ts'
import type { Api } from './core/api.ts'
import { ApiError } from './core/api-error.ts'
import { deprecationHeaders } from './core/deprecation.ts'
import { createFaultTable, type FaultList } from './core/faults.ts'
import { createKeyReader } from './core/key-reader.ts'
import { handleRequest } from './core/lifecycle.ts'
import type { ApiRequest, ApiResponse } from './core/message.ts'
import type { Route } from './core/route.ts'
import { createIds } from './ids.ts'
import { defaultLeads, defaultSeed, type MockOptions } from './mock-options.ts'
import { EventLog } from './observation/event-log.ts'
import { Happenings, type Listener } from './observation/happenings.ts'
import { Journal } from './observation/journal.ts'
import { observedClock } from './observation/observed-clock.ts'
import { createRequestDesk, type RequestDesk } from './observation/request-desk.ts'
import { handlers } from './operations/handlers.ts'
import { createLeadPages } from './operations/lead-pages.ts'
import { createUnlockedLeads } from './operations/unlocked-leads.ts'
import { anyPlatform, type Platform } from './platform.ts'
import { createRandomness } from './randomness.ts'
import { createMemoryStore } from './store/memory-store.ts'
import type { StoreState } from './store/store.ts'
import { createDeliveryQueue } from './webhooks/delivery-queue.ts'
import { createDispatch } from './webhooks/dispatch.ts'
import { fetchTransport } from './webhooks/transport.ts'
import { createWebhookDesk, type WebhookDesk } from './webhooks/webhook-desk.ts'

/** All accounts, windows and the time, as plain data. */
export interface Snapshot {
  /** Epoch milliseconds. */
  at: number
  store: StoreState
}

export interface Mock extends Accounts, AsyncDisposable {
  readonly clock: MovableClock
  readonly faults: FaultList
  /** The journal of requests. */
  readonly requests: RequestDesk
  readonly webhooks: WebhookDesk
  /** A drop-in `fetch` for clients that accept one: answers any origin's `/api/v1/...` without a network. */
  readonly fetch: typeof fetch
  /** A test key; see {@link createTestKey}. */
  key(options?: TestKeyOptions): TestKey
  /** For adapters: one request as a plain record; `route` if the adapter knows the operation already. */
  handle(request: ApiRequest, route?: Route): Promise<ApiResponse>
  /** For adapters: the 400 for what is no HTTP request at all; `why` is a sentence. */
  refuseMalformed(why: string): ApiResponse
  /** Tells of all that happens, until the function returned is called. */
  subscribe(listener: Listener): () => void
  /**
   * Back to the start, so that the next test finds what the first one found: forgets worlds, windows, faults, journal
   * and deliveries, and sets the clock to the time at which it was made to start. With the store in memory all of it has
   * happened when the call returns.
   */
  reset(): Promise<void>
  snapshot(): Promise<Snapshot>
  /** Puts accounts, windows and the time back; waiting deliveries are forgotten. */
  restore(snapshot: Snapshot): Promise<void>
  /** Waiting deliveries; for the log of a server that stops. */
  readonly pendingDeliveries: number
  /** Lets go of timers and deliveries. */
  close(): Promise<void>
}

/** Stands in for no limit at all: high enough that nobody reaches it, and the headers stay true. */
const unlimited = 1_000_000_000

export function createMock(options: MockOptions = {}, platform: Platform = anyPlatform): Mock {
  const clock = createClock({ startAt: options.now?.getTime(), frozen: options.frozen ?? false })
  const store = options.store ?? createMemoryStore()
  const ids = createIds(createRandomness(options.seed))
  const journal = new Journal(worldIdOf)
  const log = new EventLog(worldIdOf)
  const happenings = new Happenings()
  const faults = createFaultTable({
    worldIdOf,
    onChange: (change, fault) => happenings.tell(() => ({ type: 'fault', change, fault })),
  })
  const queue = createDeliveryQueue({
    clock,
    transport: options.transport ?? fetchTransport,
    egress: options.webhookEgress ?? 'loopback',
    onAttempt({ worldId, subscriptionId, lane }, delivered) {
      // Another receiver's answer says nothing about the subscriber.
      if (lane === subscriptionId) void store.recordAttempt(worldId, subscriptionId, delivered)
    },
    onChange(delivery) {
      log.noteProgress(delivery)
      happenings.tell(() => ({ type: 'delivery', delivery }))
    },
    retryDelaysMs: options.webhookRetryDelaysMs,
    timeoutMs: options.webhookTimeoutMs,
  })
  const dispatch = createDispatch({ ids, store, queue, log, happenings, sign: platform.signatureOf })
  const directory =
    options.directory ??
    createLeadDirectory({
      seed: options.seed ?? defaultSeed,
      size: options.leads ?? defaultLeads,
      extra: options.extraLeads ?? [],
    })
  const rateLimit = options.rateLimit ?? contractRateLimit.default
  const api: Api = {
    clock,
    ids,
    readKey: createKeyReader(platform.digestOf),
    store,
    directory,
    pages: createLeadPages(directory),
    unlockedLeads: createUnlockedLeads(directory),
    dispatch,
    cancelDeliveries: queue.cancel,
    handlers,
    faults,
    rateLimit,
    defaultLimit: rateLimit === 'off' ? unlimited : rateLimit,
    deprecationHeaders: deprecationHeaders(options.deprecation),
    onExchange(request, response, at) {
      const entry = journal.record(request, response, at)
      happenings.tell(() => ({ type: 'request', request: entry() }))
    },
    onCrash: options.onCrash ?? (error => console.error(error)),
  }

  const handle: Mock['handle'] = (request, route) => handleRequest(api, request, route)

  async function close(): Promise<void> {
    queue.cancelAll()
    clock.dispose()
  }

  async function reset(): Promise<void> {
    queue.cancelAll()
    faults.clear()
    journal.clear()
    log.clear()
    clock.restart()
    await store.reset()
    happenings.tell(() => ({ type: 'reset' }))
  }

  return {
    ...createAccounts({
      store,
      clock,
      onCredits: (worldId, remaining) => happenings.tell(() => ({ type: 'credits', worldId, remaining })),
    }),
    clock: observedClock(clock, happenings),
    faults,
    requests: createRequestDesk(journal),
    webhooks: createWebhookDesk({ clock, ids, store, queue, log, dispatch }),
    fetch: createFetch(handle),
    key: createTestKey,
    handle,
    refuseMalformed(why) {
      const answer = new Answer(api, undefined)
      answer.stage = 'parse'
      return answer.error(new ApiError('BAD_REQUEST', why))
    },
    subscribe: listener => happenings.subscribe(listener),
    reset,
    async snapshot() {
      return structuredClone({ at: clock.now(), store: await store.snapshot() })
    },
    async restore({ at, store: state }) {
      queue.cancelAll()
      await store.restore(structuredClone(state))
      await clock.set(at)
      happenings.tell(() => ({ type: 'restore', at }))
    },
    get pendingDeliveries() {
      return queue.pending
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}
