// What the receiver got: the right events, whole, signed, and nothing else.
import type { RequirementId } from '#openapi/generated/requirements.ts'
import { expectThat, found, shown } from '../../judge/found.ts'
import { valueAt } from '../../judge/value-at.ts'
import type { Check, Judgement, StepCheck } from '../../model/check.ts'
import type { Delivery } from '../../model/delivery.ts'
import { headerOf } from '../../model/exchange.ts'
import type { Finding } from '../../model/finding.ts'
import { exchangeOf, type Recording } from '../../model/recording.ts'
import { type CausedEvent, causes, eventOf, hasArrived, wasCaused } from './delivery-steps.ts'
import { deletedId } from './list-and-delete.ts'
import { eventNameOf, payloadFindings } from './payload-findings.ts'
import { otherEvents, paths, wantedIn, webhookIdIn } from './subscriptions.ts'

const steps = ['webhooks-subscribe', 'webhooks-deliveries']
/** The creation of each subscription whose deliveries come. */
const creations = {
  [paths.kept]: 'webhooks-subscribe/kept',
  [paths.deleted]: 'webhooks-subscribe/deleted',
  [paths.failing]: 'webhooks-failing/webhook',
  [paths.others]: 'webhooks-others/others',
}

/** Judges all deliveries to the suite's own subscriptions. */
function judgeDeliveries(judge: (delivery: Delivery, recording: Recording) => Finding[]) {
  return (recording: Recording): Judgement => {
    const own = recording.deliveries.filter(({ path }) => Object.hasOwn(creations, path))
    if (own.length === 0) return { notAsked: 'nothing was delivered' }
    return own.flatMap(delivery => judge(delivery, recording))
  }
}

const posted: StepCheck = {
  requirement: 'webhooks.delivery',
  title: 'an event is POSTed as JSON: event, timestamp, user_id, data',
  steps,
  judge: judgeDeliveries(delivery => {
    const where = `delivery ${delivery.number}`
    const type = headerOf(delivery, 'Content-Type') ?? ''
    return [
      ...expectThat(delivery.method === 'POST', 'webhooks.delivery', {
        path: `${where} method`,
        expected: 'POST',
        actual: delivery.method,
      }),
      ...expectThat(/^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(type), 'webhooks.delivery', {
        path: `${where} header Content-Type`,
        expected: 'application/json',
        actual: type,
      }),
      ...expectThat(eventNameOf(delivery) !== undefined, 'webhooks.delivery', {
        path: `${where} /event`,
        expected: 'one of the 14 events, in JSON',
        actual: delivery.json === undefined ? 'no JSON' : eventOf(delivery),
      }),
      ...payloadFindings(delivery, { requirement: 'webhooks.delivery', of: 'envelope' }),
    ]
  }),
}

const onlyWanted: StepCheck = {
  requirement: 'webhooks.delivery',
  title: 'a subscription is told of no event that it did not ask for',
  steps,
  judge: judgeDeliveries((delivery, recording) => {
    const creation = Object.entries(creations).find(([path]) => path === delivery.path)?.[1] ?? ''
    const made = exchangeOf(recording, creation)
    const wanted = made && wantedIn(made).events
    const event = eventNameOf(delivery)
    if (event === undefined || !Array.isArray(wanted)) return []
    return expectThat(wanted.includes(event), 'webhooks.delivery', {
      path: `delivery ${delivery.number} /event`,
      expected: wanted.join(' or '),
      actual: event,
    })
  }),
}

/** Shown by the examples alone, which have the same id in both places. */
const toldWhose: StepCheck = {
  requirement: 'webhooks.delivery',
  title: "user_id is the account's, as its usage has it",
  steps: [...steps, 'auth-let-in'],
  judge(recording) {
    const userId = valueAt(exchangeOf(recording, 'auth-let-in/usage')?.response.json, '/data/account/user_id')
    const told = recording.deliveries.filter(({ path }) => path === paths.kept)
    if (typeof userId !== 'string' || told.length === 0) return { notAsked: 'nothing was delivered' }
    return told.flatMap(({ number, json }) => {
      const actual = valueAt(json, '/user_id')
      const path = `delivery ${number} /user_id`
      return expectThat(actual === undefined || actual === userId, 'webhooks.delivery', {
        path,
        expected: userId,
        actual,
        level: 'inferred',
      })
    })
  },
}

const signed: StepCheck = {
  requirement: 'webhooks.signature',
  title: 'X-Webhook-Signature is sha256= and the HMAC-SHA256 of the exact body under the secret, in hex',
  steps,
  judge: judgeDeliveries(({ number, headers, signature }) => {
    if (signature === 'right' || signature === undefined) return []
    return [
      found('webhooks.signature', {
        path: `delivery ${number} header X-Webhook-Signature`,
        expected: 'sha256= and the hex HMAC-SHA256 of these bytes under the secret that the creation told',
        actual: headerOf({ headers }, 'X-Webhook-Signature'),
      }),
    ]
  }),
}

