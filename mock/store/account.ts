// What is known of an account from outside its world, and what is asked of it.
import type { PlanName } from '#fixtures/plans.ts'
import type { OperationId } from '#openapi/generated/operations.ts'

/** An account as its owner would see it. */
export interface AccountSnapshot {
  worldId: string
  userId: string
  plan: PlanName
  credits: { limit: number; used: number; remaining: number }
  emailsSent: number
  unlockedLeads: number
  activeWebhooks: number
  ledgerEntries: number
}

export interface Balance {
  limit: number
  used: number
}

/** Whose key unlocks, in which operation. */
export interface Unlocking {
  operation: OperationId
  keyDigest: string
  now: number
}

export type DeleteOutcome = { outcome: 'deleted' } | { outcome: 'gone' } | { outcome: 'unknown' }
