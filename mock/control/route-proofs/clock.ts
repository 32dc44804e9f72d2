// The one clock.
import { expect } from 'vitest'
import { now } from '../../testing/mock-under-test.ts'
import { at, bodyOf, dayMs, type Proofs } from './given.ts'

export const clockProofs: Proofs<'getClock' | 'advanceClock' | 'setClock' | 'freezeClock' | 'resumeClock'> = {
  async getClock({ askFor }) {
    expect(await bodyOf(askFor('getClock'))).toEqual({ now: at, iso: now.toISOString(), frozen: true })
  },

  async advanceClock({ askFor, mock }) {
    const body = { now: at + dayMs, iso: '2026-02-27T14:30:00.000Z', frozen: true }
    expect(await bodyOf(askFor('advanceClock', { body: { duration: '24h' } }))).toEqual(body)
    expect(await bodyOf(askFor('advanceClock', { body: { ms: 5 } }))).toMatchObject({ now: at + dayMs + 5 })
    expect(mock.clock.now()).toBe(at + dayMs + 5)
  },

  async setClock({ askFor, mock }) {
    await askFor('setClock', { body: { now: '2026-02-26T15:30:00+01:00' } })
    expect(mock.clock.now()).toBe(at)
    expect(await bodyOf(askFor('setClock', { body: { now: at - dayMs } }))).toMatchObject({ now: at - dayMs })
  },

  async freezeClock({ askFor, mock }) {
    mock.clock.resume()
    expect(await bodyOf(askFor('freezeClock'))).toMatchObject({ frozen: true })
    expect(mock.clock.frozen).toBe(true)
  },

  async resumeClock({ askFor, mock }) {
    expect(await bodyOf(askFor('resumeClock'))).toMatchObject({ frozen: false })
    expect(mock.clock.frozen).toBe(false)
  },
}
