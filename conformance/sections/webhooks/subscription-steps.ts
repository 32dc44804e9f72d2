// Makes two subscriptions early, deletes one of them between two events, and lists what is left late.
import { operations } from '#openapi/generated/operations.ts'
import type { Step, StepContext } from '../../model/step.ts'
import { hasArrived, wasCaused } from './delivery-steps.ts'
import { addressOf, causedEvents, create, nameOf, paths, subscribe, webhookIdIn } from './subscriptions.ts'

/** One for every event that a call causes; one for the last of these events alone, deleted before it happens. */
export const webhooksSubscribe: Step = {
  name: 'webhooks-subscribe',
  needs: ['writes'],
  requests: { spare: 2 },
  async run(context) {
    await subscribe(context, { as: 'kept', path: paths.kept, events: causedEvents })
    await subscribe(context, {
      as: 'deleted',
      path: paths.deleted,
      events: operations.enrichLead.events,
    })
  },
}

/** Each differs in one thing from a creation that succeeds. */
export const webhooksRefused: Step = {
  name: 'webhooks-refused',
  after: ['webhooks-subscribe'],
  needs: ['writes'],
  requests: { spare: 4 },
  async run(context) {
    const good = { name: nameOf(context), url: addressOf(context, '/hooks/refused'), events: causedEvents }
    const { name: _, ...nameless } = good
    const refuse = (as: string, body: object) =>
      create(context, { as, role: 'spare', body, secret: { at: '/meta/secret', signs: '/hooks/refused' } })
    await refuse('no-name', nameless)
    await refuse('plain-http', { ...good, url: plain(good.url) })
    await refuse('unknown-event', { ...good, events: ['lead.sold'] })
    await refuse('no-event', { ...good, events: [] })
  },
}

export const webhooksDelete: Step = {
  name: 'webhooks-delete',
  after: ['webhooks-subscribe'],
  needs: ['writes'],
  requests: { spare: 3 },
  async run(context) {
    const { call, exchange } = context
    const id = webhookIdIn(exchange('webhooks-subscribe/deleted'))
    if (id === undefined) return
    await settleUnlock(context)
    const remove = { operation: 'deleteWebhook', role: 'spare' } as const
    await call({ ...remove, as: 'first', pathParameters: { id } })
    await call({ ...remove, as: 'again', pathParameters: { id } })
    await call({ ...remove, as: 'unknown', pathParameters: { id: otherId(id) } })
  },
}

export const webhooksList: Step = {
  name: 'webhooks-list',
  requests: { spare: 1 },
  async run({ call }) {
    await call({ operation: 'listWebhooks', role: 'spare', as: 'list' })
  },
}

/** The account has as many as its plan allows. Whether that is so, its usage and its list tell. */
export const webhooksMax: Step = {
  name: 'webhooks-max',
  needs: ['writes'],
  requests: { fullWebhooks: 3 },
  async run(context) {
    const role = 'fullWebhooks'
    await context.call({ operation: 'getUsage', role, as: 'usage' })
    await context.call({ operation: 'listWebhooks', role, as: 'list' })
    const body = { name: nameOf(context), url: addressOf(context, '/hooks/one-more'), events: causedEvents }
    await create(context, {
      as: 'one-more',
      role,
      body,
      secret: { at: '/meta/secret', signs: '/hooks/one-more' },
    })
  },
}

/** What the unlock had sent to the wrong subscription must have left before that one is deleted. */
async function settleUnlock(context: StepContext): Promise<void> {
  if (context.hasReceiver && wasCaused('lead.unlocked', context.recording))
    await context.receiver.next(hasArrived('lead.unlocked'))
}

/** In a name's own host where it has https: then nothing but the scheme differs. A loopback host may be taken. */
function plain(url: string): string {
  return url.startsWith('https:')
    ? url.replace('https:', 'http:')
    : 'http://webhooks.leadleap-kit.example/hooks/refused'
}

/** Of the same form and nobody's: its last digits and letters are others. */
function otherId(id: string): string {
  const isAt = (index: number) => index >= id.length - 8
  return [...id].map((each, index) => (isAt(index) ? otherCharacter(each) : each)).join('')
}

function otherCharacter(each: string): string {
  if (/\d/.test(each)) return String(9 - Number(each))
  if (/[a-f]/.test(each)) return 'fedcba'.charAt('abcdef'.indexOf(each))
  return each
}
