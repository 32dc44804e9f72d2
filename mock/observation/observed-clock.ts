// The clock as a test moves it: whoever listens is told where it stands after each move.
import type { MovableClock } from '../clock.ts'
import type { Happenings } from './happenings.ts'

export function observedClock(clock: MovableClock, happenings: Happenings): MovableClock {
  const tell = () => happenings.tell(() => ({ type: 'clock', now: clock.now(), frozen: clock.frozen }))
  return {
    now: clock.now,
    schedule: clock.schedule,
    dispose: clock.dispose,
    get frozen() {
      return clock.frozen
    },
    async advance(ms) {
      await clock.advance(ms)
      tell()
    },
    async set(at) {
      await clock.set(at)
      tell()
    },
    freeze() {
      clock.freeze()
      tell()
    },
    resume() {
      clock.resume()
      tell()
    },
  }
}
