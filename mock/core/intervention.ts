// What a fault or a preference does to one request: something instead of the operation, something instead of its answer,
// or something to the answer on its way out.
import { type OperationId, operations } from '#openapi/generated/operations.ts'
import type { Caller } from '../store/store.ts'
import type { Api } from './api.ts'
import { ApiError, codeForStatus } from './api-error.ts'
import type { Effects } from './effects.ts'
import type { RateState } from './envelope.ts'
import { type ExampleAnswer, findExample } from './example-answer.ts'
import type { Fault } from './faults.ts'
import type { ApiRequest } from './message.ts'
import { type Preferences, parsePreferences } from './preferences.ts'
import { rateLimited } from './rate-limited.ts'

export interface Intervention {
  /** Before the operation: it does no work. After it: its answer is lost, its work is not. */
  instead?: ApiError | ExampleAnswer | undefined
  effects?: Effects | undefined
  /** Break the body off in the middle. */
  malformed?: boolean | undefined
  fault?: Fault | undefined
  /** The value of `Preference-Applied` (RFC 7240 3). */
  applied?: string | undefined
}

export interface InterventionTarget {
  operation: OperationId
  caller: Caller
  rate: RateState
  now: number
}

/** Before the operation. A fault goes before a preference; undefined: the request takes its usual course. */
export function interventionBefore(
  api: Api,
  request: ApiRequest,
  target: InterventionTarget,
): Promise<Intervention | undefined> | undefined {
  const fault = api.faults.strike(target.operation, target.caller.facts.worldId, 'before')
  if (fault !== undefined) return byFaultBefore(fault, target)
  const preferences = parsePreferences(request.header('prefer'))
  return preferences === undefined ? undefined : byPreference(preferences, target)
}

/** After an operation that has done its work: only that is struck, and counted. */
export function interventionAfter(api: Api, target: InterventionTarget): Intervention | undefined {
  const fault = api.faults.strike(target.operation, target.caller.facts.worldId, 'after')
  if (fault === undefined) return undefined
  const { status } = fault
  return { ...byFault(fault), instead: status === undefined ? undefined : errorOfStatus(status, target) }
}

async function byFaultBefore(fault: Fault, target: InterventionTarget): Promise<Intervention> {
  return { ...byFault(fault), instead: await insteadOfWork(fault, target) }
}

function byFault(fault: Fault): Intervention {
  const { malformed, delayMs, slowMs, reset } = fault
  return { fault, malformed, effects: { delayMs, slowMs, reset } }
}

/** An answer that is only late or slow is still the operation's own; of one that is cut off nobody sees what it was. */
async function insteadOfWork(
  { status, malformed, reset }: Fault,
  target: InterventionTarget,
): Promise<Intervention['instead']> {
  if (status !== undefined) return errorOfStatus(status, target)
  if (reset) return errorOfStatus(500, target)
  return malformed ? exampleFor(target, {}) : undefined
}

async function byPreference(
  wanted: Preferences,
  target: InterventionTarget,
): Promise<Intervention | undefined> {
  const { code, example, delayMs } = wanted
  const named = example === undefined ? undefined : await exampleFor(target, wanted)
  const instead = named ?? (code === undefined ? undefined : await answerOfCode(code, target))
  const applied = [
    ...(instead === undefined || code === undefined ? [] : [`code=${code}`]),
    ...(named === undefined ? [] : [`example=${example}`]),
    ...(delayMs === undefined ? [] : [`delay=${delayMs}`]),
  ]
  return applied.length === 0 ? undefined : { instead, effects: { delayMs }, applied: applied.join(', ') }
}

/** A status that the contract does not list for the operation is not to be had. */
async function answerOfCode(code: number, target: InterventionTarget): Promise<Intervention['instead']> {
  if (!operations[target.operation].statuses.some(status => status === code)) return undefined
  return code >= 400 ? errorOfStatus(code, target) : exampleFor(target, { code })
}

function exampleFor({ operation, rate, now }: InterventionTarget, { code, example }: Preferences) {
  const { successStatus } = operations[operation]
  return findExample(operation, { status: code, successStatus, name: example, rate, now })
}

function errorOfStatus(status: number, { rate, now }: InterventionTarget): ApiError {
  return status === 429 ? rateLimited(rate, now) : new ApiError(codeForStatus(status), undefined, { status })
}
