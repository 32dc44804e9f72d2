import { expect, test } from 'vitest'
import { creditsSpent } from './credits-spent.ts'
import { exchange, type SampleExchange } from './testing/samples.ts'

const balance = (left: unknown, start = '2026-11-01', more: SampleExchange = {}) =>
  exchange({ json: { data: { usage: { leads_remaining: left }, period: { start } } }, ...more })
const unlock = (meta: object, more: SampleExchange = {}) =>
  exchange({ operation: 'unlockLead', json: { meta }, ...more })
const exported = (newUnlocks: string | undefined) =>
  exchange({
    operation: 'exportLeads',
    text: 'id\n',
    headers: newUnlocks === undefined ? [] : [['x-new-unlocks', newUnlocks]],
  })

const cases = [
  { name: 'nothing that costs was asked', given: [balance(10)], want: 0 },
  { name: 'charges are told and no balance', given: [unlock({ credits_used: 1 }), exported('2')], want: 3 },
  {
    name: 'charges agree with the balance',
    given: [balance(10), unlock({ credits_used: 1, credits_remaining: 9 }), exported('2'), balance(7)],
    want: 3,
  },
  {
    name: 'a balance read before the last charge says nothing',
    given: [balance(10), balance(9), exported('2')],
    want: 2,
  },
  {
    name: 'an unlock does not say, the balance does',
    given: [balance(10), unlock({}), balance(8)],
    want: 2,
    doubt: /does not say/,
  },
  { name: 'nothing says', given: [unlock({}), exported(undefined)], want: null, doubt: /how many/ },
  {
    name: 'they disagree',
    given: [balance(10), unlock({ credits_used: 0 }), balance(8)],
    want: 2,
    doubt: /answers say 0, the balance fell by 2/,
  },
  {
    name: 'another month begins',
    given: [balance(3), unlock({ credits_used: 1 }), balance(99, '2026-12-01')],
    want: 1,
  },
  { name: 'the balance rose', given: [balance(3), unlock({ credits_used: 1 }), balance(9)], want: 1 },
  { name: 'a refused unlock costs nothing', given: [unlock({}, { status: 402 })], want: 0 },
  { name: 'another account pays', given: [unlock({ credits_used: 1 }, { role: 'noCredits' })], want: 0 },
  {
    name: 'the second key has the same account',
    given: [unlock({ credits_used: 1 }, { role: 'second' })],
    want: 1,
  },
  {
    name: 'what was throttled was not charged',
    given: [unlock({ credits_used: 1 }, { throttled: true })],
    want: 0,
  },
  {
    name: 'of a burst the lowest balance counts',
    given: [
      balance(5),
      unlock({ credits_used: 1, credits_remaining: 4 }, { concurrent: true }),
      unlock({ credits_used: 1, credits_remaining: 3 }, { concurrent: true }),
      unlock({ credits_used: 0, credits_remaining: 4 }, { concurrent: true }),
    ],
    want: 2,
  },
]

test.each(cases)('$name', ({ given, want, doubt }) => {
  const spent = creditsSpent({ exchanges: given })
  expect(spent.credits).toBe(want)
  if (doubt === undefined) expect(spent.doubt).toBeNull()
  else expect(spent.doubt).toMatch(doubt)
})
