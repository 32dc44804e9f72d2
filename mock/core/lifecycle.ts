// The life of a request. Each stage passes it on or gives the answer:
//
//   authenticate ─▶ admit ─▶ route ─▶ plan ─▶ scope ─▶ fault ─▶ validate ─▶ operation ─▶ envelope
//       401          429      404     403     403     as told     400      404 410 402    200 201
//
// An unknown path is 404 with or without a key (errors.unknown-path), but a good key's request is counted first.

import { plans } from '#fixtures/plans.ts'
import { type OperationId, operations } from '#openapi/generated/operations.ts'
import { isPending } from '../store/is-pending.ts'
import type { Caller } from '../store/store.ts'
import { Answer } from './answer.ts'
import type { Api } from './api.ts'
import { ApiError } from './api-error.ts'
import { authenticate } from './authenticate.ts'
import { type Events, startEvents } from './events.ts'
import { interventionAfter, interventionBefore } from './intervention.ts'
import type { ApiRequest, ApiResponse } from './message.ts'
import type { Context } from './operation.ts'
import { rateLimited } from './rate-limited.ts'
import { findRoute, type NoRoute, type Route } from './route.ts'
import { prepareCall } from './validate.ts'

/** Answers any request; never rejects. An adapter that knows the operation already names the route. */
export async function handleRequest(
  api: Api,
  request: ApiRequest,
  route: Route | NoRoute = findRoute(request.method, request.path),
): Promise<ApiResponse> {
  const answer = new Answer(api, route.operation)
  let response: ApiResponse
  try {
    response = await live(api, request, route, answer)
  } catch (error) {
    api.onCrash(error)
    answer.stage = 'crash'
    response = answer.error(new ApiError('INTERNAL_ERROR'))
  }
  api.onExchange(request, response, answer.now)
  return response
}

async function live(
  api: Api,
  request: ApiRequest,
  route: Route | NoRoute,
  answer: Answer,
): Promise<ApiResponse> {
  const { now } = answer
  const caller = authenticate(request.header('authorization'), now, api.readKey)
  if (caller instanceof ApiError) {
    return route.operation === undefined ? answer.notFound(request, route) : answer.error(caller)
  }

  answer.stage = 'admit'
  const admitting = api.store.admit(caller, limitFor(api, caller), now)
  const admission = isPending(admitting) ? await admitting : admitting
  answer.admitted(caller, admission)
  if (!admission.admitted) return answer.error(rateLimited(admission, now))

  if (route.operation === undefined) return answer.notFound(request, route)

  answer.stage = 'plan'
  if (!plans[caller.facts.plan].has_api_access) return answer.error(planTooSmall(caller))

  answer.stage = 'scope'
  if (!mayCall(caller, route.operation)) return answer.error(scopeMissing(route.operation))

  answer.stage = 'fault'
  const target = { operation: route.operation, caller, rate: admission, now }
  const intervening = interventionBefore(api, request, target)
  if (intervening !== undefined) {
    const before = await intervening
    if (before !== undefined) answer.intervene(before)
    if (before?.instead !== undefined) return answer.instead(before.instead)
  }

  answer.stage = 'validate'
  const call = prepareCall(route.operation, route, request)
  if (call instanceof ApiError) return answer.error(call)

  answer.stage = 'operation'
  const events = startEvents(api.dispatch, caller.facts.worldId, now)
  const working = call(api.handlers, contextOf(api, { caller, events, answer }))
  const result = isPending(working) ? await working : working
  if (result instanceof ApiError) return answer.error(result)
  const queued = events.queue()
  answer.follow(isPending(queued) ? await queued : queued)

  const after = interventionAfter(api, target)
  if (after !== undefined) answer.intervene(after)
  if (after?.instead !== undefined) return answer.instead(after.instead)
  return answer.success(result, operations[route.operation].successStatus)
}

function limitFor(api: Api, { facts }: Caller): number {
  return api.rateLimit === 'off' ? api.defaultLimit : (facts.rateLimit ?? api.defaultLimit)
}

function planTooSmall({ facts }: Caller): ApiError {
  return new ApiError(
    'PLAN_LIMIT',
    `The ${facts.plan} plan has no API access: it needs the Scale plan or higher.`,
  )
}

function mayCall({ facts }: Caller, operation: OperationId): boolean {
  return operations[operation].scopes.some(alternative =>
    alternative.every(scope => facts.scopes.includes(scope)),
  )
}

function scopeMissing(operation: OperationId): ApiError {
  const needed = operations[operation].scopes.map(alternative => alternative.join(' and ')).join(' or ')
  return new ApiError('FORBIDDEN', `The API key lacks the scope that this endpoint requires: ${needed}.`)
}

function contextOf(
  api: Api,
  { caller, events, answer }: { caller: Caller; events: Events; answer: Answer },
): Context {
  return {
    caller,
    now: answer.now,
    store: api.store,
    directory: api.directory,
    pages: api.pages,
    unlockedLeads: api.unlockedLeads,
    ids: api.ids,
    emit: events.emit,
    noteCharge: answer.noteCharge,
    cancelDeliveries: api.cancelDeliveries,
  }
}
