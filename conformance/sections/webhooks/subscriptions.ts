// The suite's own subscriptions: where they point, what they ask for, and how they go away again.
import { type EventName, events, operations } from '#openapi/generated/operations.ts'
import { isSuccess } from '../../judge/answer.ts'
import { fieldOf } from '../../judge/found.ts'
import { valueAt } from '../../judge/value-at.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { AskedRole } from '../../model/roles.ts'
import type { Call, StepContext } from '../../model/step.ts'

/** The events that a call causes, and those that none does. */
export const causedEvents: readonly EventName[] = Object.values(operations).flatMap(
  operation => operation.events,
)
export const otherEvents: readonly EventName[] = events.filter(event => !causedEvents.includes(event))

/** Of the receiver, one for each subscription. */
export const paths = {
  kept: '/hooks/kept',
  deleted: '/hooks/deleted',
  failing: '/hooks/failing',
  others: '/hooks/others',
} as const

/** No name under it is ever anybody's (RFC 2606, section 2), so that nothing is sent to a stranger. */
const nobodysHost = 'webhooks.leadleap-kit.invalid'

export interface WantedWebhook {
  readonly as: string
  readonly path: string
  readonly events: readonly EventName[]
  readonly role?: AskedRole
}

type Maker = Pick<StepContext, 'call' | 'onEnd' | 'recording' | 'hasReceiver' | 'receiver' | 'runId'>

/** Subscribes a path of the receiver; where there is none, an address that nobody serves. */
export function subscribe(context: Maker, { as, path, events: wanted, role = 'spare' }: WantedWebhook) {
  const body = { name: nameOf(context), url: addressOf(context, path), events: wanted }
  return create(context, { as, role, body, secret: { at: '/meta/secret', signs: path } })
}

/** Asks for a subscription, and has it removed at the end if there is one, wanted or not. */
export async function create(
  { call, onEnd, recording }: Pick<StepContext, 'call' | 'onEnd' | 'recording'>,
  wanted: Pick<Call, 'as' | 'role' | 'body' | 'secret'>,
): Promise<Exchange> {
  const exchange = await call({ operation: 'createWebhook', ...wanted })
  const id = webhookIdIn(exchange)
  if (id === undefined) return exchange
  onEnd(async send => {
    if (recording.exchanges.some(each => isDeletionOf(id, each))) return
    const status = await send({
      as: 'removal',
      operation: 'deleteWebhook',
      pathParameters: { id },
      ...(wanted.role && { role: wanted.role }),
    })
    const isGone = (status >= 200 && status < 300) || status === 404 || status === 410
    if (!isGone)
      throw new Error(`the webhook ${id} could not be removed: its deletion was answered ${status}`)
  })
  return exchange
}

export function nameOf({ runId }: Pick<StepContext, 'runId'>): string {
  return `leadleap-kit conformance ${runId}`
}

export function addressOf(context: Pick<StepContext, 'hasReceiver' | 'receiver'>, path: string): string {
  return context.hasReceiver ? context.receiver.urlOf(path) : `https://${nobodysHost}${path}`
}

/** The id of a subscription that was made; undefined: none was. */
export function webhookIdIn(exchange: Exchange | undefined): string | undefined {
  if (exchange === undefined || !isSuccess(exchange)) return undefined
  const id = valueAt(exchange.response.json, '/data/id')
  return typeof id === 'string' ? id : undefined
}

export function isDeletionOf(id: string, exchange: Exchange): boolean {
  return (
    exchange.operation === 'deleteWebhook' && isSuccess(exchange) && exchange.request.url.endsWith(`/${id}`)
  )
}

/** What was asked for, as it was sent. */
export function wantedIn({ request }: Exchange): { name: unknown; url: unknown; events: unknown } {
  const body: unknown = request.body === undefined ? undefined : JSON.parse(request.body)
  return { name: fieldOf(body, 'name'), url: fieldOf(body, 'url'), events: fieldOf(body, 'events') }
}

/** Whether the address was the one that nobody serves, which a deployment may refuse for that. */
export function isNobodys(exchange: Exchange): boolean {
  return String(wantedIn(exchange).url).includes(nobodysHost)
}
