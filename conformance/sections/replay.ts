// A request that was let in, sent once more with another key: nothing but the key differs, so nothing but the key can be
// the reason of what comes back.
import type { OperationId } from '#openapi/generated/operations.ts'
import { callOf, isSuccess } from '../judge/answer.ts'
import { valueAt } from '../judge/value-at.ts'
import type { Judgement } from '../model/check.ts'
import { type Exchange, headerOf } from '../model/exchange.ts'
import { kebabOf } from '../model/operation-ids.ts'
import { exchangeOf, type Recording } from '../model/recording.ts'
import type { Role } from '../model/roles.ts'
import type { Call, Step, StepContext } from '../model/step.ts'

/** The steps in which each operation is let in, and what is needed for that. */
const letInBy: Readonly<Record<OperationId, readonly string[]>> = {
  searchLeads: ['search-default'],
  unlockLead: ['unlock-lead'],
  exportLeads: ['export-csv'],
  enrichLead: ['enrich-lead'],
  validateEmail: ['email-single'],
  listWebhooks: ['webhooks-list'],
  createWebhook: ['webhooks-subscribe'],
  deleteWebhook: ['webhooks-subscribe'],
  getUsage: ['auth-let-in'],
}

export interface Replay {
  /** The first part of the step's name. */
  readonly prefix: string
  readonly operation: OperationId
  readonly role: Role
}

export function replayName({ prefix, operation }: Pick<Replay, 'prefix' | 'operation'>): string {
  return `${prefix}-${kebabOf(operation)}`
}

/**
 * A step of one request, for a key that should be kept out. If it is let in all the same, nothing is lost: the leads are
 * unlocked by then, and a subscription that it makes is removed.
 */
export function replayStep(replay: Replay): Step {
  const { operation, role } = replay
  return {
    name: replayName(replay),
    after: letInBy[operation],
    requests: { [role]: 1 },
    ...(operation.endsWith('Webhook') && { needs: ['writes'] }),
    async run(context) {
      const asked = requestOf(operation, context.recording)
      if (asked === undefined) return
      const exchange = await context.call({ ...asked, as: 'request', role })
      if (operation === 'createWebhook') removeAtEnd(exchange, role, context)
    },
  }
}

/** Judges the exchange of such a step; not asked where there was nothing to send again. */
export function judgeReplay(
  replay: Replay,
  judge: (exchange: Exchange, recording: Recording) => Judgement,
): (recording: Recording) => Judgement {
  return recording => {
    const exchange = exchangeOf(recording, `${replayName(replay)}/request`)
    if (exchange !== undefined) return judge(exchange, recording)
    const what =
      replay.operation === 'deleteWebhook' ? 'no subscription was left to delete' : 'nobody was let in'
    return { notAsked: `${what}, so that a refusal of ${callOf(replay.operation)} would show nothing` }
  }
}

function requestOf(operation: OperationId, { exchanges }: Recording): Omit<Call, 'as'> | undefined {
  if (operation === 'deleteWebhook') return deletionOf(exchanges)
  const letIn = exchanges.findLast(
    each => each.operation === operation && hasAllScopes(each) && isSuccess(each) && !each.throttled,
  )
  if (letIn === undefined) return undefined
  const { method, url, headers, body } = letIn.request
  const type = headerOf({ headers }, 'Content-Type')
  return {
    operation,
    method,
    url,
    ...(body !== undefined && { rawBody: body }),
    ...(type !== undefined && { headers: { 'Content-Type': type } }),
    // Of no receiver: only so that the secret is in no recording.
    ...(operation === 'createWebhook' && { secret: { at: '/meta/secret', signs: '/hooks/none' } }),
  }
}

/** Of a subscription that is still there: deleting twice is another matter. */
function deletionOf(exchanges: readonly Exchange[]): Omit<Call, 'as'> | undefined {
  const succeeded = exchanges.filter(isSuccess)
  const deleted = succeeded
    .filter(each => each.operation === 'deleteWebhook')
    .map(({ request }) => request.url)
  const id = succeeded
    .filter(each => each.operation === 'createWebhook' && hasAllScopes(each))
    .map(({ response: { json } }) => valueAt(json, '/data/id'))
    .filter(each => typeof each === 'string')
    .findLast(each => !deleted.some(url => url.endsWith(`/${each}`)))
  return id === undefined ? undefined : { operation: 'deleteWebhook', pathParameters: { id } }
}

function hasAllScopes({ role }: Exchange): boolean {
  return role === 'main' || role === 'second'
}

function removeAtEnd(exchange: Exchange, role: Role, { onEnd }: StepContext): void {
  const id = valueAt(exchange.response.json, '/data/id')
  if (!isSuccess(exchange) || typeof id !== 'string') return
  onEnd(async send => {
    const remove = { as: 'removal', operation: 'deleteWebhook', pathParameters: { id } } as const
    const status = await send({ ...remove, role: 'main' })
    // It may belong to the account of whoever was let in.
    if (status >= 300) await send({ ...remove, role })
  })
}
