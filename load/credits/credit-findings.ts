// The account of a race: what the answers charged is what the balance lost, and no lead was paid twice (unlock.race,
// unlock.agrees). Answers that were lost leave the sums open by what they may have charged.
import type { Finding } from '../finding.ts'
import type { Charge, Usage } from './charge.ts'

export interface Race {
  readonly charges: readonly Charge[]
  readonly before: Usage
  readonly after: Usage
}

export interface Account {
  /** Credits that the answers say were charged. */
  readonly charged: number
  /** Credits that the account lost. */
  readonly spent: number
  readonly distinctLeads: number
  readonly chargedTwice: number
  readonly findings: readonly Finding[]
}

export function accountOf({ charges, before, after }: Race): Account {
  const charged = sum(charges.map(charge => charge.charged))
  const spent = after.used - before.used
  const served = new Set(charges.filter(({ status }) => status === 200).flatMap(({ leadIds }) => leadIds))
  // Answers that never came, or came as a failure of the server, may have charged.
  const open = new Set(
    charges.filter(({ status }) => status === 0 || status >= 500).flatMap(({ leadIds }) => leadIds),
  )
  const twice = leadsChargedTwice(charges)
  return {
    charged,
    spent,
    distinctLeads: served.size,
    chargedTwice: twice.length,
    findings: [
      ...twice.map(lead =>
        failure('lead-charged-twice', 'unlock.race', `Lead ${lead} was charged more than once.`),
      ),
      ...sumsFindings({ charged, spent, distinct: served.size, open: open.size }),
      ...balanceFindings({ before, after }),
      ...repeatedBalances(charges),
      ...[...new Set(charges.flatMap(({ fault }) => fault ?? []))].map(fault =>
        failure('cost-not-told', 'unlock.cost', `In the race, ${fault}.`),
      ),
    ],
  }
}

function sumsFindings(sums: { charged: number; spent: number; distinct: number; open: number }): Finding[] {
  const { charged, spent, distinct, open } = sums
  const findings: Finding[] = []
  if (spent < charged || spent > charged + open)
    findings.push({
      ...failure(
        'charges-differ-from-balance',
        'unlock.agrees',
        'The answers charged other than the account lost.',
      ),
      expected: open === 0 ? String(charged) : `${charged} to ${charged + open}`,
      actual: String(spent),
    })
  if (spent > distinct + open)
    findings.push({
      ...failure(
        'charged-more-than-leads',
        'unlock.race',
        'More credits were spent than there were leads to pay for.',
      ),
      expected: `at most ${distinct + open}`,
      actual: String(spent),
    })
  if (spent < distinct)
    findings.push({
      ...failure(
        'charged-less-than-leads',
        'unlock.cost',
        'Leads that were locked were handed out without a charge.',
      ),
      expected: String(distinct),
      actual: String(spent),
    })
  return findings
}

function balanceFindings({ before, after }: Omit<Race, 'charges'>): Finding[] {
  if (before.used + before.remaining === after.used + after.remaining) return []
  return [
    {
      ...failure(
        'usage-does-not-add-up',
        'usage.arithmetic',
        'Used and remaining credits add up to another limit than before.',
      ),
      expected: String(before.used + before.remaining),
      actual: String(after.used + after.remaining),
    },
  ]
}

/** Each charge leaves a balance of its own: two that left the same overwrote one another. */
function repeatedBalances(charges: readonly Charge[]): Finding[] {
  const left = charges.flatMap(({ charged, balance }) =>
    charged === 1 && balance !== undefined ? [balance] : [],
  )
  const repeated = [...new Set(left.filter((balance, index) => left.indexOf(balance) !== index))]
  if (repeated.length === 0) return []
  return [
    {
      ...failure('balance-repeats', 'unlock.cost', 'Two unlocks were charged and left the same balance.'),
      actual: repeated.slice(0, 5).join(', '),
    },
  ]
}

/** Those that single unlocks charged: an export does not say for which of its leads it was. */
function leadsChargedTwice(charges: readonly Charge[]): string[] {
  const paid = charges.filter(({ operation, charged }) => operation === 'unlockLead' && charged > 0)
  const groups = Map.groupBy(paid, ({ leadIds }) => leadIds[0] ?? '')
  return [...groups].flatMap(([lead, group]) => (sum(group.map(({ charged }) => charged)) > 1 ? [lead] : []))
}

function failure(name: string, requirement: string, message: string): Finding {
  return { name, severity: 'failure', requirement, message }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
