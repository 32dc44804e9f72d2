// Whatever limit, network, clock and moment: no lawful limiter is accused, and none is told by another's name. Where a network
// hides too much, the run may prove nothing.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { algorithmTitles } from '../oracle/models.ts'
import { lawfulLimiters } from './lawful-limiters.ts'
import type { Asked, Limiter } from './limiter.ts'
import { runVirtually } from './virtual-run.ts'

/** Twenty thousand by other chances found nothing more. */
const numRuns = 500

const minute = Date.parse('2026-03-03T09:41:00.000Z')

const networks = fc
  .record({
    least: fc.double({ min: 0.1, max: 100, noNaN: true }),
    spread: fc.double({ min: 0.1, max: 300, noNaN: true }),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    startAt: fc.integer({ min: minute, max: minute + 60_000 }),
    keys: fc.integer({ min: 1, max: 3 }),
    // A machine without a `Date` to go by is believed to keep time within two seconds.
    clock: fc.oneof(
      fc.record({ hasDate: fc.constant(true), skewMs: fc.integer({ min: -20_000, max: 20_000 }) }),
      fc.record({ hasDate: fc.constant(false), skewMs: fc.integer({ min: -1500, max: 1500 }) }),
    ),
    lostEvery: fc.constantFrom(Infinity, Infinity, 100, 37),
    usedBefore: fc.constantFrom(0, 0, 0.3, 0.9),
    limit: fc.constantFrom(1, 2, 5, 10, 20, 60, 120),
    lawful: fc.constantFrom(...lawfulLimiters),
  })
  .map(({ least, spread, clock, ...rest }) => ({
    ...rest,
    ...clock,
    delayMs: [least, least + spread] as const,
  }))

/** A limit of two, an edge hidden by the network: the right model missed two answers, and a wrong one a single one. */
const hiddenEdge = {
  seed: 207_057,
  startAt: minute + 60_000,
  keys: 1,
  lostEvery: Infinity,
  usedBefore: 0,
  limit: 2,
  hasDate: false,
  skewMs: -730,
  delayMs: [0.1, 260.328],
} as const
const seenBefore = lawfulLimiters.map((lawful): [typeof hiddenEdge & { lawful: typeof lawful }] => [
  { ...hiddenEdge, lawful },
])

test('no lawful limiter is accused, and none is taken for another', { timeout: 120_000 }, async () => {
  let told = 0
  await fc.assert(
    fc.asyncProperty(networks, async ({ lawful, limit, usedBefore, lostEvery, ...network }) => {
      const limiter = usedBySomebody(lawful.create(limit), Math.floor(limit * usedBefore))
      let answers = 0
      const { findings, evidence, invalid } = await runVirtually({
        ...network,
        limiter,
        dress(reply) {
          answers += 1
          return answers % lostEvery === 0 ? { status: 0, headers: {} } : reply
        },
      })
      expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([])
      if (invalid !== undefined) return
      told += 1
      expect(evidence[0]).toContain(algorithmTitles[lawful.algorithm])
    }),
    { numRuns, examples: seenBefore },
  )
  expect(told).toBeGreaterThan(numRuns * 0.7)
})

/** Somebody else used the first key just before. */
function usedBySomebody(limiter: Limiter, times: number): Limiter {
  let isFirst = true
  return async (asked: Asked) => {
    if (isFirst) for (let n = 0; n < times; n += 1) await limiter({ ...asked, at: asked.at - 3000 })
    isFirst = false
    return limiter(asked)
  }
}
