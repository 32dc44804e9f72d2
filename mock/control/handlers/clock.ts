// The one clock.
import { parseDuration } from '../../duration.ts'
import type { ControlHandlers } from '../handler.ts'
import { orProblem } from '../problem.ts'
import { clockView } from '../views.ts'

type Handlers = Pick<
  ControlHandlers,
  'getClock' | 'advanceClock' | 'setClock' | 'freezeClock' | 'resumeClock'
>

export const clockHandlers: Handlers = {
  getClock: ({ mock: { clock } }) => clockView(clock),
  advanceClock: ({ mock: { clock } }, { body }) =>
    orProblem('invalid-body', async () => {
      await clock.advance('ms' in body ? body.ms : (parseDuration(body.duration) ?? Number.NaN))
      return clockView(clock)
    }),
  setClock: ({ mock: { clock } }, { body: { now } }) =>
    orProblem('invalid-body', async () => {
      await clock.set(typeof now === 'string' ? Date.parse(now) : now)
      return clockView(clock)
    }),
  freezeClock({ mock: { clock } }) {
    clock.freeze()
    return clockView(clock)
  },
  resumeClock({ mock: { clock } }) {
    clock.resume()
    return clockView(clock)
  },
}
