// An account with one credit or none, from its last credit to what it may still do without. It has a key of its own, and
// whatever goes wrong here costs nobody else a credit.
import { expectError, expectStatus, expectThat, fieldOf, found } from '../../judge/found.ts'
import type { StepCheck } from '../../model/check.ts'
import { parseJson } from '../../model/parse-json.ts'
import { exchangeOf, type Recording } from '../../model/recording.ts'
import type { Call, Step } from '../../model/step.ts'
import { creditsLeftIn } from '../usage/readings.ts'
import { type FoundLead, isLocked, isUnlocked, leadsIn } from './leads-in.ts'

const poor = { role: 'noCredits' } satisfies Partial<Call>

/** The locked leads of the account's first page, by what they are for. */
interface PoorLeads {
  /** Enriched and nothing else. */
  readonly enriched: string
  /** Exported twice in one file if there is a credit for it. */
  readonly twice: string
  /** Together with that one more than can be paid for. */
  readonly tooMuch: string
  /** Never to be had. */
  readonly refused: string
}

export const exhausted: Step = {
  name: 'exhausted',
  requests: { noCredits: 12 },
  async run({ call }) {
    const page = await call({ ...poor, operation: 'searchLeads', as: 'page' })
    const left = creditsLeftIn(await call({ ...poor, operation: 'getUsage', as: 'usage' }))
    const leads = poorLeadsIn(leadsIn(page))
    if (left === undefined || left > 1 || leads === undefined) return
    const { enriched, twice, tooMuch, refused } = leads
    await call({ ...poor, operation: 'enrichLead', as: 'enriched', body: { lead_id: enriched } })
    await call({ ...poor, operation: 'searchLeads', as: 'page-after-enrichment' })
    const both = { lead_ids: [twice, tooMuch] }
    await call({ ...poor, operation: 'exportLeads', as: 'too-much', body: both })
    await call({ ...poor, operation: 'getUsage', as: 'usage-after-export' })
    const file =
      left === 1
        ? await call({ ...poor, operation: 'exportLeads', as: 'twice', body: { lead_ids: [twice, twice] } })
        : undefined
    const unlock = (as: string, lead_id: string) =>
      call({ ...poor, operation: 'unlockLead', as, body: { lead_id } })
    const last = await unlock('last-credit', twice)
    await unlock('refused', refused)
    const isPaid = last.response.status === 200 || file?.response.status === 200
    const known = isPaid ? twice : leadsIn(page).find(isUnlocked)?.id
    if (known !== undefined) await unlock('known', known)
    await call({ ...poor, operation: 'searchLeads', as: 'page-after' })
  },
}

/** undefined: the page has too few. */
function poorLeadsIn(leads: readonly FoundLead[]): PoorLeads | undefined {
  const [enriched, twice, tooMuch, refused] = leads.filter(isLocked).map(({ id }) => id)
  if (enriched === undefined || twice === undefined) return undefined
  if (tooMuch === undefined || refused === undefined) return undefined
  return { enriched, twice, tooMuch, refused }
}

/** Those of a recording; undefined too where the key is not one of such an account. */
export function poorLeads(recording: Recording): PoorLeads | undefined {
  const page = exchangeOf(recording, 'exhausted/page')
  const left = creditsLeftIn(exchangeOf(recording, 'exhausted/usage'))
  return page === undefined || left === undefined || left > 1 ? undefined : poorLeadsIn(leadsIn(page))
}

export const notPoor = {
  notAsked:
    'the key of LEADLEAP_API_KEY_NO_CREDITS is not one of an account with at most one credit and four locked leads on its first page',
}

export const exhaustedChecks: readonly StepCheck[] = [
  {
    requirement: 'unlock.exhausted',
    title: 'an unlock that there is no credit for is refused',
    steps: ['exhausted'],
    judge(recording) {
      const exchange = exchangeOf(recording, 'exhausted/refused')
      if (poorLeads(recording) === undefined || exchange === undefined) return notPoor
      if (!isSpent(recording)) return { notAsked: 'the last credit of the account could not be spent' }
      return expectError('unlock.exhausted', exchange, 402, 'CREDITS_EXHAUSTED')
    },
  },
  {
    requirement: 'unlock.exhausted',
    title: 'an unlock that is refused unlocks nothing',
    steps: ['exhausted'],
    judge(recording) {
      const leads = poorLeads(recording)
      if (leads === undefined) return notPoor
      if (exchangeOf(recording, 'exhausted/refused')?.response.status !== 402)
        return { notAsked: 'no unlock was refused' }
      const lead = leadOn(recording, 'exhausted/page-after', leads.refused)
      if (lead === undefined) return { notAsked: 'the search does not show the lead any more' }
      return expectThat(!isUnlocked(lead), 'unlock.exhausted', {
        path: `/data (${lead.id})/is_unlocked`,
        expected: 'false, as before the unlock was refused',
        actual: true,
        exchange: 'exhausted/page-after',
      })
    },
  },
  {
    requirement: 'unlock.exhausted',
    title: 'a lead unlocked before is still returned when no credit is left',
    steps: ['exhausted'],
    judge(recording) {
      const exchange = exchangeOf(recording, 'exhausted/known')
      const id = exchange && fieldOf(parseJson(exchange.request.body), 'lead_id')
      const lead = typeof id === 'string' ? leadOn(recording, 'exhausted/page-after', id) : undefined
      if (exchange === undefined || (lead !== undefined && !isUnlocked(lead)))
        return { notAsked: 'the account has no lead that it unlocked before' }
      return expectStatus('unlock.exhausted', exchange, 200)
    },
  },
  {
    requirement: 'enrich.free',
    title: 'an account without credits may enrich, and unlocks nothing by it',
    steps: ['exhausted'],
    judge(recording) {
      const leads = poorLeads(recording)
      const exchange = exchangeOf(recording, 'exhausted/enriched')
      if (leads === undefined || exchange === undefined) return notPoor
      if (exchange.response.status === 402)
        return [found('enrich.free', { path: 'status', expected: '200', actual: 402, exchange })]
      const lead = leadOn(recording, 'exhausted/page-after-enrichment', leads.enriched)
      if (lead === undefined) return { notAsked: 'the search does not show the lead any more' }
      return expectThat(!isUnlocked(lead), 'enrich.free', {
        path: `/data (${lead.id})/is_unlocked`,
        expected: 'false, as before it was enriched',
        actual: true,
        exchange: 'exhausted/page-after-enrichment',
        level: 'chosen',
      })
    },
  },
]

/** Whether the account had no credit left when the lead was asked for that it should not get. */
function isSpent(recording: Recording): boolean {
  return (
    creditsLeftIn(exchangeOf(recording, 'exhausted/usage')) === 0 ||
    ['exhausted/last-credit', 'exhausted/twice'].some(
      label => exchangeOf(recording, label)?.response.status === 200,
    )
  )
}

/** A lead as a search of the recording shows it. */
export function leadOn(recording: Recording, label: string, id: string): FoundLead | undefined {
  const page = exchangeOf(recording, label)
  return page && leadsIn(page).find(lead => lead.id === id)
}

/** What needs neither credits nor anything unlocked, so that it can be asked of an account that has neither. */
export const unlockNumber: Step = {
  name: 'unlock-number',
  requests: { noCredits: 1 },
  async run({ call }) {
    await call({ ...poor, operation: 'unlockLead', as: 'lead', body: { lead_id: 12 } })
  },
}
