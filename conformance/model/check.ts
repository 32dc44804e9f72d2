// A check reads what was seen and settles one requirement, or a part of one. It is a pure function.
import type { RequirementId } from '#openapi/generated/requirements.ts'
import type { Exchange } from './exchange.ts'
import type { Finding } from './finding.ts'
import type { Recording } from './recording.ts'

/** That a check could not be asked: the sentence says why. */
export interface NotAsked {
  readonly notAsked: string
}

export type Judgement = readonly Finding[] | NotAsked

interface CheckOfAll {
  readonly requirement: RequirementId
  /** What holds if it passes, as the end of a sentence about the target; unique among the checks of the requirement. */
  readonly title: string
}

/** Judged when all of its steps have been done. */
export interface StepCheck extends CheckOfAll {
  readonly steps: readonly string[]
  judge(recording: Recording): Judgement
}

/** Judged on every exchange of the run that was not throttled; findings alike in path and expectation are told once. */
export interface PassiveCheck extends CheckOfAll {
  readonly steps: 'any'
  /** undefined: it does not concern this exchange. */
  judgeExchange(exchange: Exchange, recording: Recording): readonly Finding[] | undefined
}

/** Judged once on the whole run, whatever steps it had. */
export interface RunCheck extends CheckOfAll {
  readonly steps: 'all'
  judge(recording: Recording): Judgement
}

export type Check = StepCheck | PassiveCheck | RunCheck

export function isNotAsked(judgement: Judgement): judgement is NotAsked {
  return 'notAsked' in judgement
}
