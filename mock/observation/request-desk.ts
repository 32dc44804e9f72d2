// What a test may ask about the requests that the mock has answered.
import { type Explanation, explain } from './explain.ts'
import type { Journal, JournalEntry, RequestFilter } from './journal.ts'
import type { WaitOptions } from './waiters.ts'

export interface RequestDesk {
  /** The newest thousand at least, oldest first. */
  list(filter?: RequestFilter): JournalEntry[]
  count(filter?: RequestFilter): number
  /** The newest that matches. */
  find(filter?: RequestFilter): JournalEntry | undefined
  /** By its request id. */
  get(id: string): JournalEntry | undefined
  /**
   * Resolves once so many requests match (one if `count` is absent), those before the call included.
   * @throws WaitTimeoutError after `timeoutMs`.
   */
  wait(
    filter?: RequestFilter,
    options?: WaitOptions & { count?: number | undefined },
  ): Promise<JournalEntry[]>
  /** Why the answer to a request is what it is; undefined: there is no such request in the journal. */
  explain(id: string): Explanation | undefined
}

export function createRequestDesk(journal: Journal): RequestDesk {
  return {
    list: filter => journal.list(filter),
    count: filter => journal.count(filter),
    find: filter => journal.find(filter),
    get: id => journal.get(id),
    wait: (filter, options) => journal.wait(filter, options),
    explain(id) {
      const entry = journal.get(id)
      return entry && explain(entry, journal.causesOf(id))
    },
  }
}
