import { expect, test } from 'vitest'
import { runAgainstMock } from '../testing/against-mock.ts'
import { lawfulLimiters } from '../testing/lawful-limiters.ts'
import { runVirtually } from '../testing/virtual-run.ts'
import { rateLimitScenario } from './rate-limit.ts'

test('the mock is found true, by its own clock, in windows that take no time', async () => {
  const { outcome, stopped } = await runAgainstMock(rateLimitScenario)
  expect(outcome.findings).toEqual([])
  expect(outcome.invalid).toBeUndefined()
  expect(stopped).toBeUndefined()
  expect(outcome.metrics).toMatchObject({ limit: 60, admitted: 60, keysAsked: 3 })
  expect(outcome.evidence[0]).toBe('Algorithm: fixed windows aligned to the clock minute.')
  expect(outcome.evidence).toContain('Keys at once: key-1 60 of 66, key-2 60 of 66, key-3 60 of 66 let in.')
  // Two keys fill two windows each, and the main one a third.
  expect(outcome.windows?.filter(({ admitted }) => admitted === 60)).toHaveLength(6)
})

test('the clock of a mock is left as it was found', async () => {
  const now = new Date('2026-02-26T14:30:00.000Z')
  const left: { now: number; frozen: boolean }[] = []
  await runAgainstMock(rateLimitScenario, {
    mock: { now, frozen: true },
    onEnd: ({ clock }) => left.push({ now: clock.now(), frozen: clock.frozen }),
  })
  expect(left).toEqual([{ now: now.getTime(), frozen: true }])
})

test('a mock with another limit is held to that', async () => {
  const { outcome } = await runAgainstMock(rateLimitScenario, { mock: { rateLimit: 7 } })
  expect(outcome.findings).toEqual([])
  expect(outcome.metrics).toMatchObject({ limit: 7, admitted: 7 })
})

test('a mock that refuses nobody proves nothing about its limit', async () => {
  const { outcome } = await runAgainstMock(rateLimitScenario, { mock: { rateLimit: 'off' } })
  expect(outcome.invalid).toMatch(/^the limit of \d+ takes some \d+ requests to be told/)
})

test.each([3, 30, 90, 200])(
  'a run that is stopped after %i requests, before all was asked, proves nothing',
  async stopAfter => {
    const limiter = lawfulLimiters[0]?.create(60)
    if (limiter === undefined) throw new Error('There is no limiter.')
    const run = runVirtually({ limiter, stopAfter })
    // Before its first key was asked, the frame says so itself.
    if (stopAfter < 8) return expect(run).rejects.toThrow('it was interrupted')
    const { invalid, findings } = await run
    expect({ invalid, findings }).toEqual({
      invalid: 'it was interrupted before everything was asked',
      findings: [],
    })
  },
)

test('a target that fails always proves nothing', async () => {
  const limiter = lawfulLimiters[0]?.create(60)
  if (limiter === undefined) throw new Error('There is no limiter.')
  const dress = () => ({ status: 502, headers: {} })
  const { invalid, findings } = await runVirtually({ limiter, dress })
  expect({ invalid, findings }).toEqual({ invalid: 'the target answers 502 to all', findings: [] })
})

test('with one key alone, what needs several is said to be open', async () => {
  const limiter = lawfulLimiters[0]?.create(60)
  if (limiter === undefined) throw new Error('There is no limiter.')
  const { findings, invalid } = await runVirtually({ limiter, keys: 1 })
  expect(findings.map(({ name, severity }) => ({ name, severity }))).toEqual([
    { name: 'not-asked-of-several-keys', severity: 'note' },
  ])
  expect(invalid).toBeUndefined()
})

test('a key that is not accepted proves nothing', async () => {
  const limiter = lawfulLimiters[0]?.create(60)
  if (limiter === undefined) throw new Error('There is no limiter.')
  const { invalid } = await runVirtually({ limiter, dress: reply => ({ ...reply, status: 401 }) })
  expect(invalid).toBe('the target answers 401 to key-1')
})
