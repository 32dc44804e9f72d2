// The requests that the mock has answered, the newest of them: what came, what went, and which stage answered. Keys are
// left out when an entry is made, webhook secrets when it is read.

import type { KeyFacts } from '#fixtures/test-key.ts'
import type { OperationId } from '#openapi/generated/operations.ts'
import type { ApiRequest, ApiResponse, Headers, Stage } from '../core/message.ts'
import { Ring } from './ring.ts'
import { Waiters, type WaitOptions } from './waiters.ts'

export interface JournalEntry {
  /** The request id of its envelope. */
  id: string
  /** Epoch milliseconds of the mock's clock. */
  at: number
  operation: OperationId | null
  method: string
  path: string
  query: string
  requestHeaders: Record<string, string>
  /** The head of the body, as text. */
  requestBody: string | null
  status: number
  responseHeaders: Headers
  responseBody: string
  /** The stage that gave the answer. */
  stage: Stage
  worldId: string | null
  /** Credits left before and after. */
  creditsBefore: number | null
  creditsRemaining: number | null
  rateRemaining: number
  faultId: string | null
  preferenceApplied: string | null
}

export interface RequestFilter {
  operation?: OperationId | undefined
  status?: number | undefined
  method?: string | undefined
  /** The name of a world. */
  world?: string | undefined
}

/** An entry as it is kept: bodies as they came, cut to their heads. */
interface Kept extends Omit<JournalEntry, 'requestBody' | 'responseBody'> {
  requestHead: Uint8Array | undefined
  responseHead: string | Uint8Array
  facts: KeyFacts | undefined
}

const maxEntries = 1_000
/** Of each body: with up to twice 1,000 entries kept, 64 MiB at the very most. */
const maxHead = 16 * 1024
const maxTarget = 2 * 1024

const recordedHeaders = ['content-type', 'user-agent', 'prefer']

const toBytes = new TextEncoder()
const toText = new TextDecoder()

export class Journal {
  readonly #entries = new Ring<Kept>(maxEntries)
  readonly #waiters = new Waiters()
  readonly #worldIdOf: (world: string) => string

  /** `worldIdOf` gives the id of a world by its name. */
  constructor(worldIdOf: (world: string) => string) {
    this.#worldIdOf = worldIdOf
  }

  /** `at` is the time of the request on the mock's clock; the function returned gives the entry to whoever wants it. */
  record(request: ApiRequest, response: ApiResponse, at: number): () => JournalEntry {
    const { trace } = response
    const kept: Kept = {
      id: trace.requestId,
      at,
      operation: trace.operation ?? null,
      method: request.method,
      path: (request.path ?? '').slice(0, maxTarget),
      query: request.query.slice(0, maxTarget),
      requestHeaders: headersOf(request),
      requestHead: request.body instanceof Uint8Array ? cut(request.body) : undefined,
      status: response.status,
      responseHeaders: response.headers,
      responseHead: response.body.length > maxHead ? cut(toBytes.encode(response.body)) : response.body,
      stage: trace.stage,
      worldId: trace.facts?.worldId ?? null,
      facts: trace.facts,
      creditsBefore: trace.creditsBefore ?? null,
      creditsRemaining: trace.creditsRemaining ?? null,
      rateRemaining: trace.rateRemaining,
      faultId: trace.faultId ?? null,
      preferenceApplied: trace.preferenceApplied ?? null,
    }
    this.#entries.push(kept)
    this.#waiters.wake()
    return () => entryOf(kept)
  }

  /** Oldest first. */
  list(filter: RequestFilter = {}): JournalEntry[] {
    return this.#matching(filter).map(entryOf)
  }

  count(filter: RequestFilter = {}): number {
    return this.#matching(filter).length
  }

  /** The newest that matches. */
  find(filter: RequestFilter = {}): JournalEntry | undefined {
    const found = this.#matching(filter).at(-1)
    return found && entryOf(found)
  }

  get(id: string): JournalEntry | undefined {
    const found = this.#entries.items.find(entry => entry.id === id)
    return found && entryOf(found)
  }

  /** Who sent a request, by what its key says; undefined: nobody was let in, or there is no such request. */
  factsOf(id: string): KeyFacts | undefined {
    return this.#entries.items.find(entry => entry.id === id)?.facts
  }

  /** Resolves once so many requests match, those before the call included, with all that do. */
  wait(
    filter: RequestFilter = {},
    options: WaitOptions & { count?: number | undefined } = {},
  ): Promise<JournalEntry[]> {
    const { count = 1 } = options
    const enough = () => {
      const matching = this.#matching(filter)
      return matching.length >= count ? matching.map(entryOf) : undefined
    }
    return this.#waiters.wait(enough, `${count} such request${count === 1 ? '' : 's'}`, options)
  }

  clear(): void {
    this.#entries.clear()
  }

  #matching({ operation, status, method, world }: RequestFilter): Kept[] {
    const worldId = world === undefined ? undefined : this.#worldIdOf(world)
    return this.#entries.items.filter(
      entry =>
        (operation === undefined || entry.operation === operation) &&
        (status === undefined || entry.status === status) &&
        (method === undefined || entry.method === method.toUpperCase()) &&
        (worldId === undefined || entry.worldId === worldId),
    )
  }
}

function entryOf({ requestHead, responseHead, facts: _facts, ...entry }: Kept): JournalEntry {
  return {
    ...entry,
    requestBody: requestHead === undefined ? null : toText.decode(requestHead),
    responseBody: withoutSecrets(
      typeof responseHead === 'string' ? responseHead : toText.decode(responseHead),
    ),
  }
}

/** A copy, so that the rest can be let go. */
function cut(bytes: Uint8Array): Uint8Array {
  return bytes.slice(0, maxHead)
}

function headersOf(request: ApiRequest): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const name of recordedHeaders) {
    const value = request.header(name)
    if (value !== undefined) headers[name] = value.slice(0, maxTarget)
  }
  if (request.header('authorization') !== undefined) headers['authorization'] = '(left out)'
  return headers
}

/** A webhook's secret is shown once, to the client that created it (webhooks.secret-once). */
function withoutSecrets(text: string): string {
  return text.replaceAll(/whsec_[0-9a-f]+/g, 'whsec_(left out)')
}
