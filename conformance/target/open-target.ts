// A target made ready: reached, its keys gathered, its clock and the receiver at hand where there are any.
import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { UsageError } from '../model/errors.ts'
import {
  type FactName,
  facts as factTable,
  isKeyRole,
  type KeyRole,
  keyRoles,
  roles,
} from '../model/roles.ts'
import { startReceiver } from '../receiver/http-receiver.ts'
import type { Offer } from '../runner/plan.ts'
import { type MockControl, openMockControl } from './mock-control.ts'
import { createNodeTransport } from './node-transport.ts'
import { addressOf, reach } from './reach.ts'
import type { Target, Time } from './target.ts'

export interface OpenTargetOptions {
  readonly url: string
  /** Where keys come from: LEADLEAP_API_KEY and the like. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly expectedLimit: number
  readonly isDeprecated: boolean
  /** Whether a mock's control routes are used. */
  readonly useControl: boolean
  readonly controlToken?: string | undefined
  /** Whether the mock goes on after the run. */
  readonly keepsState: boolean
  /** Facts about the mock, should the target be one with control routes. */
  readonly mockFacts: Readonly<Partial<Record<FactName, string>>>
  /** Reaches the receiver on this machine from the target. */
  readonly webhookUrl?: string | undefined
  readonly webhookPort: number
  readonly deliveryTimeoutMs: number
  readonly signal: AbortSignal
}

const noReceiver =
  'give an https URL by which the deployment reaches this machine, such as a tunnel (--webhook-url)'

export interface OpenTarget extends Target, AsyncDisposable {
  /** Puts a mock back to where it was, and lets go of sockets. */
  close(): Promise<void>
}

/** Rejects with a UsageError for what the user can mend, with a HarnessError for a target that cannot be reached. */
export async function openTarget(options: OpenTargetOptions): Promise<OpenTarget> {
  const { baseUrl, isLoopback } = addressOf(options.url)
  await reach(baseUrl)
  const runId = randomBytes(4).toString('hex')
  const control =
    isLoopback && options.useControl
      ? await openMockControl({ baseUrl, token: options.controlToken, runId, keepsState: options.keepsState })
      : undefined
  const keys = control?.keys ?? keysIn(options.environment)
  if (keys.main === undefined) throw new UsageError(`set ${roles.main.variable} to ${roles.main.what}.`)
  const time = systemTime(control?.offsetMs ?? 0)
  const transport = createNodeTransport()
  const canReceive = isLoopback || options.webhookUrl !== undefined
  let movedMs = 0
  const receiver = canReceive
    ? await startReceiver({
        port: options.webhookPort,
        publicUrl: options.webhookUrl,
        time,
        now: () => time.now() + movedMs,
        timeoutMs: options.deliveryTimeoutMs,
        signal: options.signal,
      })
    : undefined

  async function close(): Promise<void> {
    transport.close()
    await receiver?.close()
    await control?.restore()
  }

  return {
    facts: {
      baseUrl,
      isLoopback,
      expectedLimit: options.expectedLimit,
      isDeprecated: options.isDeprecated,
      keys: keyRoles.filter(role => keys[role] !== undefined),
      facts: control === undefined ? factsIn(options.environment) : options.mockFacts,
    },
    keys,
    transport: transport.send,
    time,
    control:
      control &&
      counted(control, ms => {
        movedMs += ms
      }),
    receiver,
    noReceiver,
    close,
    [Symbol.asyncDispose]: close,
  }
}

/**
 * What a target will offer, without a request: without a URL a mock with all it has, with one what the environment has
 * keys for, the main one given. A mock's URL may turn out to offer more.
 */
export function offerBeforehand(
  options: Pick<
    OpenTargetOptions,
    'environment' | 'expectedLimit' | 'isDeprecated' | 'useControl' | 'webhookUrl'
  > & {
    readonly url: string | undefined
  },
): Offer {
  const { url, environment, expectedLimit, isDeprecated, useControl, webhookUrl } = options
  const address = url === undefined ? { baseUrl: '', isLoopback: true } : addressOf(url)
  const hasControl = url === undefined && useControl
  const keys = keysIn(environment)
  return {
    facts: {
      ...address,
      expectedLimit,
      isDeprecated,
      keys: hasControl ? keyRoles : keyRoles.filter(role => role === 'main' || keys[role] !== undefined),
      facts: hasControl ? { deletedLeadId: '' } : factsIn(environment),
    },
    hasControl,
    hasReceiver: address.isLoopback || webhookUrl !== undefined,
    noReceiver,
  }
}

function counted(control: MockControl, count: (ms: number) => void): MockControl {
  return {
    ...control,
    async advance(ms) {
      await control.advance(ms)
      count(ms)
    },
  }
}

function systemTime(offsetMs: number): Time {
  return {
    now: () => Date.now() + offsetMs,
    sleep: (ms, signal) => delay(ms, undefined, { signal }),
  }
}

/** An empty variable is as good as none. */
function keysIn(environment: OpenTargetOptions['environment']): Partial<Record<KeyRole, string>> {
  const keys: Partial<Record<KeyRole, string>> = {}
  for (const role of Object.keys(roles).filter(isKeyRole)) {
    const key = environment[roles[role].variable]?.trim()
    if (key === undefined || key === '') continue
    if (/[^\x21-\x7e]/.test(key))
      throw new UsageError(
        `${roles[role].variable} holds a space or something that is not ASCII: that is no key.`,
      )
    keys[role] = key
  }
  return keys
}

function factsIn(environment: OpenTargetOptions['environment']): Partial<Record<FactName, string>> {
  const deletedLeadId = environment[factTable.deletedLeadId.variable]?.trim()
  return deletedLeadId === undefined || deletedLeadId === '' ? {} : { deletedLeadId }
}
