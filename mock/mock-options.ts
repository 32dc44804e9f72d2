// What a mock may be told when it is made; all of it may be left out.
import type { Lead } from '#fixtures/lead.ts'
import type { LeadDirectory } from '#fixtures/lead-directory.ts'
import type { Deprecation } from './core/deprecation.ts'
import type { Store } from './store/store.ts'
import type { Egress } from './webhooks/egress.ts'
import type { Transport } from './webhooks/transport.ts'

export interface MockOptions {
  /** Of the leads, and of ids when given: the same seed gives the same leads. */
  seed?: number | undefined
  /** How many leads there are; 30,000,000 if absent. */
  leads?: number | undefined
  /** A user's own leads: one with a known id takes that lead's place, others come on top. */
  extraLeads?: readonly Lead[] | undefined
  /** The time at the start; the process's own if absent. */
  now?: Date | undefined
  /** Whether the clock stands still until it is moved. */
  frozen?: boolean | undefined
  /** Requests a minute for keys that name no limit; `off`: no key is refused. */
  rateLimit?: number | 'off' | undefined
  /** Where webhooks may be delivered to; `loopback` if absent. */
  webhookEgress?: Egress | undefined
  /** Pauses before the second, third, ... attempt of a delivery, in milliseconds. */
  webhookRetryDelaysMs?: readonly number[] | undefined
  /** How long a receiver may take to answer, in milliseconds of real time. */
  webhookTimeoutMs?: number | undefined
  /** Announces the end of this version on every response. */
  deprecation?: Deprecation | undefined
  transport?: Transport | undefined
  store?: Store | undefined
  directory?: LeadDirectory | undefined
  /** Told of faults of the mock itself; by default they go to the console. */
  onCrash?: ((error: unknown) => void) | undefined
}

export const defaultSeed = 1
export const defaultLeads = 30_000_000
