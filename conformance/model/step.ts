// A step makes exchanges, once; any number of checks read them. It judges nothing.
import type { OperationId } from '#openapi/generated/operations.ts'
import type { Delivery } from './delivery.ts'
import type { Exchange } from './exchange.ts'
import type { Recording } from './recording.ts'
import type { AskedRole, FactName } from './roles.ts'
import type { Window } from './window.ts'

/**
 * What a step cannot do without, besides its roles: writes (it creates something) · receiver (webhooks reach this machine)
 * · clock (the target's time can be moved) · control (the mock's control routes) · remote (a target off loopback) · a fact.
 */
export type Need = 'writes' | 'receiver' | 'clock' | 'control' | 'remote' | FactName

export interface Step {
  /** kebab-case, unique; also the first part of its exchanges' labels. */
  readonly name: string
  /** Steps that come first, because this one uses what they found. If one of them did not run, neither does this. */
  readonly after?: readonly string[]
  readonly needs?: readonly Need[]
  /** Requests by role at most; the sum is the step's share of the plan. */
  readonly requests: Readonly<Partial<Record<AskedRole, number>>>
  /** Credits that the main account may lose. */
  readonly credits?: number
  /** It sends what is left of the main key's window, one request more, and one after the pause that it is told. */
  readonly fillsWindow?: boolean
  run(context: StepContext): Promise<void>
}

export interface Call {
  /** The last part of the exchange's label. */
  readonly as: string
  /** `main` if absent. */
  readonly role?: AskedRole
  /**
   * With the role `none`: whose key `{key}` stands for in a header that presents it in a way that no server should take, so
   * that the request counts in no window.
   */
  readonly lends?: AskedRole
  /** An operation of the contract, or a method and a path below the base path (`/nowhere`), or a whole URL. */
  readonly operation?: OperationId
  readonly method?: string
  readonly path?: string
  readonly url?: string
  /** Values for `{...}` in the operation's path. */
  readonly pathParameters?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | number>> | readonly (readonly [string, string])[]
  /** Sent as JSON. */
  readonly body?: unknown
  /** Sent as it is; needs a Content-Type among the headers unless it is none of JSON's business. */
  readonly rawBody?: string
  /** In place of, or besides, those sent anyway; an empty value: not at all. `{key}` in a value stands for the role's key. */
  readonly headers?: Readonly<Record<string, string>>
  /**
   * The JSON pointer at which the answer tells a webhook's secret, and the receiver's path that is signed with it. The
   * secret is told to the receiver and replaced in everything that is recorded.
   */
  readonly secret?: { readonly at: string; readonly signs: string }
}

export interface StepContext {
  /** Sends one request when the rate limit lets it, and records the exchange. After an unasked 429 it waits and sends again. */
  call(call: Call): Promise<Exchange>
  /** Sends all at the same time and takes every answer as it comes, 429 included. */
  burst(calls: readonly Call[]): Promise<Exchange[]>
  /** Sends one request and takes a 429 for an answer. */
  callOnce(call: Call): Promise<Exchange>
  /** What has been seen so far. */
  readonly recording: Recording
  /** An exchange of an earlier step, or of this; throws a HarnessError where there is none. */
  exchange(label: string): Exchange
  /** The target's time, in epoch milliseconds. */
  now(): number
  /** Lets time pass on the target: moves the mock's clock where there is one, else waits. */
  pass(ms: number): Promise<void>
  /** Moves the target's clock; only with the need `clock`. */
  advance(ms: number): Promise<void>
  /** Only with the need `control`: has the mock tell of an event. */
  trigger(event: string): Promise<void>
  /** Only where there is one. */
  readonly receiver: StepReceiver
  readonly hasReceiver: boolean
  /** Requests that the main key may make in the whole run; any number where the clock can be moved. */
  readonly mainRequests: number
  /** The rate window of a role, as its last answer told; undefined: it has not told. */
  windowOf(role: AskedRole): Window | undefined
  /** A word of 8 characters that is new in every run, for names and addresses. */
  readonly runId: string
  fact(name: FactName): string
  /** Keeps a value for the checks of this step. Never a secret. */
  note(name: string, value: unknown): void
  /**
   * Has something removed when the run ends, however it ends; last in, first out. `send` works after an interrupt too,
   * counts against no budget and is not recorded.
   */
  onEnd(remove: (send: (call: Call) => Promise<number>) => Promise<void>): void
}

export interface StepReceiver {
  /** The URL to subscribe, for a path of the suite's own such as `/hooks/events`. */
  urlOf(path: string): string
  /** Tells the receiver under which secret deliveries to that path are signed. */
  trust(path: string, secret: string): void
  /** What to answer on that path; 204 if never said. */
  answerWith(path: string, status: number): void
  /** The first delivery that `matches`, those already there included; undefined: none came in time. */
  next(matches: (delivery: Delivery) => boolean, timeoutMs?: number): Promise<Delivery | undefined>
}
