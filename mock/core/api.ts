// All that a request's life needs, chosen once when a mock is made: time, chance, state and data are arguments.
import type { LeadDirectory } from '#fixtures/lead-directory.ts'
import type { Clock } from '../clock.ts'
import type { Ids } from '../ids.ts'
import type { Store } from '../store/store.ts'
import type { DeliveryQueue } from '../webhooks/delivery-queue.ts'
import type { FaultTable } from './faults.ts'
import type { Headers } from './message.ts'
import type { Handlers } from './operation.ts'

export interface Api {
  clock: Clock
  ids: Ids
  store: Store
  directory: LeadDirectory
  deliveries: DeliveryQueue
  handlers: Handlers
  faults: FaultTable
  /** `off`: no key is ever refused for its rate, not even one that names a limit. */
  rateLimit: number | 'off'
  /** Requests a minute for a key that names no limit. */
  defaultLimit: number
  /** On every response of a version on its way out (versioning.deprecation-headers). */
  deprecationHeaders: Headers
  /** A fault of the mock itself; the client sees a 500. */
  onCrash(error: unknown): void
}
