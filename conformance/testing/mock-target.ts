// The mock as a deployment in the process: behind https, without a clock of its own to move unless asked for. Time is
// arranged: a pause passes at once, for the suite as for the mock.

import { createLeadDirectory } from '#fixtures/lead-directory.ts'
import { deletedLeadId } from '#fixtures/reference-leads.ts'
import { createMock, type Mock } from '#mock/mock.ts'
import { rateLimit } from '#openapi/generated/limits.ts'
import { basePath, events, operations } from '#openapi/generated/operations.ts'
import type { Handler, Surroundings, Wrapper } from '../faults/fault.ts'
import type { KeyRole } from '../model/roles.ts'
import { createReceiver } from '../receiver/receiver.ts'
import type { Control, HttpRequest, Target, Time } from '../target/target.ts'

export interface MockTargetOptions {
  /** A fault or a variant. */
  readonly wrapper?: Wrapper
  /** Whether the suite may move the clock and trigger events. */
  readonly control?: boolean
  /** Those left out have no key. */
  readonly keys?: readonly KeyRole[]
  /** When the run begins. */
  readonly now?: Date
  readonly receiver?: boolean
}

const origin = 'https://staging.leadleap.example'
const receiverOrigin = 'https://receiver.leadleap.example'
/** Thirty million leads, once for all. */
const directory = createLeadDirectory({ seed: 1, size: 30_000_000 })
/** What a request takes. */
const requestMs = 5
const everyKey: readonly KeyRole[] = [
  'main',
  'second',
  'noScopes',
  'leadsRead',
  'lowerPlan',
  'expired',
  'noCredits',
  'fullWebhooks',
]

export interface MockTarget extends Target {
  readonly mock: Mock
}

export async function createMockTarget(options: MockTargetOptions = {}): Promise<MockTarget> {
  const { wrapper = {}, control = false, keys: given = everyKey, receiver: hasReceiver = true } = options
  const start = options.now ?? new Date('2026-11-22T10:00:03Z')
  let movedMs = 0
  const mock = createMock({
    now: start,
    frozen: true,
    directory,
    webhookEgress: 'any',
    deprecation: { at: new Date('2026-01-01'), sunset: new Date('2028-01-01') },
    transport: ({ url, headers, body }) =>
      deliver({ method: 'POST', path: new URL(url).pathname, headers: Object.entries(headers), body }),
  })
  const keys = keysOf(mock, wrapper.limit ?? rateLimit.default)
  await fillWebhooks(mock)
  const surroundings: Surroundings = {
    now: () => mock.clock.now(),
    keys,
    freeKey: mock.key({ world: 'main', rateLimit: 1_000_000, serial: 9 }),
    strangersKey: mock.key({ world: 'stranger', rateLimit: 1_000_000 }),
  }
  const time: Time = {
    now: () => mock.clock.now() - movedMs,
    async sleep(ms, signal) {
      for (let turn = 0; turn < 8; turn += 1) {
        signal.throwIfAborted()
        await new Promise(resolve => setImmediate(resolve))
      }
      signal.throwIfAborted()
      await mock.clock.advance(ms)
    },
  }
  const never = new AbortController().signal
  const receiver = createReceiver({
    origin: receiverOrigin,
    time,
    now: () => mock.clock.now(),
    timeoutMs: 2000,
    signal: never,
    close: async () => {},
  })
  const plain = async (delivery: Parameters<typeof receiver.take>[0]) => receiver.take(delivery)
  const deliver = wrapper.deliver?.(plain, surroundings) ?? plain
  const handler = wrapper.wrap?.(handlerOf(mock), surroundings) ?? handlerOf(mock)
  const mockControl: Control = {
    async advance(ms) {
      await mock.clock.advance(ms)
      movedMs += ms
    },
    async trigger(event) {
      const name = events.find(each => each === event)
      if (name === undefined) throw new Error(`There is no event ${event}.`)
      await mock.webhooks.trigger(name, undefined, { world: 'main' })
    },
  }
  return {
    mock,
    facts: {
      baseUrl: origin + basePath,
      isLoopback: false,
      expectedLimit: rateLimit.default,
      isDeprecated: true,
      keys: given,
      facts: { deletedLeadId },
    },
    keys: Object.fromEntries(given.map(role => [role, keys[role]])),
    transport: async request => {
      await mock.clock.advance(requestMs)
      return handler(request)
    },
    time,
    control: control ? mockControl : undefined,
    receiver: hasReceiver ? receiver : undefined,
  }
}

/** A conforming deployment: the mock, and plain HTTP sent on to HTTPS. */
function handlerOf(mock: Mock): Handler {
  return async ({ method, url, headers, body }: HttpRequest) => {
    if (url.startsWith('http://'))
      return { status: 308, headers: [['Location', url.replace('http:', 'https:')]], body: new Uint8Array() }
    const response = await mock.fetch(url, {
      method,
      headers: headers.map(([name, value]) => [name, value]),
      body: body ?? null,
    })
    return {
      status: response.status,
      headers: [...response.headers],
      body: new Uint8Array(await response.arrayBuffer()),
    }
  }
}

function keysOf(mock: Mock, limit: number): Record<KeyRole, string> {
  const main = { world: 'main', rateLimit: limit }
  return {
    main: mock.key(main),
    second: mock.key({ world: 'main', serial: 1 }),
    noScopes: mock.key({ world: 'main', serial: 2, scopes: [] }),
    leadsRead: mock.key({ world: 'main', serial: 3, scopes: ['leads:read'] }),
    lowerPlan: mock.key({ world: 'lower', plan: 'growth' }),
    expired: mock.key({ world: 'main', serial: 4, expiresAt: new Date('2026-01-01') }),
    noCredits: mock.key({ world: 'poor', credits: 1 }),
    fullWebhooks: mock.key({ world: 'full' }),
  }
}

/** As many subscriptions as the plan allows. */
async function fillWebhooks(mock: Mock): Promise<void> {
  const key = mock.key({ world: 'full', rateLimit: 1_000_000, serial: 1 })
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' }
  const body = JSON.stringify({ name: 'full', url: `${receiverOrigin}/full`, events: ['email.sent'] })
  for (let status = 201; status === 201; ) {
    status = (
      await mock.fetch(origin + basePath + operations.createWebhook.path, { method: 'POST', headers, body })
    ).status
  }
}
