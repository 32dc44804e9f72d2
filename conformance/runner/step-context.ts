// What a step may do while it runs.
import { HarnessError } from '../model/errors.ts'
import { exchangeOf, type Recording } from '../model/recording.ts'
import type { Step, StepContext } from '../model/step.ts'
import type { Target } from '../target/target.ts'
import type { Courier } from './courier.ts'
import type { Removals } from './removals.ts'

export interface Surroundings {
  readonly target: Target
  readonly courier: Courier
  readonly recording: Recording
  readonly notes: Map<string, unknown>
  readonly removals: Removals
  /** Of the main key, in the whole run. */
  readonly mainRequests: number
}

export function stepContext(
  { name }: Step,
  { target, courier, recording, notes, removals, mainRequests }: Surroundings,
): StepContext {
  const absent = (what: string) => new HarnessError(`${name} needs ${what}.`)
  return {
    call: call => courier.call(name, call),
    callOnce: call => courier.once(name, call),
    burst: calls => Promise.all(calls.map(call => courier.once(name, call, true))),
    recording,
    exchange(label) {
      const exchange = exchangeOf(recording, label)
      if (exchange === undefined) throw absent(`the exchange ${label}, which is not there`)
      return exchange
    },
    now: courier.now,
    pass: ms => courier.pass(ms, `${name} lets time pass`),
    advance: courier.advance,
    async trigger(event) {
      if (target.control === undefined) throw absent('control routes')
      await target.control.trigger(event)
    },
    get receiver() {
      if (target.receiver === undefined) throw absent('a receiver')
      return target.receiver
    },
    hasReceiver: target.receiver !== undefined,
    mainRequests,
    windowOf: role => courier.pace.windowOf(courier.roleOf(role)),
    runId: courier.runId,
    fact(fact) {
      const value = target.facts.facts[fact]
      if (value === undefined) throw absent(`the fact ${fact}`)
      return value
    },
    note: (note, value) => void notes.set(`${name}/${note}`, value),
    onEnd: removals.add,
  }
}
