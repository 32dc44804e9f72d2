// All that a request's life needs, chosen once when a mock is made: time, chance, state and data are arguments.
import type { LeadDirectory } from '#fixtures/lead-directory.ts'
import type { Clock } from '../clock.ts'
import type { Ids } from '../ids.ts'
import type { Store } from '../store/store.ts'
import type { Dispatch } from '../webhooks/dispatch.ts'
import type { FaultTable } from './faults.ts'
import type { ReadKey } from './key-reader.ts'
import type { ApiRequest, ApiResponse, Headers } from './message.ts'
import type { Handlers, LeadPages, UnlockedLeads } from './operation.ts'

export interface Api {
  clock: Clock
  ids: Ids
  readKey: ReadKey
  store: Store
  directory: LeadDirectory
  pages: LeadPages
  unlockedLeads: UnlockedLeads
  dispatch: Dispatch
  cancelDeliveries(subscriptionId: string): void
  handlers: Handlers
  faults: FaultTable
  /** `off`: no key is ever refused for its rate, not even one that names a limit. */
  rateLimit: number | 'off'
  /** Requests a minute for a key that names no limit. */
  defaultLimit: number
  /** On every response of a version on its way out (versioning.deprecation-headers). */
  deprecationHeaders: Headers
  /** Every exchange, once it has its answer; `at` is the time of the request. */
  onExchange(request: ApiRequest, response: ApiResponse, at: number): void
  /** A fault of the mock itself; the client sees a 500. */
  onCrash(error: unknown): void
}
