// A load as data alone: what is sent, in which proportions, at which rates. Our scheduler and other generators read the same.
import type { OperationId } from '#openapi/generated/operations.ts'

/** A kind of request and how often it comes among the others. */
export interface PlannedRequest {
  readonly operation: OperationId
  readonly weight: number
  readonly query?: Readonly<Record<string, string | number>>
  readonly body?: unknown
}

/** A stretch of time with one arrival rate, or with one number of arrivals spread over it. */
export interface PlannedPhase {
  readonly name: string
  readonly durationSeconds: number
  readonly arrivals: { readonly perSecond: number } | { readonly count: number }
}

export interface LoadPlan {
  readonly phases: readonly PlannedPhase[]
  readonly requests: readonly PlannedRequest[]
}
