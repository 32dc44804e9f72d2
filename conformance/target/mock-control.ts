// A mock's control routes: its clock, events told on demand, and keys for every role in worlds of the run's own.
import { basePath as controlPath } from '#openapi/generated/control-operations.ts'
import type { components } from '#openapi/generated/control-types.ts'
import { basePath, events, operations } from '#openapi/generated/operations.ts'
import { HarnessError, UsageError } from '../model/errors.ts'
import { parseJson } from '../model/parse-json.ts'
import type { KeyRole } from '../model/roles.ts'
import { createNodeTransport } from './node-transport.ts'
import type { Control } from './target.ts'

type Schemas = components['schemas']

export interface MockControl extends Control {
  readonly keys: Readonly<Record<KeyRole, string>>
  /** The mock's time at the start less this machine's, in milliseconds. */
  readonly offsetMs: number
  /** Puts accounts, windows and the time back to where they were. */
  restore(): Promise<void>
}

export interface MockControlOptions {
  readonly baseUrl: string
  readonly token?: string | undefined
  /** Names the worlds of this run. */
  readonly runId: string
  /** Whether the mock goes on after the run, so that its state matters to somebody. */
  readonly keepsState: boolean
}

const healthWithinMs = 5000
const snapshotName = 'before conformance'

type Ask = (method: 'GET' | 'POST' | 'DELETE', route: string, body?: object) => Promise<unknown>

/** undefined: what answers there is no mock, or one without control routes. */
export async function openMockControl(options: MockControlOptions): Promise<MockControl | undefined> {
  const { baseUrl, token, runId, keepsState } = options
  const ask = asker(new URL(baseUrl).origin + controlPath, token)
  if (!(await isMock(baseUrl, token))) return undefined
  const snapshot = keepsState ? await lockedSnapshot(ask, runId) : undefined
  const startedAt = performance.now()
  const offsetMs = timeOf(await ask('GET', '/clock')) - Date.now()
  const world = (name: string) => `conformance-${runId}-${name}`
  const keys = await keysFor(world, facts => ask('POST', '/keys', facts))
  await fillWebhooks(
    baseUrl,
    await keyFrom(await ask('POST', '/keys', { world: world('full'), rateLimit: 1_000_000, serial: 1 })),
  )
  return {
    keys,
    offsetMs,
    async advance(ms) {
      await ask('POST', '/clock/advance', { ms: Math.ceil(ms) })
    },
    async trigger(event) {
      await ask('POST', '/events', { event, world: world('main') })
    },
    async restore() {
      if (snapshot === undefined) return
      await ask('POST', `/snapshots/${snapshot}/restore`)
      await ask('DELETE', `/snapshots/${snapshot}`)
      await ask('POST', '/clock/advance', { ms: Math.ceil(performance.now() - startedAt) })
    },
  }
}

/**
 * The state to go back to. There is one clock, and two runs that move it would each accuse the mock of what the other does:
 * while a snapshot of a run is there, no other begins.
 */
async function lockedSnapshot(ask: Ask, runId: string): Promise<string> {
  const { snapshots = [] }: { snapshots?: readonly { id: string; name?: string }[] } = Object(
    await ask('GET', '/snapshots'),
  )
  const other = snapshots.find(({ name }) => name?.startsWith(snapshotName))
  if (other !== undefined)
    throw new UsageError(
      `another run is judging this mock, or was killed while it did. Wait for it, use --no-control, or forget its snapshot: DELETE ${controlPath}/snapshots/${other.id}.`,
    )
  return idOf(await ask('POST', '/snapshots', { name: `${snapshotName} ${runId}` }))
}

async function keysFor(
  world: (name: string) => string,
  make: (facts: Schemas['KeyRequest']) => Promise<unknown>,
): Promise<Record<KeyRole, string>> {
  const facts: Record<KeyRole, Schemas['KeyRequest']> = {
    main: { world: world('main') },
    second: { world: world('main'), serial: 1 },
    noScopes: { world: world('main'), serial: 2, scopes: [] },
    leadsRead: { world: world('main'), serial: 3, scopes: ['leads:read'] },
    lowerPlan: { world: world('lower'), plan: 'growth' },
    expired: { world: world('main'), serial: 4, expiresAt: '2020-01-01T00:00:00Z' },
    noCredits: { world: world('poor'), credits: 1 },
    fullWebhooks: { world: world('full') },
  }
  const made = async (role: KeyRole) => keyFrom(await make(facts[role]))
  return {
    main: await made('main'),
    second: await made('second'),
    noScopes: await made('noScopes'),
    leadsRead: await made('leadsRead'),
    lowerPlan: await made('lowerPlan'),
    expired: await made('expired'),
    noCredits: await made('noCredits'),
    fullWebhooks: await made('fullWebhooks'),
  }
}

/** As many subscriptions as the plan allows, to a receiver that is never told of anything. */
async function fillWebhooks(baseUrl: string, key: string): Promise<void> {
  const body = JSON.stringify({
    name: 'conformance',
    url: 'https://full.leadleap.example/hook',
    events: events.slice(-1),
  })
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' }
  const most = 1000
  for (let count = 0; count < most; count += 1) {
    const response = await fetch(baseUrl + operations.createWebhook.path, { method: 'POST', headers, body })
    await response.arrayBuffer()
    if (response.status >= 300) return
  }
}

async function isMock(baseUrl: string, token: string | undefined): Promise<boolean> {
  const url = new URL(baseUrl)
  if (url.pathname !== basePath) return false
  // Nothing is known yet of what answers: it may never, or without end.
  const transport = createNodeTransport({ answerWithinMs: healthWithinMs })
  const headers = Object.entries(withToken(token))
  const request = { method: 'GET', url: `${url.origin}${controlPath}/health`, headers, body: undefined }
  const response = await transport.send(request, new AbortController().signal).catch(() => undefined)
  transport.close()
  if (response?.status === 401)
    throw new UsageError(
      'this mock asks for its control token: give it with --control-token, or do without: --no-control.',
    )
  return (
    response?.status === 200 &&
    Object(parseJson(new TextDecoder().decode(response.body))).name === 'leadleap-kit'
  )
}

function asker(base: string, token: string | undefined): Ask {
  return async (method, route, body) => {
    const response = await fetch(base + route, {
      method,
      headers: { ...withToken(token), ...(body && { 'Content-Type': 'application/json' }) },
      body: body === undefined ? null : JSON.stringify(body),
    }).catch((error: unknown) => {
      throw new HarnessError(`the mock does not answer to ${method} ${route}: ${String(error)}`)
    })
    const text = await response.text()
    if (!response.ok) throw new HarnessError(`the mock refused ${method} ${route}: ${text.slice(0, 300)}`)
    return text === '' ? undefined : JSON.parse(text)
  }
}

function withToken(token: string | undefined): Record<string, string> {
  return token === undefined ? {} : { Authorization: `Bearer ${token}` }
}

function keyFrom(answer: unknown): string {
  return textIn(answer, 'key')
}

function idOf(answer: unknown): string {
  return textIn(answer, 'id')
}

function timeOf(answer: unknown): number {
  const { now }: { now?: unknown } = Object(answer)
  if (typeof now !== 'number') throw new HarnessError('the mock tells no time.')
  return now
}

function textIn(answer: unknown, member: string): string {
  const value: unknown = Reflect.get(Object(answer), member)
  if (typeof value !== 'string') throw new HarnessError(`the mock's answer has no ${member}.`)
  return value
}
