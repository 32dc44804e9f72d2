// A fault: a small wrapper around a server that conforms, which breaks one requirement. And its opposite, a variant: a
// wrapper that takes another of the ways that the reference allows.
import type { RequirementId } from '#openapi/generated/requirements.ts'
import type { KeyRole } from '../model/roles.ts'
import type { ArrivedRequest } from '../receiver/receiver.ts'
import type { HttpRequest, HttpResponse } from '../target/target.ts'

export type Handler = (request: HttpRequest) => Promise<HttpResponse>
/** Brings one delivery to the receiver and gives the status of its answer. */
export type Deliver = (delivery: ArrivedRequest) => Promise<number>

/** What a wrapper may use besides what it wraps. */
export interface Surroundings {
  /** The server's time, in epoch milliseconds. */
  now(): number
  /** As the suite has them: the server's own keys. */
  readonly keys: Readonly<Record<KeyRole, string>>
  /** A further key of the main account with every scope, which no rate limit holds back. */
  readonly freeKey: string
  /** As `freeKey`, of another account with as many credits. */
  readonly strangersKey: string
}

export interface Wrapper {
  /** Called once for each run; what it keeps, it keeps in its closure. */
  readonly wrap?: (next: Handler, surroundings: Surroundings) => Handler
  readonly deliver?: (next: Deliver, surroundings: Surroundings) => Deliver
  /** Requests a minute that the server beneath lets the main key make; 60 if absent. */
  readonly limit?: number
}

export interface Fault extends Wrapper {
  /** kebab-case, unique. */
  readonly name: string
  /** What the server does, as a sentence without a full stop. */
  readonly what: string
  /** Every one of them must be reported. What else is reported is no matter: faults have consequences. */
  readonly breaks: readonly [RequirementId, ...RequirementId[]]
  /** It shows only when the clock is moved, or when a control route causes something. */
  readonly needsControl?: true
}

export interface Variant extends Wrapper {
  readonly name: string
  /** What the server does otherwise, and what allows it. */
  readonly what: string
}

/** Wrappers one inside the other, the first outermost. */
export function together(wrappers: readonly Wrapper[]): Wrapper {
  return {
    wrap: (next, surroundings) =>
      wrappers.reduceRight((inner, { wrap }) => wrap?.(inner, surroundings) ?? inner, next),
    deliver: (next, surroundings) =>
      wrappers.reduceRight((inner, { deliver }) => deliver?.(inner, surroundings) ?? inner, next),
  }
}
