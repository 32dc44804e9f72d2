// The section `scope`: what each operation asks of a key. Requests that the main key made are made again with a key that
// has no scope, and with one that may only read leads.
import { type OperationId, operations } from '#openapi/generated/operations.ts'
import type { RequirementId } from '#openapi/generated/requirements.ts'
import { callOf, isSuccess } from '../../judge/answer.ts'
import { errorCodeOf, expectError, expectThat } from '../../judge/found.ts'
import type { Judgement, StepCheck } from '../../model/check.ts'
import type { Exchange } from '../../model/exchange.ts'
import { operationIds } from '../../model/operation-ids.ts'
import type { Recording } from '../../model/recording.ts'
import { type KeyRole, roles } from '../../model/roles.ts'
import type { Section } from '../../model/section.ts'
import { judgeReplay, type Replay, replayName, replayStep } from '../replay.ts'

const replays: readonly (Replay & { readonly role: KeyRole })[] = operationIds.flatMap(operation => [
  { prefix: 'scope-none', operation, role: 'noScopes' },
  { prefix: 'scope-leads-read', operation, role: 'leadsRead' },
])

export const scope: Section = {
  steps: replays.map(replayStep),
  checks: replays.map(checkOf),
}

function checkOf(replay: Replay & { readonly role: KeyRole }): StepCheck {
  const { operation, role } = replay
  const requirement = `scope.${operation}` as const satisfies RequirementId
  const isLetIn = role === 'leadsRead' && suffices('leads:read', operation)
  const who = role === 'noScopes' ? 'a key without scopes' : 'a key that has leads:read alone'
  return {
    requirement,
    title: `${who} is ${isLetIn ? 'let in' : 'refused'}`,
    steps: [replayName(replay)],
    judge: judgeReplay(replay, (exchange, recording) => {
      if (isUseless(role, recording)) return { notAsked: `${roles[role].variable} is taken for no good key` }
      return isLetIn ? expectLetIn(requirement, exchange) : expectForbidden(requirement, exchange)
    }),
  }
}

/** Whether that scope alone is one of the operation's alternatives. */
function suffices(scope: string, operation: OperationId): boolean {
  return operations[operation].scopes.some(all => all.every(each => each === scope))
}

function expectLetIn(requirement: RequirementId, exchange: Exchange): Judgement {
  return expectThat(isSuccess(exchange), requirement, {
    path: 'status',
    expected: '2xx',
    actual: exchange.response.status,
    exchange,
  })
}

function expectForbidden(requirement: RequirementId, exchange: Exchange): Judgement {
  // An account may have no room for a further webhook, and which of two reasons is told is left open.
  if (exchange.operation === 'createWebhook' && errorCodeOf(exchange) === 'PLAN_LIMIT')
    return { notAsked: `${callOf(exchange.operation)} was refused for the plan, before the scopes counted` }
  return expectError(requirement, exchange, 403, 'FORBIDDEN')
}

/** A key that is refused wherever it is shown is no key, or one of a lower plan: about its scopes it tells nothing. */
function isUseless(role: KeyRole, { exchanges }: Recording): boolean {
  return exchanges
    .filter(each => each.role === role && each.operation !== undefined)
    .every(each => each.response.status === 401 || errorCodeOf(each) === 'PLAN_LIMIT')
}
