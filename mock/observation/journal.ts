// The requests that the mock has answered, the newest of them: what came, what went, and which stage answered. Of keys and
// webhook secrets, wherever they were written, it tells nothing.

import type { KeyFacts } from '#fixtures/test-key.ts'
import type { OperationId } from '#openapi/generated/operations.ts'
import type { Fault } from '../core/faults.ts'
import type { ApiRequest, ApiResponse, Stage } from '../core/message.ts'
import { KeptExchange, SharedParts } from './kept-exchange.ts'
import { Ring } from './ring.ts'
import { Waiters, type WaitOptions } from './waiters.ts'

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

const maxEntries = 1_000

export class Journal {
  #shared = new SharedParts(maxEntries)
  readonly #exchanges = new Ring(maxEntries, place => new KeptExchange(place, this.#shared))
  readonly #waiters = new Waiters<KeptExchange>()
  readonly #worldIdOf: (world: string) => string

  /** `worldIdOf` gives the id of a world by its name. */
  constructor(worldIdOf: (world: string) => string) {
    this.#worldIdOf = worldIdOf
  }

  /**
   * `at` is the time of the request on the mock's clock; the function returned gives the entry to whoever wants it at
   * once: a thousand requests later it is that of another.
   */
  record(request: ApiRequest, response: ApiResponse, at: number): () => JournalEntry {
    const kept = this.#exchanges.next()
    kept.write(request, response, at)
    this.#waiters.wake(kept)
    return () => kept.entry()
  }

  /** Oldest first. */
  list(filter: RequestFilter = {}): JournalEntry[] {
    return this.#matching(filter).map(kept => kept.entry())
  }

  count(filter: RequestFilter = {}): number {
    return this.#matching(filter).length
  }

  /** The newest that matches. */
  find(filter: RequestFilter = {}): JournalEntry | undefined {
    return this.#matching(filter).at(-1)?.entry()
  }

  get(id: string): JournalEntry | undefined {
    return this.#find(id)?.entry()
  }

  /** What is known of a request beside its entry: what its key says of itself, and the fault that struck it. */
  causesOf(id: string): Causes {
    const { facts, fault } = this.#find(id) ?? {}
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
      const matching = this.#exchanges.items.filter(concerns)
      return matching.length >= count ? matching.map(kept => kept.entry()) : undefined
    }
    const what = `${count} such request${count === 1 ? '' : 's'}`
    return this.#waiters.wait({ concerns, answer, what }, options)
  }

  /** Forgets all, the memory in which it stood included. */
  clear(): void {
    this.#exchanges.clear()
    this.#shared = new SharedParts(maxEntries)
  }

  #matching(filter: RequestFilter): KeptExchange[] {
    return this.#exchanges.items.filter(this.#matcher(filter))
  }

  #matcher({ operation, status, method, world }: RequestFilter): (kept: KeptExchange) => boolean {
    const worldId = world === undefined ? undefined : this.#worldIdOf(world)
    const wantedMethod = method?.toUpperCase()
    return kept =>
      (operation === undefined || kept.operation === operation) &&
      (status === undefined || kept.status === status) &&
      (wantedMethod === undefined || kept.method === wantedMethod) &&
      (worldId === undefined || kept.facts?.worldId === worldId)
  }

  #find(id: string): KeptExchange | undefined {
    return this.#exchanges.items.find(kept => kept.id === id)
  }
}
