// What a search shows of a lead: every field, contact details masked until the account has unlocked it.
import { expectThat, fieldOf, found } from '../../judge/found.ts'
import { schemaFindings } from '../../judge/schema-findings.ts'
import { valueAt } from '../../judge/value-at.ts'
import type { Check, Judgement } from '../../model/check.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { Finding } from '../../model/finding.ts'
import { exchangeOf, type Recording } from '../../model/recording.ts'
import { isMasked } from '../unlock/contact-details.ts'
import { isLocked, isUnlocked, leadsIn } from '../unlock/leads-in.ts'
import { leadFor } from '../unlock/leads-to-spend.ts'

/** Of a search, and the fields of an unlock that may show the same in full. */
const contacts = {
  email: ['email_primary', 'email_second'],
  phone: ['phone', 'company_phone'],
} as const
const contactNames = ['email', 'phone'] as const

export const leadChecks: readonly Check[] = [
  {
    requirement: 'search.fields',
    title: 'every lead has the fields of the example',
    steps: 'any',
    judgeExchange: exchange => leadFindings(exchange, 'search.fields')?.filter(finding => !isOfMask(finding)),
  },
  {
    requirement: 'search.masked',
    title: 'e-mail and phone of a locked lead are no address and no number',
    steps: 'any',
    judgeExchange: bareFindings,
  },
  {
    requirement: 'search.masked',
    title: 'masks have the form of the example',
    steps: 'any',
    judgeExchange: exchange =>
      leadFindings(exchange, 'search.masked')?.filter(
        finding => isOfMask(finding) && /\/(email|phone)$/.test(finding.path),
      ),
  },
  {
    requirement: 'search.masked',
    title: 'a locked lead does not show what unlocking it reveals',
    steps: ['search-default', 'unlock-lead'],
    judge: judgeRevealed,
  },
  {
    requirement: 'search.unlocked-shown',
    title: 'a lead that was unlocked says so in the next search',
    steps: ['unlock-lead', 'search-again'],
    judge: recording => judgeUnlocked(recording, flagFindings),
  },
  {
    requirement: 'search.unlocked-shown',
    title: 'a lead that was unlocked shows its e-mail and phone in full in the next search',
    steps: ['unlock-lead', 'search-again'],
    judge: recording => judgeUnlocked(recording, contactFindings),
  },
]

function leadFindings(
  exchange: Exchange,
  requirement: 'search.fields' | 'search.masked',
): Finding[] | undefined {
  if (exchange.operation !== 'searchLeads' || exchange.response.status !== 200) return undefined
  return schemaFindings(exchange, { requirement, under: ['/data'] })
    .map(finding => ({ ...finding, path: finding.path.replace(/^\/data\/\d+/, '/data/*') }))
    .filter(({ path }) => path !== '/data' || leadsIn(exchange).length === 0)
}

/** A pattern of a contact detail, or the branch of the schema that has it. */
function isOfMask({ path, expected }: Finding): boolean {
  return expected.startsWith('must match') && !path.endsWith('/id')
}

function bareFindings(exchange: Exchange): Finding[] | undefined {
  if (exchange.operation !== 'searchLeads' || exchange.response.status !== 200) return undefined
  const locked = leadsIn(exchange).filter(isLocked)
  if (locked.length === 0) return undefined
  return locked.flatMap(({ fields }) =>
    contactNames.flatMap(name => {
      const value = fieldOf(fields, name)
      return expectThat(!isBare(name, value), 'search.masked', {
        path: `/data/*/${name}`,
        expected: 'a masked value, because the lead is not unlocked',
        actual: value,
        exchange,
      })
    }),
  )
}

/** Any mask passes: asterisks, dots, a row of x or of noughts. What could be used as it is, is none. */
export function isBare(name: (typeof contactNames)[number], value: unknown): boolean {
  if (typeof value !== 'string' || /x{2,}|0{4,}|\.{2,}/i.test(value)) return false
  return name === 'email'
    ? /^[\p{L}\p{N}.+_-]{3,}@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(value)
    : /^\+?[\d ().-]{7,}$/.test(value)
}

function judgeRevealed(recording: Recording): Judgement {
  const lead = leadOn(recording, 'search-default/first')
  const unlocked = exchangeOf(recording, 'unlock-lead/first')
  if (lead === undefined || unlocked?.response.status !== 200)
    return { notAsked: 'no lead of the first search could be unlocked' }
  return contactNames.flatMap(name => {
    const value = fieldOf(lead.fields, name)
    const full = revealedBy(unlocked, name)
    return expectThat(!full.includes(value), 'search.masked', {
      path: `/data (${lead.id})/${name}`,
      expected: 'a masked value, because the lead is not unlocked yet',
      actual: value,
      exchange: 'search-default/first',
    })
  })
}

function judgeUnlocked(
  recording: Recording,
  judge: (lead: NonNullable<ReturnType<typeof leadOn>>, unlocked: Exchange) => Finding[],
): Judgement {
  const unlocked = exchangeOf(recording, 'unlock-lead/first')
  const lead = leadOn(recording, 'search-again/page')
  if (unlocked?.response.status !== 200) return { notAsked: 'no lead could be unlocked' }
  if (lead === undefined) return { notAsked: 'the same search does not show the unlocked lead again' }
  return judge(lead, unlocked)
}

function flagFindings(lead: NonNullable<ReturnType<typeof leadOn>>): Finding[] {
  return expectThat(isUnlocked(lead), 'search.unlocked-shown', {
    path: `/data (${lead.id})/is_unlocked`,
    expected: 'true, after unlock-lead/first',
    actual: fieldOf(lead.fields, 'is_unlocked'),
    exchange: 'search-again/page',
  })
}

function contactFindings(lead: NonNullable<ReturnType<typeof leadOn>>, unlocked: Exchange): Finding[] {
  return contactNames.flatMap(name => {
    const full = revealedBy(unlocked, name)
    const value = fieldOf(lead.fields, name)
    if (full.length === 0 || full.some(each => each === value)) return []
    // Whether it is the right address is for another requirement to say.
    if (typeof value === 'string' && !isMasked(value) && isBare(name, value)) return []
    return [
      found('search.unlocked-shown', {
        path: `/data (${lead.id})/${name}`,
        expected: 'in full, as unlock-lead/first showed it',
        actual: value,
        exchange: 'search-again/page',
      }),
    ]
  })
}

/** What an unlock showed in full. */
function revealedBy({ response }: Exchange, name: (typeof contactNames)[number]): unknown[] {
  return contacts[name]
    .map(field => valueAt(response.json, `/data/${field}`))
    .filter(value => typeof value === 'string' && !isMasked(value))
}

function leadOn(recording: Recording, label: string) {
  const page = exchangeOf(recording, label)
  const id = leadFor(recording, 'unlock')
  return page?.response.status === 200 ? leadsIn(page).find(lead => lead.id === id) : undefined
}
