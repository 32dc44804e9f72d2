import { expect, test } from 'vitest'
import { runAgainstMock } from '../testing/against-mock.ts'
import { credits } from './credits.ts'

test('on the mock each of the leads is paid once, whoever asks for it at once', async () => {
  const { outcome } = await runAgainstMock(credits)
  expect(outcome.findings).toEqual([])
  expect(outcome.metrics).toEqual({ charged: 60, spent: 60, distinctLeads: 60, chargedTwice: 0 })
  expect(outcome.invalid).toBeUndefined()
})

test('off the mock nothing is spent unasked', async () => {
  const { outcome, recorder } = await runAgainstMock(credits, { hasControl: false, keys: 1 })
  expect(outcome.invalid).toContain('--allow-spend')
  expect(recorder.byStatus.size).toBe(0)
})

test('off the mock no more is spent than allowed', async () => {
  const { outcome } = await runAgainstMock(credits, {
    hasControl: false,
    keys: 1,
    options: { allowSpend: 4 },
  })
  expect(outcome.findings).toEqual([])
  expect(outcome.metrics).toMatchObject({ spent: 4, distinctLeads: 4 })
})
