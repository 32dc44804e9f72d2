// What an answer says was charged: of an unlock in its meta, of an export in its headers (unlock.cost, export.headers).
import type { IncomingHttpHeaders } from 'node:http'
import type { Answer } from '../scenario.ts'

export interface Charge {
  readonly operation: 'unlockLead' | 'exportLeads'
  /** Without repeats. */
  readonly leadIds: readonly string[]
  readonly status: number
  /** Credits; 0 unless the answer is a success. */
  readonly charged: number
  readonly cached: number
  /** The balance that an unlock tells. */
  readonly balance: number | undefined
  /** What is wrong with the answer itself. */
  readonly fault?: string
}

export function chargeOf(answer: Answer, operation: Charge['operation'], leadIds: readonly string[]): Charge {
  const { status } = answer.sample
  const known = { operation, leadIds, status }
  if (status !== 200) return { ...known, charged: 0, cached: 0, balance: undefined }
  return { ...known, ...(operation === 'unlockLead' ? ofUnlock(answer.text) : ofExport(answer.headers)) }
}

type Told = Pick<Charge, 'charged' | 'cached' | 'balance' | 'fault'>

function ofUnlock(text: string): Told {
  const meta = recordIn(recordIn(parsed(text))['meta'])
  const { credits_used: used, credits_remaining: balance, cached } = meta
  if (typeof used !== 'number' || typeof balance !== 'number' || typeof cached !== 'boolean')
    return { charged: 0, cached: 0, balance: undefined, fault: 'an unlock does not say what it cost' }
  const fault =
    used > 1 || used < 0 || (used === 0) !== cached
      ? 'an unlock says another cost than its cached'
      : undefined
  return { charged: used, cached: cached ? 1 : 0, balance, ...(fault === undefined ? {} : { fault }) }
}

function ofExport(headers: IncomingHttpHeaders): Told {
  const [total, charged, cached] = ['x-total-leads', 'x-new-unlocks', 'x-cached-unlocks'].map(name =>
    Number(headers[name]),
  )
  if (
    total === undefined ||
    charged === undefined ||
    cached === undefined ||
    Number.isNaN(total + charged + cached)
  )
    return { charged: 0, cached: 0, balance: undefined, fault: 'an export does not say what it cost' }
  const fault =
    total === charged + cached
      ? {}
      : { fault: 'an export charged and took from the cache other than its total' }
  return { charged, cached, balance: undefined, ...fault }
}

export interface Usage {
  readonly used: number
  readonly remaining: number
}

/** Of GET /account/usage; undefined where it does not say. */
export function usageOf({ sample, text }: Answer): Usage | undefined {
  const { leads_used: used, leads_remaining: remaining } = recordIn(
    recordIn(recordIn(parsed(text))['data'])['usage'],
  )
  const isSaid = sample.status === 200 && typeof used === 'number' && typeof remaining === 'number'
  return isSaid ? { used, remaining } : undefined
}

/** The ids of a search's leads that are locked. */
export function lockedIds({ text }: Answer): string[] {
  const data = recordIn(parsed(text))['data']
  if (!Array.isArray(data)) return []
  return data.flatMap((lead: unknown) => {
    const { id, is_unlocked: isUnlocked } = recordIn(lead)
    return typeof id === 'string' && isUnlocked === false ? [id] : []
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}
