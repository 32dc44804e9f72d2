// Asks as a phase says and keeps what was observed: one by one or over several connections at once, now and then a request
// that is wrong on purpose, since a window counts those too. Searches cost no credit (search.free).
import { type Observation, observe } from '../oracle/observation.ts'
import type { RunContext } from '../scenario.ts'
import type { RunClock } from './run-clock.ts'

export interface Asked {
  readonly key: string
  readonly phase: string
  readonly count: number
  /** Requests on their way at once; 1: one after the other. */
  readonly connections: number
  /** Every so many-th request is refused by the operation; absent: none. */
  readonly wrongEvery?: number
}

export interface Asker {
  /** Returns what these requests were answered. */
  ask(asked: Asked): Promise<readonly Observation[]>
}

export function createAsker(context: RunContext, clock: RunClock, seen: Observation[]): Asker {
  async function askOnce(key: string, phase: string, isWrong: boolean): Promise<Observation> {
    const query = { per_page: isWrong ? 0 : 1 }
    const answer = await context.send({ operation: 'searchLeads', key, phase, query })
    const observation = observe(answer, { ...clock.stamp(answer.sample), wrongOnPurpose: isWrong })
    seen.push(observation)
    return observation
  }

  return {
    async ask({ key, phase, count, connections, wrongEvery }) {
      const answers: Observation[] = []
      let asked = 0
      const connection = async () => {
        while (asked < count) {
          asked += 1
          const isWrong = wrongEvery !== undefined && asked % wrongEvery === 0
          answers.push(await askOnce(key, phase, isWrong))
        }
      }
      // All settle before one's failure is told: none is left asking behind the caller's back.
      const settled = await Promise.allSettled(
        Array.from({ length: Math.min(connections, count) }, connection),
      )
      for (const result of settled) if (result.status === 'rejected') throw result.reason
      return answers
    },
  }
}
