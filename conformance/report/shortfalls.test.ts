import { expect, test } from 'vitest'
import { runAgainst } from '../testing/prove.ts'
import { shortfalls } from './shortfalls.ts'

const allowed = { maxCredits: 5, mainRequests: 62, allowWrites: true }

test('a plan that the budget of requests cuts is a shortfall', async () => {
  const cut = await runAgainst({}, { limits: { ...allowed, maxRequests: 3 } })
  expect(shortfalls(cut).join('\n')).toMatch(/budget of requests left out .*--max-requests/)
})

test('keys that nobody gave are none', async () => {
  const poor = await runAgainst(
    { keys: ['main'], receiver: false },
    { limits: { ...allowed, maxRequests: 300 } },
  )
  expect(shortfalls(poor)).toEqual([])
})
