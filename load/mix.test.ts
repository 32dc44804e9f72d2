import { expect, test } from 'vitest'
import { createMix, spread } from './mix.ts'

const leadIds = ['c_1', 'c_2']

test('a round of the mix holds each request as often as it weighs', () => {
  const requests = createMix({ leadIds, maySpend: true })
  const round = spread(requests)
  expect(round).toHaveLength(100)
  for (const request of requests) {
    expect(round.filter(each => each === request)).toHaveLength(request.weight)
  }
})

test('requests that are alike lie as far apart as they can', () => {
  const [a, b] = [
    { operation: 'getUsage', weight: 1 },
    { operation: 'searchLeads', weight: 3 },
  ] as const
  expect(spread([a, b]).map(({ operation }) => operation)).toEqual([
    'searchLeads',
    'getUsage',
    'searchLeads',
    'searchLeads',
  ])
})

test('a round of nothing is empty', () => {
  expect(spread([])).toEqual([])
})

test('what costs credits is sent only where it may be', () => {
  const operations = (maySpend: boolean) => createMix({ leadIds, maySpend }).map(({ operation }) => operation)
  expect(operations(true)).toEqual(expect.arrayContaining(['unlockLead', 'exportLeads']))
  expect(operations(false)).not.toContain('unlockLead')
  expect(operations(false)).not.toContain('exportLeads')
})
