import { expect, test } from 'vitest'
import type { Charge } from './charge.ts'
import { accountOf, type Race } from './credit-findings.ts'

const unlock = (leadId: string, charged: number, balance: number): Charge => ({
  ...{ operation: 'unlockLead', leadIds: [leadId], status: 200 },
  ...{ charged, cached: 1 - charged, balance },
})
const exported = (leadIds: string[], charged: number): Charge => ({
  ...{ operation: 'exportLeads', leadIds, status: 200 },
  ...{ charged, cached: leadIds.length - charged, balance: undefined },
})
const lost = (leadId: string): Charge => ({
  ...unlock(leadId, 0, 0),
  status: 0,
  cached: 0,
  balance: undefined,
})
const usage = (used: number, remaining = 100 - used) => ({ used, remaining })

test.each<{ given: string; race: Race; names: string[] }>([
  {
    given: 'each lead paid once',
    race: {
      charges: [unlock('a', 1, 99), unlock('a', 0, 99), unlock('b', 0, 98), exported(['a', 'b'], 1)],
      ...{ before: usage(0), after: usage(2) },
    },
    names: [],
  },
  {
    given: 'a lead paid twice',
    race: { charges: [unlock('a', 1, 99), unlock('a', 1, 98)], before: usage(0), after: usage(2) },
    names: ['lead-charged-twice', 'charged-more-than-leads'],
  },
  {
    given: 'a lead paid by an unlock and by an export',
    race: { charges: [unlock('a', 1, 99), exported(['a'], 1)], before: usage(0), after: usage(2) },
    names: ['charged-more-than-leads'],
  },
  {
    given: 'a charge that the balance does not know of',
    race: { charges: [unlock('a', 1, 99), unlock('b', 1, 98)], before: usage(0), after: usage(1) },
    names: ['charges-differ-from-balance', 'charged-less-than-leads'],
  },
  {
    given: 'a balance that lost more than was charged',
    race: { charges: [unlock('a', 1, 99)], before: usage(0), after: usage(3) },
    names: ['charges-differ-from-balance', 'charged-more-than-leads'],
  },
  {
    given: 'a lead for nothing',
    race: { charges: [unlock('a', 0, 100)], before: usage(0), after: usage(0) },
    names: ['charged-less-than-leads'],
  },
  {
    given: 'a balance that two charges left',
    race: { charges: [unlock('a', 1, 99), unlock('b', 1, 99)], before: usage(0), after: usage(2) },
    names: ['balance-repeats'],
  },
  {
    given: 'a lost answer that may have charged',
    race: { charges: [unlock('a', 1, 99), lost('b')], before: usage(0), after: usage(2) },
    names: [],
  },
  {
    given: 'a lost answer that may not have',
    race: { charges: [unlock('a', 1, 99), lost('b')], before: usage(0), after: usage(1) },
    names: [],
  },
  {
    given: 'a usage that does not add up',
    race: { charges: [unlock('a', 1, 99)], before: usage(0), after: usage(1, 98) },
    names: ['usage-does-not-add-up'],
  },
])('$given is told as $names', ({ race, names }) => {
  expect(accountOf(race).findings.map(({ name }) => name)).toEqual(names)
})
