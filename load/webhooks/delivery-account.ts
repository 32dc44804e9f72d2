// The account of an event storm: each event that was caused came once, signed, and in which order and time. Pure.
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Finding } from '../finding.ts'
import type { Receipt } from './receiver.ts'

/** A call that caused an event. */
export interface Cause {
  readonly leadId: string
  readonly sentMs: number
  readonly doneMs: number
  /** False: no answer came, so that nobody knows whether there is an event. */
  readonly isSure: boolean
}

export interface Storm {
  readonly causes: readonly Cause[]
  readonly receipts: readonly Receipt[]
  readonly event: string
  /** Of the subscription. */
  readonly secret: string
}

export interface DeliveryAccount {
  readonly caused: number
  readonly delivered: number
  readonly lost: number
  readonly doubled: number
  readonly outOfOrder: number
  readonly badlySigned: number
  /** Of each event's first delivery, from the sending of the call that caused it, in ms, in the order of causes. */
  readonly latencies: readonly { readonly sentMs: number; readonly latencyMs: number }[]
  readonly findings: readonly Finding[]
}

interface Delivered {
  readonly receipt: Receipt
  readonly leadId: string | undefined
}

export function accountOf({ causes, receipts, event, secret }: Storm): DeliveryAccount {
  const signed = receipts.filter(receipt => isSigned(receipt, secret))
  const delivered = receipts.map(receipt => ({ receipt, leadId: leadIn(receipt, event) }))
  const known = new Map(causes.map(cause => [cause.leadId, cause]))
  const strange = delivered.filter(({ leadId }) => leadId === undefined || !known.has(leadId))
  const byLead = Map.groupBy(delivered, ({ leadId }) => leadId)
  const lost = causes.filter(({ leadId, isSure }) => isSure && !byLead.has(leadId))
  const doubled = causes.filter(({ leadId }) => (byLead.get(leadId)?.length ?? 0) > 1)
  const outOfOrder = overtaken(delivered, known)
  const counts = {
    lost: lost.length,
    doubled: doubled.length,
    outOfOrder,
    badlySigned: receipts.length - signed.length,
  }
  return {
    caused: causes.filter(({ isSure }) => isSure).length,
    delivered: causes.length - causes.filter(({ leadId }) => !byLead.has(leadId)).length,
    ...counts,
    latencies: causes.flatMap(({ leadId, sentMs }) => {
      const first = byLead.get(leadId)?.[0]
      return first === undefined ? [] : [{ sentMs, latencyMs: first.receipt.atMs - sentMs }]
    }),
    findings: findingsOf({ ...counts, strange: strange.length }, lost[0]),
  }
}

function isSigned({ body, signature }: Receipt, secret: string): boolean {
  if (signature === undefined) return false
  const expected = Buffer.from(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`)
  const actual = Buffer.from(signature)
  return expected.length === actual.length && timingSafeEqual(expected, actual)
}

/** Undefined: it is no delivery of this event. */
function leadIn({ body }: Receipt, event: string): string | undefined {
  try {
    const payload: unknown = JSON.parse(body.toString('utf8'))
    const { event: name, data } = Object(payload)
    const { lead_id: leadId } = Object(data)
    return name === event && typeof leadId === 'string' ? leadId : undefined
  } catch {
    return undefined
  }
}

/** Deliveries that came after one whose cause began only when theirs was answered: their order is known. */
function overtaken(delivered: readonly Delivered[], known: ReadonlyMap<string, Cause>): number {
  const firsts = [...new Map(delivered.toReversed().map(each => [each.leadId, each])).values()]
  const inOrder = firsts.toSorted((a, b) => a.receipt.atMs - b.receipt.atMs)
  let latestSentMs = -Infinity
  let count = 0
  for (const { leadId } of inOrder) {
    const cause = leadId === undefined ? undefined : known.get(leadId)
    if (cause === undefined) continue
    if (cause.doneMs < latestSentMs) count += 1
    latestSentMs = Math.max(latestSentMs, cause.sentMs)
  }
  return count
}

interface Counts {
  readonly lost: number
  readonly doubled: number
  readonly outOfOrder: number
  readonly badlySigned: number
  readonly strange: number
}

const sentences = {
  lost: ['delivery-lost', 'failure', 'webhooks.delivery', 'Events were never delivered.'],
  badlySigned: [
    'delivery-badly-signed',
    'failure',
    'webhooks.signature',
    'Deliveries are not signed with the secret.',
  ],
  strange: [
    'delivery-not-asked-for',
    'failure',
    'webhooks.delivery',
    'Deliveries came of what was not caused.',
  ],
  // The reference promises neither once nor an order: a receiver had better know.
  doubled: [
    'delivery-doubled',
    'warning',
    'webhooks.retry',
    'Events came more than once, though each was answered 204.',
  ],
  outOfOrder: ['delivery-out-of-order', 'warning', 'webhooks.delivery', 'Events came after later ones.'],
} as const

function findingsOf(counts: Counts, lost: Cause | undefined): Finding[] {
  return Object.entries(sentences).flatMap(([kind, [name, severity, requirement, message]]) => {
    const count = Object.entries(counts).find(([each]) => each === kind)?.[1] ?? 0
    if (count === 0) return []
    const evidence = kind === 'lost' && lost !== undefined ? [`The first: lead ${lost.leadId}.`] : []
    return [{ name, severity, requirement, message, expected: '0', actual: String(count), evidence }]
  })
}
