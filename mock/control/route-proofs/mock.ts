// The mock as a whole.
import { expect } from 'vitest'
import manifest from '#package.json' with { type: 'json' }
import { at, bodyOf, type Proofs, unlockIn } from './given.ts'

export const mockProofs: Proofs<'getHealth' | 'reset' | 'streamHappenings'> = {
  async getHealth({ askFor, server }) {
    expect(await bodyOf(askFor('getHealth'))).toMatchObject({
      name: 'leadleap-kit',
      version: manifest.version,
      pid: process.pid,
      url: server.url,
      capabilities: expect.arrayContaining(['health', 'clock', 'faults', 'stream']),
    })
  },

  async reset(given) {
    await unlockIn(given, 'shop')
    expect(await given.askFor('reset')).toMatchObject({ status: 204, body: undefined })
    expect(await given.mock.accounts()).toEqual([])
    expect(given.mock.requests.count()).toBe(0)
  },

  async streamHappenings({ control, mock }) {
    const { promise: open, resolve: onOpen } = Promise.withResolvers<void>()
    const happenings = control.happenings(['clock'], { signal: AbortSignal.timeout(10_000), onOpen })
    const first = happenings.next()
    await open
    mock.faults.add({ operation: 'getUsage', status: 503 })
    await mock.clock.advance(1)
    expect(await first).toEqual({ done: false, value: { type: 'clock', now: at + 1, frozen: true } })
    await happenings.return(undefined)
  },
}
