// No lawful limiter is accused, and each is told by its name: whatever the network does, wherever in the minute it begins.
import { describe, expect, test } from 'vitest'
import { algorithmTitles } from '../oracle/models.ts'
import { lawfulLimiters } from './lawful-limiters.ts'
import { runVirtually, type VirtualRun } from './virtual-run.ts'

const networks: readonly (Omit<VirtualRun, 'limiter'> & { network: string })[] = [
  { network: 'a near server', delayMs: [0.2, 2] },
  { network: 'a far server', delayMs: [40, 90] },
  { network: 'a network of long delays', delayMs: [5, 400], seed: 3 },
  { network: 'a server whose clock is ahead', delayMs: [1, 20], skewMs: 3720 },
  { network: 'a server whose clock is behind', delayMs: [1, 20], skewMs: -12_340, seed: 5 },
  { network: 'a server without a Date', delayMs: [1, 20], hasDate: false, skewMs: 150 },
  { network: 'one key alone', delayMs: [1, 20], keys: 1 },
]

describe.each(lawfulLimiters)('$algorithm', ({ algorithm, create }) => {
  test.each(networks)('over $network', async ({ network: _, ...run }) => {
    const outcome = await runVirtually({ ...run, limiter: create(60) })
    expect(outcome.findings.filter(({ severity }) => severity !== 'note')).toEqual([])
    expect(outcome.evidence[0]).toContain(algorithmTitles[algorithm])
    expect(outcome.invalid).toBeUndefined()
    expect(outcome.metrics).toMatchObject({ limit: 60, admitted: 60 })
  })

  test.each([1, 2, 7, 20, 100, 300])('with a limit of %i', async limit => {
    const outcome = await runVirtually({ delayMs: [1, 20], limiter: create(limit) })
    expect(outcome.findings).toEqual([])
  })

  test.each(Array.from({ length: 12 }, (_, n) => n * 5 + 0.7))(
    'from second %f of the minute',
    async second => {
      const startAt = Date.parse('2026-03-03T09:41:00.000Z') + second * 1000
      const outcome = await runVirtually({
        delayMs: [1, 60],
        seed: second * 10,
        startAt,
        limiter: create(20),
      })
      expect(outcome.findings).toEqual([])
      expect(outcome.evidence[0]).toContain(algorithmTitles[algorithm])
    },
  )
})
