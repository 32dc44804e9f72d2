// `leadleap-kit clock`: shows and moves the clock.
import type { ControlClient } from './control-client.ts'
import { type TargetOptions, targetOf } from './target.ts'

export interface ClockAction {
  name: string
  /** Milliseconds to advance by, or the time to set. */
  value: unknown
}

export async function runClockCommand(action: ClockAction, options: TargetOptions): Promise<void> {
  const { control, print } = targetOf(options)
  const clock = await moved(control, action)
  print(clock, `${clock.iso}, ${clock.frozen ? 'standing still' : 'running'}`)
}

function moved(control: ControlClient, { name, value }: ClockAction) {
  if (name === 'advance') return control.call('advanceClock', { body: { ms: Number(value) } })
  if (name === 'set') return control.call('setClock', { body: { now: Number(value) } })
  if (name === 'freeze') return control.call('freezeClock')
  return name === 'resume' ? control.call('resumeClock') : control.call('getClock')
}
