// What a fault or a preference does to one request: something instead of the operation, something instead of its answer,
// or something to the answer on its way out.
import { type OperationId, operations } from '#openapi/generated/operations.ts'
import type { Caller } from '../store/store.ts'
import type { Api } from './api.ts'
import { ApiError, codeForStatus } from './api-error.ts'
import type { Effects } from './effects.ts'
import type { RateState } from './envelope.ts'
import type { Fault } from './faults.ts'
import type { ApiRequest } from './message.ts'
import { type Preferences, parsePreferences } from './preferences.ts'
import { rateLimited } from './rate-limited.ts'

/** A named example of the contract, sent with fresh ids and times. */
export interface ExampleAnswer {
  status: number
  mediaType: string
  value: unknown
}

export interface Intervention {
  /** Instead of the operation, which does no work. */
  before?: ApiError | ExampleAnswer | undefined
  /** Instead of the answer of an operation that has done its work. */
  after?: ApiError | undefined
  effects?: Effects | undefined
  /** Break the body off in the middle. */
  malformed?: boolean | undefined
  faultId?: string | undefined
  /** The value of `Preference-Applied` (RFC 7240 3). */
  applied?: string | undefined
}

export interface InterventionTarget {
  operation: OperationId
  caller: Caller
  rate: RateState
  now: number
}

/** A fault goes before a preference; undefined: the request takes its usual course. */
export async function interventionIn(
  api: Api,
  request: ApiRequest,
  target: InterventionTarget,
): Promise<Intervention | undefined> {
  const fault = api.faults.strike(target.operation, target.caller.facts.worldId)
  if (fault !== undefined) return byFault(fault, target)
  const preferences = parsePreferences(request.header('prefer'))
  return preferences === undefined ? undefined : byPreference(preferences, target)
}

function byFault(fault: Fault, target: InterventionTarget): Intervention {
  const { id: faultId, phase, status, malformed, delayMs, slowMs, reset } = fault
  const replaced = status !== undefined || (phase === 'before' && (malformed || reset))
  const error = replaced ? errorOfStatus(status ?? 500, target) : undefined
  return { [phase]: error, malformed, faultId, effects: { delayMs, slowMs, reset } }
}

async function byPreference(
  wanted: Preferences,
  target: InterventionTarget,
): Promise<Intervention | undefined> {
  const answer = await preferredAnswer(wanted, target)
  const applied = [
    ...(answer !== undefined && wanted.code !== undefined ? [`code=${wanted.code}`] : []),
    ...(answer !== undefined && !(answer instanceof ApiError) && wanted.example
      ? [`example=${wanted.example}`]
      : []),
    ...(wanted.delayMs === undefined ? [] : [`delay=${wanted.delayMs}`]),
  ]
  if (applied.length === 0) return undefined
  return { before: answer, effects: { delayMs: wanted.delayMs }, applied: applied.join(', ') }
}

async function preferredAnswer(
  { code, example }: Preferences,
  target: InterventionTarget,
): Promise<ApiError | ExampleAnswer | undefined> {
  const { successStatus, statuses } = operations[target.operation]
  if (code !== undefined && !statuses.some(status => status === code)) return undefined
  if (code !== undefined && code >= 400) return errorOfStatus(code, target)
  if (code === undefined && example === undefined) return undefined
  return findExample(target.operation, code ?? successStatus, example)
}

/** Examples are loaded when the first request asks for one. */
async function findExample(
  operation: OperationId,
  status: number,
  name?: string,
): Promise<ExampleAnswer | undefined> {
  const { examples } = await import('#openapi/generated/examples.ts')
  const found = examples.find(
    each =>
      each.operation === operation && each.status === status && (name === undefined || each.name === name),
  )
  return found && { status, mediaType: found.mediaType, value: found.value }
}

function errorOfStatus(status: number, { rate, now }: InterventionTarget): ApiError {
  return status === 429 ? rateLimited(rate, now) : new ApiError(codeForStatus(status), undefined, { status })
}
