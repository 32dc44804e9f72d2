// The requests that the mock has answered, the newest of them: what came, what went, and which stage answered. Of keys and
// webhook secrets, wherever they were written, it tells nothing.

import type { KeyFacts } from '#fixtures/test-key.ts'
import type { OperationId } from '#openapi/generated/operations.ts'
import type { Fault } from '../core/faults.ts'
import type { ApiRequest, ApiResponse, Stage, Trace } from '../core/message.ts'
import { BodyHeads, type Head } from './body-heads.ts'
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

/** An exchange as it is kept; the entry is made of it for whoever asks. */
interface Kept {
  at: number
  method: string
  path: string
  query: string
  requestHeaders: Record<string, string>
  requestHead: Head | undefined
  status: number
  responseHeaders: ApiResponse['headers']
  responseHead: Head
  trace: Trace
}

const maxEntries = 1_000
/** Of each body: 8 MiB for all entries. */
const maxHead = 4 * 1024
const maxTarget = 2 * 1024

const recordedHeaders = ['content-type', 'user-agent', 'prefer']

export class Journal {
  readonly #entries = new Ring<Kept>(maxEntries)
  readonly #heads = new BodyHeads({ count: 2 * maxEntries, maxHead })
  readonly #waiters = new Waiters<Kept>()
  readonly #worldIdOf: (world: string) => string

  /** `worldIdOf` gives the id of a world by its name. */
  constructor(worldIdOf: (world: string) => string) {
    this.#worldIdOf = worldIdOf
  }

  /** `at` is the time of the request on the mock's clock; the function returned gives the entry to whoever wants it. */
  record(request: ApiRequest, response: ApiResponse, at: number): () => JournalEntry {
    const kept: Kept = {
      at,
      method: request.method,
      path: head(request.path ?? ''),
      query: head(request.query),
      requestHeaders: headersOf(request),
      requestHead: request.body instanceof Uint8Array ? this.#heads.write(request.body) : undefined,
      status: response.status,
      responseHeaders: response.headers,
      responseHead: this.#writeHead(response),
      trace: response.trace,
    }
    this.#entries.push(kept)
    this.#waiters.wake(kept)
    return () => this.#entryOf(kept)
  }

  /** Oldest first. */
  list(filter: RequestFilter = {}): JournalEntry[] {
    return this.#matching(filter).map(kept => this.#entryOf(kept))
  }

  count(filter: RequestFilter = {}): number {
    return this.#matching(filter).length
  }

  /** The newest that matches. */
  find(filter: RequestFilter = {}): JournalEntry | undefined {
    const found = this.#matching(filter).at(-1)
    return found && this.#entryOf(found)
  }

  get(id: string): JournalEntry | undefined {
    const found = this.#find(id)
    return found && this.#entryOf(found)
  }

  /** What is known of a request beside its entry: what its key says of itself, and the fault that struck it. */
  causesOf(id: string): Causes {
    const { facts, fault } = this.#find(id)?.trace ?? {}
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
      return matching.length >= count ? matching.map(kept => this.#entryOf(kept)) : undefined
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
    return ({ trace, ...kept }) =>
      (operation === undefined || trace.operation === operation) &&
      (status === undefined || kept.status === status) &&
      (wantedMethod === undefined || kept.method === wantedMethod) &&
      (worldId === undefined || trace.facts?.worldId === worldId)
  }

  /** Of the bytes where there are some: a text in parts would first have to be put together. */
  #writeHead({ body, ready }: ApiResponse): Head {
    return ready === undefined ? this.#heads.write(body) : this.#heads.write(ready.bytes, ready.before)
  }

  #find(id: string): Kept | undefined {
    return this.#entries.items.find(({ trace }) => trace.requestId === id)
  }

  #entryOf({ trace, requestHead, responseHead, responseHeaders, ...kept }: Kept): JournalEntry {
    return {
      id: trace.requestId,
      at: kept.at,
      operation: trace.operation ?? null,
      method: kept.method,
      path: withoutSecrets(kept.path),
      query: withoutSecrets(kept.query),
      requestHeaders: kept.requestHeaders,
      requestBody: requestHead === undefined ? null : withoutSecrets(this.#heads.read(requestHead)),
      status: kept.status,
      responseHeaders: Object.fromEntries(responseHeaders),
      responseBody: withoutSecrets(this.#heads.read(responseHead)),
      stage: trace.stage,
      worldId: trace.facts?.worldId ?? null,
      creditsCharged: trace.creditsCharged ?? null,
      creditsRemaining: trace.creditsRemaining ?? null,
      rateRemaining: trace.rateRemaining,
      faultId: trace.fault?.id ?? null,
      preferenceApplied: trace.preferenceApplied ?? null,
    }
  }
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