const toldOfUnlock: StepCheck = told('lead.unlocked', recording => {
  const lead = exchangeOf(recording, causes['lead.unlocked'])?.request.body ?? ''
  const of = recording.deliveries.filter(hasArrived('lead.unlocked'))
  const isIt = (delivery: Delivery) => lead.includes(JSON.stringify(valueAt(delivery.json, '/data/lead_id')))
  const wrong = of.flatMap(each =>
    payloadFindings(each, { requirement: 'webhooks.lead.unlocked', of: 'data' }),
  )
  if (wrong.length > 0 || of.length === 0 || of.some(isIt)) return wrong
  return [
    found('webhooks.lead.unlocked', {
      path: 'deliveries /data/lead_id',
      expected: `the lead that was unlocked: ${lead}`,
      actual: of.map(({ json }) => shown(valueAt(json, '/data/lead_id'))).join(', '),
    }),
  ]
})

/** The reference has no word on an unlock that was free; a delivery that comes twice has the same bytes. */
const toldOnce: StepCheck = {
  requirement: 'webhooks.lead.unlocked',
  title: 'an unlock that cost nothing is not told of',
  steps: [...steps, 'unlock-lead'],
  judge(recording) {
    const again = exchangeOf(recording, 'unlock-lead/again')
    const lead = valueAt(again && JSON.parse(again.request.body ?? 'null'), '/lead_id')
    if (valueAt(again?.response.json, '/meta/cached') !== true)
      return { notAsked: 'no unlock was answered from what had been unlocked' }
    const of = recording.deliveries.filter(
      each => hasArrived('lead.unlocked')(each) && valueAt(each.json, '/data/lead_id') === lead,
    )
    const different = new Set(of.map(({ bodyBase64 }) => bodyBase64)).size
    return expectThat(different <= 1, 'webhooks.lead.unlocked', {
      path: 'deliveries',
      expected: `one of ${shown(lead)}`,
      actual: `${different}, with different bytes`,
      level: 'chosen',
    })
  },
}

const noneAfterDeletion: StepCheck = {
  requirement: 'webhooks.delete',
  title: 'a deleted webhook is told of nothing',
  steps: ['webhooks-subscribe', 'webhooks-delete', 'enrich-lead', 'webhooks-deliveries'],
  judge(recording) {
    const since = exchangeOf(recording, 'webhooks-delete/first')?.receivedAt
    if (since === undefined || deletedId(recording) === undefined)
      return { notAsked: 'no webhook was deleted' }
    const late = recording.deliveries.filter(
      ({ path, receivedAt }) => path === paths.deleted && receivedAt >= since,
    )
    if (late.length > 0)
      return [
        found('webhooks.delete', {
          path: 'deliveries',
          expected: 'none to a webhook that was deleted',
          actual: late.map(each => `delivery ${each.number} of ${shown(eventOf(each))}`).join(', '),
        }),
      ]
    return recording.deliveries.some(hasArrived('lead.enriched'))
      ? []
      : { notAsked: 'nothing was delivered of what it had subscribed to' }
  },
}

const others: StepCheck = {
  requirement: 'webhooks.other-events',
  title: 'the events that no call causes are told of',
  steps: ['webhooks-others'],
  judge(recording) {
    const creation = exchangeOf(recording, 'webhooks-others/others')
    if (webhookIdIn(creation) === undefined) return { notAsked: 'no webhook was made' }
    const come = recording.deliveries.filter(({ path }) => path === paths.others)
    const missing = otherEvents.filter(event => !come.some(each => eventOf(each) === event))
    return [
      ...come.flatMap(each => payloadFindings(each, { requirement: 'webhooks.other-events', of: 'data' })),
      ...expectThat(missing.length === 0, 'webhooks.other-events', {
        path: 'deliveries',
        expected: missing.join(', '),
        actual: undefined,
      }),
    ]
  },
}

export const deliveryChecks: readonly Check[] = [
  posted,
  onlyWanted,
  toldWhose,
  signed,
  toldOfUnlock,
  toldOnce,
  told('lead.exported', () => []),
  told('lead.enriched', () => []),
  noneAfterDeletion,
  others,
]

/** That an event is delivered which a call of this run has caused. */
function told(event: CausedEvent, andMore: (recording: Recording) => Finding[]): StepCheck {
  const requirement = `webhooks.${event}` as const satisfies RequirementId
  const [cause = ''] = causes[event].split('/')
  return {
    requirement,
    title: `${event} is delivered to who subscribed to it`,
    steps: [...steps, cause],
    judge(recording) {
      if (webhookIdIn(exchangeOf(recording, 'webhooks-subscribe/kept')) === undefined)
        return { notAsked: 'no webhook was made' }
      if (!wasCaused(event, recording))
        return { notAsked: `${causes[event]} did not do what ${event} tells of` }
      return [
        ...expectThat(recording.deliveries.some(hasArrived(event)), requirement, {
          path: 'deliveries',
          expected: `${event}, as ${causes[event]} succeeded`,
          actual: recording.deliveries.filter(({ path }) => path === paths.kept).map(eventOf),
        }),
        ...andMore(recording),
      ]
    },
  }
}
