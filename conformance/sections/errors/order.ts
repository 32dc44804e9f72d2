// A request with two things wrong: which of them is told. As far as the keys that a user can have allow to ask.
import type { ErrorCode } from '#openapi/generated/errors.ts'
import { errors as table } from '#openapi/generated/errors.ts'
import { expectError } from '../../judge/found.ts'
import { judgeExchange } from '../../judge/judge-exchange.ts'
import type { StepCheck } from '../../model/check.ts'
import type { AskedRole } from '../../model/roles.ts'
import type { Call, Step } from '../../model/step.ts'

/** Of the right form, and nobody's. */
const unknownLead = 'c_00000000ffffffff'

interface Case {
  readonly role: AskedRole
  /** The last part of the step's name. */
  readonly name: string
  readonly title: string
  readonly call: Pick<Call, 'operation' | 'body'>
  readonly first: ErrorCode
  readonly after?: readonly string[]
}

const cases: readonly Case[] = [
  {
    role: 'none',
    name: 'key-before-body',
    title: 'a missing key counts before a bad body',
    call: { operation: 'enrichLead', body: {} },
    first: 'UNAUTHORIZED',
  },
  {
    role: 'none',
    name: 'key-before-lead',
    title: 'a missing key counts before an unknown lead',
    call: { operation: 'enrichLead', body: { lead_id: unknownLead } },
    first: 'UNAUTHORIZED',
  },
  {
    role: 'lowerPlan',
    name: 'plan-before-body',
    title: 'a lower plan counts before a bad body',
    call: { operation: 'enrichLead', body: {} },
    first: 'PLAN_LIMIT',
  },
  {
    role: 'noScopes',
    name: 'scope-before-body',
    title: 'a missing scope counts before a bad body',
    call: { operation: 'enrichLead', body: {} },
    first: 'FORBIDDEN',
  },
  {
    role: 'noScopes',
    name: 'scope-before-lead',
    title: 'a missing scope counts before an unknown lead',
    call: { operation: 'enrichLead', body: { lead_id: unknownLead } },
    first: 'FORBIDDEN',
  },
  {
    role: 'spare',
    name: 'body-before-lead',
    title: 'a bad body counts before an unknown lead',
    call: { operation: 'exportLeads', body: { lead_ids: [unknownLead], format: 'papyrus' } },
    first: 'BAD_REQUEST',
  },
  {
    role: 'noCredits',
    name: 'lead-before-credits',
    title: 'an unknown lead counts before a lack of credits',
    call: { operation: 'unlockLead', body: { lead_id: unknownLead } },
    first: 'NOT_FOUND',
    after: ['exhausted'],
  },
]

export const orderSteps: readonly Step[] = cases.map(({ role, name, call: asked, after = [] }) => ({
  name: stepOf(name),
  after,
  requests: { [role]: 1 },
  run: async ({ call }) => void (await call({ ...asked, as: 'request', role })),
}))

export const orderChecks: readonly StepCheck[] = cases.map(({ name, title, first }) => ({
  requirement: 'errors.order',
  title,
  steps: [stepOf(name)],
  judge: judgeExchange(`${stepOf(name)}/request`, exchange =>
    expectError('errors.order', exchange, table[first].status, first),
  ),
}))

function stepOf(name: string): string {
  return `errors-order-${name}`
}
