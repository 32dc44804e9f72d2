// Servers that open an operation to a key that lacks the scope, the plan, or is not there at all.
import type { OperationId } from '#openapi/generated/operations.ts'
import { operations } from '#openapi/generated/operations.ts'
import type { RequirementId } from '#openapi/generated/requirements.ts'
import { callOf } from '../../judge/answer.ts'
import { kebabOf, operationIds } from '../../model/operation-ids.ts'
import type { KeyRole } from '../../model/roles.ts'
import { keyOf, operationOf, withKey, withValue } from '../edit.ts'
import type { Fault } from '../fault.ts'

const open = operationIds.filter(id =>
  operations[id].scopes.some(all => all.some(each => each === 'leads:read')),
)
const closed = operationIds.filter(id => !open.includes(id))

export const scopeFaults: readonly Fault[] = [
  ...operationIds.map(operation =>
    letIn({
      name: `scope-unchecked-on-${kebabOf(operation)}`,
      what: `looks at no scope on ${callOf(operation)}`,
      breaks: `scope.${operation}`,
      roles: ['noScopes'],
      to: [operation],
    }),
  ),
  ...closed.map(operation =>
    letIn({
      name: `any-scope-will-do-on-${kebabOf(operation)}`,
      what: `takes any scope for the one of ${callOf(operation)}`,
      breaks: `scope.${operation}`,
      roles: ['leadsRead'],
      to: [operation],
    }),
  ),
  ...open.map(
    (operation): Fault => ({
      name: `scope-too-narrow-on-${kebabOf(operation)}`,
      what: `does not take leads:read for ${callOf(operation)}`,
      breaks: [`scope.${operation}`],
      wrap:
        (next, { keys }) =>
        request =>
          next(
            operationOf(request) === operation && keyOf(request) === keys.leadsRead
              ? withKey(request, keys.noScopes)
              : request,
          ),
    }),
  ),
  {
    name: 'lack-of-scope-as-401',
    what: 'takes a key without the scope for no key',
    breaks: ['scope.unlockLead', 'scope.createWebhook'],
    wrap: next => async request => {
      const response = await next(request)
      if (response.status !== 403) return response
      return withValue({ ...response, status: 401 }, '/error', () => ({
        code: 'UNAUTHORIZED',
        message: 'Invalid or missing API key.',
        status: 401,
      }))
    },
  },
  {
    name: 'lack-of-scope-as-plan-limit',
    what: 'calls a missing scope a limit of the plan',
    breaks: ['scope.enrichLead', 'scope.exportLeads'],
    wrap: next => async request => {
      const response = await next(request)
      return response.status === 403 ? withValue(response, '/error/code', () => 'PLAN_LIMIT') : response
    },
  },
  letIn({
    name: 'plan-unchecked',
    what: 'looks at the plan of no account',
    breaks: 'plan.api-access',
    roles: ['lowerPlan'],
    to: operationIds,
  }),
  letIn({
    name: 'plan-unchecked-on-webhooks',
    what: 'looks at the plan only where leads are concerned',
    breaks: 'plan.api-access',
    roles: ['lowerPlan'],
    to: ['listWebhooks', 'createWebhook', 'deleteWebhook'],
  }),
  {
    name: 'lower-plan-as-missing-scope',
    what: 'calls a limit of the plan a missing scope',
    breaks: ['plan.api-access'],
    wrap:
      (next, { keys }) =>
      request =>
        next(keyOf(request) === keys.lowerPlan ? withKey(request, keys.noScopes) : request),
  },
  ...operationIds.map(
    (operation): Fault => ({
      name: `open-to-all-${kebabOf(operation)}`,
      what: `asks for no key on ${callOf(operation)}`,
      breaks: ['auth.missing'],
      wrap:
        (next, { freeKey }) =>
        request =>
          next(
            operationOf(request) === operation && keyOf(request) === undefined
              ? withKey(request, freeKey)
              : request,
          ),
    }),
  ),
]

interface LetIn {
  readonly name: string
  readonly what: string
  readonly breaks: RequirementId
  readonly roles: readonly KeyRole[]
  readonly to: readonly OperationId[]
}

function letIn({ name, what, breaks, roles, to }: LetIn): Fault {
  return {
    name,
    what,
    breaks: [breaks],
    wrap:
      (next, { keys, freeKey }) =>
      request => {
        const operation = operationOf(request)
        const key = keyOf(request)
        const isHit =
          operation !== undefined && to.includes(operation) && roles.some(role => keys[role] === key)
        return next(isHit ? withKey(request, freeKey) : request)
      },
  }
}
