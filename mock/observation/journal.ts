// The requests that the mock has answered, the newest of them: what came, what went, and which stage answered. Of keys and
// webhook secrets, wherever they were written, it tells nothing.

import type { KeyFacts } from '#fixtures/test-key.ts'
import type { OperationId } from '#openapi/generated/operations.ts'
import type { Fault } from '../core/faults.ts'
import type { ApiRequest, ApiResponse, Stage } from '../core/message.ts'
import { Ring } from './ring.ts'
import { Waiters, type WaitOptions } from './waiters.ts'
import { withoutSecrets } from './without-secrets.ts'

export interface JournalEntry {
  /** The request id of its envelope. */
  id: string
  /** Epoch milliseconds of the mock's clock. */
  at: number
  operation: OperationId | null
  method: string
  /** Below the base path; empty for one outside it. */
  path: string
  query: string
  requestHeaders: Record<string, string>
  /** The head of the body, as text. */
  requestBody: string | null
  status: number
  responseHeaders: Record<string, string>
  responseBody: string
  /** The stage that gave the answer. */
  stage: Stage
  worldId: string | null
  /** What this request was charged, and what it left; null: nobody was let in. */
  creditsCharged: number | null
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

export interface Causes {
  facts: KeyFacts | undefined
  fault: Fault | undefined
}

/** An entry as it is kept: bodies as they came, cut to their heads. */
interface Kept extends Omit<JournalEntry, 'requestBody' | 'responseBody' | 'responseHeaders'>, Causes {
  responseHeaders: ApiResponse['headers']
  requestHead: Uint8Array | undefined
  responseHead: string | Uint8Array
}

const maxEntries = 1_000
/** Of each body: with up to twice 1,000 entries kept, 16 MiB at the very most. */
const maxHead = 4 * 1024
const maxTarget = 2 * 1024

const recordedHeaders = ['content-type', 'user-agent', 'prefer']

const toBytes = new TextEncoder()
const toText = new TextDecoder()

export class Journal {
  readonly #entries = new Ring<Kept>(maxEntries)
  readonly #waiters = new Waiters<Kept>()
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
      path: head(request.path ?? ''),
      query: head(request.query),
      requestHeaders: headersOf(request),
      requestHead: request.body instanceof Uint8Array ? cut(request.body) : undefined,
      status: response.status,
      responseHeaders: response.headers,
      responseHead: response.body.length > maxHead ? headBytes(response.body) : response.body,
      stage: trace.stage,
      worldId: trace.facts?.worldId ?? null,
      facts: trace.facts,
      creditsCharged: trace.creditsCharged ?? null,
      creditsRemaining: trace.creditsRemaining ?? null,
      rateRemaining: trace.rateRemaining,
      faultId: trace.fault?.id ?? null,
      fault: trace.fault,
      preferenceApplied: trace.preferenceApplied ?? null,
    }
    this.#entries.push(kept)
    this.#waiters.wake(kept)
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

  /** What is known of a request beside its entry: what its key says of itself, and the fault that struck it. */
  causesOf(id: string): Causes {
    const { facts, fault } = this.#entries.items.find(entry => entry.id === id) ?? {}
    return { facts, fault }
  }

  /** Resolves once so many requests match, those before the call included, with all that do. */
  async wait(
    filter: RequestFilter = {},
    options: WaitOptions & { count?: number | undefined } = {},
  ): Promise<JournalEntry[]> {
    const { count = 1 } = options
    if (!Number.isInteger(count) || count < 1 || count > maxEntries) {
      throw new RangeError(
        `Can wait for 1 to ${maxEntries} requests, all that are sure to be kept; got ${count}.`,
      )
    }
    const concerns = this.#matcher(filter)
    const answer = () => {
      const matching = this.#entries.items.filter(concerns)
      return matching.length >= count ? matching.map(entryOf) : undefined
    }
    const what = `${count} such request${count === 1 ? '' : 's'}`
    return this.#waiters.wait({ concerns, answer, what }, options)
  }

  clear(): void {
    this.#entries.clear()
  }

  #matching(filter: RequestFilter): Kept[] {
    return this.#entries.items.filter(this.#matcher(filter))
  }

  #matcher({ operation, status, method, world }: RequestFilter): (entry: Kept) => boolean {
    const worldId = world === undefined ? undefined : this.#worldIdOf(world)
    const wantedMethod = method?.toUpperCase()
    return entry =>
      (operation === undefined || entry.operation === operation) &&
      (status === undefined || entry.status === status) &&
      (wantedMethod === undefined || entry.method === wantedMethod) &&
      (worldId === undefined || entry.worldId === worldId)
  }
}

function entryOf({ requestHead, responseHead, facts: _facts, fault: _fault, ...entry }: Kept): JournalEntry {
  return {
    ...entry,
    path: withoutSecrets(entry.path),
    query: withoutSecrets(entry.query),
    requestBody: requestHead === undefined ? null : withoutSecrets(toText.decode(requestHead)),
    responseHeaders: Object.fromEntries(entry.responseHeaders),
    responseBody: withoutSecrets(
      typeof responseHead === 'string' ? responseHead : toText.decode(responseHead),
    ),
  }
}

/** Bytes, because a part of a string holds on to the whole of it. */
function headBytes(text: string): Uint8Array {
  return cut(toBytes.encode(text.slice(0, maxHead)))
}

/** A copy, so that the rest can be let go; `slice` of a Node Buffer, which this may be, is none. */
function cut(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.subarray(0, maxHead))
}

/** Such a part of a text as is kept of it. */
function head(text: string): string {
  return text.slice(0, maxTarget)
}

function headersOf(request: ApiRequest): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const name of recordedHeaders) {
    const value = request.header(name)
    if (value !== undefined) headers[name] = withoutSecrets(head(value))
  }
  if (request.header('authorization') !== undefined) headers['authorization'] = '(left out)'
  return headers
}
