// The list holds what is active; a deletion takes effect at once; a plan allows so many.

import type { RequirementId } from '#openapi/generated/requirements.ts'
import { isSuccess } from '../../judge/answer.ts'
import { errorCodeOf, expectError, expectStatus, expectThat, fieldOf, found } from '../../judge/found.ts'
import { judgeExchange } from '../../judge/judge-exchange.ts'
import { schemaFindings } from '../../judge/schema-findings.ts'
import { valueAt } from '../../judge/value-at.ts'
import type { Check, StepCheck } from '../../model/check.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { Finding } from '../../model/finding.ts'
import { exchangeOf, type Recording } from '../../model/recording.ts'
import { isDeletionOf, webhookIdIn } from './subscriptions.ts'

const listLabel = 'webhooks-list/list'

/** An entry of a list by its id, with its place; undefined: it is not there. */
export function entryIn(list: Exchange, id: string): { entry: unknown; path: string } | undefined {
  const data = itemsOf(list) ?? []
  const index = data.findIndex(each => fieldOf(each, 'id') === id)
  return index < 0 ? undefined : { entry: data[index], path: `/data/${index}` }
}

function itemsOf({ response }: Exchange): readonly unknown[] | undefined {
  const data = valueAt(response.json, '/data')
  return Array.isArray(data) ? data : undefined
}

const listed: StepCheck = {
  requirement: 'webhooks.list',
  title: 'the list shows webhooks as the reference does, and how many there are',
  steps: ['webhooks-list'],
  judge: judgeExchange(listLabel, exchange => {
    const wrong = expectStatus('webhooks.list', exchange, 200)
    if (wrong.length > 0) return wrong
    const under = ['/data', '/meta/total']
    return [...schemaFindings(exchange, { requirement: 'webhooks.list', under }), ...totalOf(exchange)]
  }),
}

/** A list of a part is nothing that the reference speaks of, but more than the total cannot be shown. */
function totalOf(exchange: Exchange): Finding[] {
  const total = valueAt(exchange.response.json, '/meta/total')
  const count = itemsOf(exchange)?.length
  if (typeof total !== 'number' || count === undefined || total === count) return []
  return [
    found('webhooks.list', {
      path: '/meta/total',
      expected: `${count}, as the list has`,
      actual: total,
      exchange,
      ...(total > count && { level: 'inferred' as const }),
    }),
  ]
}

const keptIsListed: StepCheck = {
  requirement: 'webhooks.list',
  title: 'a webhook that was made is in the list',
  steps: ['webhooks-subscribe', 'webhooks-list'],
  judge(recording) {
    const id = webhookIdIn(exchangeOf(recording, 'webhooks-subscribe/kept'))
    const list = exchangeOf(recording, listLabel)
    if (id === undefined || list === undefined || !isSuccess(list))
      return { notAsked: 'no webhook was made, or none listed' }
    if (Number(valueAt(list.response.json, '/meta/total')) > (itemsOf(list)?.length ?? 0))
      return { notAsked: 'the list shows only a part of the webhooks' }
    return expectThat(entryIn(list, id) !== undefined, 'webhooks.list', {
      path: '/data',
      expected: `${id}, which was made in this run`,
      actual: undefined,
      exchange: list,
    })
  },
}

function goneFromList(requirement: RequirementId, title: string): StepCheck {
  return {
    requirement,
    title,
    steps: ['webhooks-delete', 'webhooks-list'],
    judge(recording) {
      const id = deletedId(recording)
      const list = exchangeOf(recording, listLabel)
      if (id === undefined || list === undefined || !isSuccess(list))
        return { notAsked: 'no webhook was deleted, or none listed' }
      const still = entryIn(list, id)
      if (still === undefined) return []
      const { path, entry: actual } = still
      return [found(requirement, { path, expected: `not ${id}, which was deleted`, actual, exchange: list })]
    },
  }
}

/** The id of the webhook whose deletion succeeded. */
export function deletedId(recording: Recording): string | undefined {
  const id = webhookIdIn(exchangeOf(recording, 'webhooks-subscribe/deleted'))
  const deletion = exchangeOf(recording, 'webhooks-delete/first')
  return id !== undefined && deletion !== undefined && isDeletionOf(id, deletion) ? id : undefined
}

const deleted: StepCheck = {
  requirement: 'webhooks.delete',
  title: 'a deletion tells what was deleted, and when',
  steps: ['webhooks-delete'],
  judge: judgeExchange('webhooks-delete/first', (exchange, recording) => {
    const wrong = expectStatus('webhooks.delete', exchange, 200)
    if (wrong.length > 0) return wrong
    const id = webhookIdIn(exchangeOf(recording, 'webhooks-subscribe/deleted'))
    const actual = valueAt(exchange.response.json, '/data/id')
    return [
      ...schemaFindings(exchange, { requirement: 'webhooks.delete', under: ['/data'] }),
      ...expectThat(actual === id, 'webhooks.delete', {
        path: '/data/id',
        expected: String(id),
        actual,
        exchange,
      }),
    ]
  }),
}

const deletedTwice: StepCheck = {
  requirement: 'webhooks.delete-twice',
  title: 'a webhook that was deleted is gone',
  steps: ['webhooks-delete'],
  judge(recording) {
    const again = exchangeOf(recording, 'webhooks-delete/again')
    if (again === undefined || deletedId(recording) === undefined)
      return { notAsked: 'no webhook was deleted before' }
    return expectError('webhooks.delete-twice', again, 410, 'GONE')
  },
}

const deletedUnknown: StepCheck = {
  requirement: 'webhooks.delete-unknown',
  title: 'a webhook that never was is not found',
  steps: ['webhooks-delete'],
  judge: judgeExchange('webhooks-delete/unknown', exchange =>
    expectError('webhooks.delete-unknown', exchange, 404, 'NOT_FOUND'),
  ),
}

const max: StepCheck = {
  requirement: 'webhooks.max',
  title: 'one webhook more than the plan allows is refused',
  steps: ['webhooks-max'],
  judge(recording) {
    const allowed = valueAt(
      exchangeOf(recording, 'webhooks-max/usage')?.response.json,
      '/data/plan/max_webhooks',
    )
    const list = exchangeOf(recording, 'webhooks-max/list')
    const active = list && itemsOf(list)?.length
    const creation = exchangeOf(recording, 'webhooks-max/one-more')
    if (typeof allowed !== 'number' || active === undefined || creation === undefined)
      return { notAsked: 'usage and list do not tell how many webhooks there are, and may be' }
    if (active < allowed)
      return {
        notAsked: `the account of LEADLEAP_API_KEY_FULL_WEBHOOKS has ${active} active webhooks, and its plan allows ${allowed}`,
      }
    if (creation.response.status === 403 && errorCodeOf(creation) === 'FORBIDDEN')
      return { notAsked: 'LEADLEAP_API_KEY_FULL_WEBHOOKS may make no webhooks' }
    return expectError('webhooks.max', creation, 403, 'PLAN_LIMIT')
  },
}

export const listAndDeleteChecks: readonly Check[] = [
  listed,
  keptIsListed,
  goneFromList('webhooks.list', 'a webhook that was deleted is not in the list'),
  deleted,
  goneFromList('webhooks.delete', 'a deleted webhook is gone from the list'),
  deletedTwice,
  deletedUnknown,
  max,
]
