// Accounts as they are met in practice: used before, and in the last moments of a month.
import { expect, test } from 'vitest'
import type { Result } from '../../model/finding.ts'
import { type Run, runConformance } from '../../runner/run-conformance.ts'
import { createMockTarget, type MockTarget } from '../../testing/mock-target.ts'
import { everything, runAgainst } from '../../testing/prove.ts'

const ofLeadsAndMoney = ['unlock.*', 'export.*', 'enrich.*', 'email.*', 'usage.*']

test('an account on which the suite has run before is not accused, nor one that has no credit left', async () => {
  const target = await createMockTarget()
  await runOn(target)
  const { results } = await runOn(target)
  expect(complaintsIn(results)).toEqual([])
  expect(results.find(({ id }) => id === 'unlock.exhausted')?.verdict).toBe('pass')
})

test.each([
  '2026-11-30T23:59:59.500Z',
  '2026-11-30T23:59:59.800Z',
  '2026-11-30T23:59:59.900Z',
  '2028-02-29T23:59:59.700Z',
])('an account is not accused of the month that ends: %s', async at => {
  const { results } = await runAgainst({ now: new Date(at) }, choice)
  expect(complaintsIn(results)).toEqual([])
})

test('without leave to spend, nothing is spent and nothing is accused', async () => {
  const limits = { ...everything.limits, maxCredits: 0 }
  const { recording, results } = await runAgainst({}, { ...choice, limits })
  const spending = recording.exchanges.filter(
    ({ operation, role, response }) =>
      (operation === 'unlockLead' || operation === 'exportLeads') &&
      role === 'main' &&
      response.status === 200,
  )
  expect(spending).toEqual([])
  expect(complaintsIn(results)).toEqual([])
})

const choice = { choice: { only: ofLeadsAndMoney, skip: [], level: 'chosen' } } as const

async function runOn(target: MockTarget): Promise<Run> {
  const running = runConformance(target, {
    ...everything,
    ...choice,
    signal: new AbortController().signal,
  })
  for (;;) {
    const next = await running.next()
    if (next.done) return next.value
  }
}

function complaintsIn(results: readonly Result[]): Result[] {
  return results.filter(({ findings, verdict }) => findings.length > 0 || verdict === 'error')
}
