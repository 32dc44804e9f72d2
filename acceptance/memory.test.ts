// Memory stays flat, however many strangers call and however many worlds open: the heap after a first part of the requests
// is the heap after all of them. Each in a process of its own, whose heap nobody else uses.
import { expect, test } from 'vitest'
import { startNode } from './child-process.ts'

/**
 * What a heap may gain between the two measurements. Without a leak it gained 3.7 MB at most, when a map of 100,000
 * entries had grown its table.
 */
const allowedBytes = 6_000_000

/** A leak of so many bytes for each thing asked about would be seen. */
const smallestLeakBytes = 100

const cases = [
  {
    given: 'a million requests with a million unknown keys',
    kind: 'unknown keys',
    first: 200_000,
    all: 1_000_000,
  },
  // More than the 100,000 windows and the 5,000 worlds that are kept, before the first measurement.
  { given: '190,000 requests with keys of as many worlds', kind: 'worlds', first: 105_000, all: 190_000 },
  // A hundred addresses each; more than the 100,000 that are kept of a world, before the first measurement. The journal
  // lets go of its entries by the thousand, so that their number at both measurements is the same.
  { given: '2,100 requests about 210,000 addresses', kind: 'addresses', first: 1_100, all: 2_100, each: 100 },
]

test.each(cases)(
  'memory stays flat over $given',
  async ({ kind, first, all, each = 1 }) => {
    expect((all - first) * each * smallestLeakBytes).toBeGreaterThan(1.4 * allowedBytes)
    const args = [kind, String(first), String(all)]
    await using child = startNode('acceptance/heap-growth.ts', args, { nodeFlags: ['--expose-gc'] })
    expect(await child.exited, child.output).toBe(0)
    const { held } = JSON.parse(child.output)
    expect(held[1] - held[0]).toBeLessThan(allowedBytes)
  },
  120_000,
)
