// What a run needs of the world: a way to send, a clock, and what else the target has to offer. Everything is an argument,
// so that the suite runs against a socket as against a function.
import type { HeaderLine } from '../model/exchange.ts'
import type { TargetFacts } from '../model/recording.ts'
import type { KeyRole } from '../model/roles.ts'
import type { Receiver } from '../receiver/receiver.ts'

export interface Target {
  readonly facts: TargetFacts
  readonly keys: Readonly<Partial<Record<KeyRole, string>>>
  readonly transport: Transport
  readonly time: Time
  /** Only a mock has one. */
  readonly control?: Control | undefined
  /** undefined: deliveries of this target cannot reach this machine; why, is in `noReceiver`. */
  readonly receiver?: Receiver | undefined
  readonly noReceiver?: string
}

export interface HttpRequest {
  readonly method: string
  readonly url: string
  readonly headers: readonly HeaderLine[]
  readonly body: string | undefined
}

export interface HttpResponse {
  readonly status: number
  /** As they came, names in any case. */
  readonly headers: readonly HeaderLine[]
  /** Decoded from its content coding. */
  readonly body: Uint8Array
}

/** Sends once and follows no redirect. Rejects with a HarnessError when no answer came, also when `signal` aborts. */
export type Transport = (request: HttpRequest, signal: AbortSignal) => Promise<HttpResponse>

export interface Time {
  /** Epoch milliseconds of this machine. */
  now(): number
  /** Rejects when the signal aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

/** What a mock lets be done to it besides the API. */
export interface Control {
  /** Resolves when all that fell due on the way is done. */
  advance(ms: number): Promise<void>
  /** Has the account of the main key be told of an event. */
  trigger(event: string): Promise<void>
}
