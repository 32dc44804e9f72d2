// What a subscription's entry says about its deliveries, and what becomes of one that failed.
import { expectThat, fieldOf, found } from '../../judge/found.ts'
import { valueAt } from '../../judge/value-at.ts'
import type { Check, RunCheck, StepCheck } from '../../model/check.ts'
import type { Delivery } from '../../model/delivery.ts'
import { exchangeOf, type Recording } from '../../model/recording.ts'
import { entryIn } from './list-and-delete.ts'
import { paths, webhookIdIn } from './subscriptions.ts'

/** What a server's clock for one and the other may be apart. */
const toleranceMs = 2000

interface Entry {
  readonly path: string
  readonly entry: unknown
  readonly label: string
}

function entryOf(recording: Recording, made: string, label: string): Entry | undefined {
  const id = webhookIdIn(exchangeOf(recording, made))
  const list = exchangeOf(recording, label)
  const found = id !== undefined && list ? entryIn(list, id) : undefined
  return found && { ...found, label }
}

const triggered: StepCheck = {
  requirement: 'webhooks.bookkeeping',
  title: 'last_triggered_at moves with each event',
  steps: ['webhooks-subscribe', 'webhooks-deliveries', 'webhooks-list'],
  judge(recording) {
    const kept = entryOf(recording, 'webhooks-subscribe/kept', 'webhooks-list/list')
    const listedAt = exchangeOf(recording, 'webhooks-list/list')?.sentAt ?? 0
    const times = recording.deliveries
      .filter(({ path, receivedAt }) => path === paths.kept && receivedAt <= listedAt)
      .map(({ json }) => Date.parse(String(valueAt(json, '/timestamp'))))
      .filter(time => !Number.isNaN(time))
    if (kept === undefined || times.length === 0) return { notAsked: 'nothing was delivered before the list' }
    const told = fieldOf(kept.entry, 'last_triggered_at')
    const newest = Math.max(...times)
    return expectThat(Date.parse(String(told)) >= newest - toleranceMs, 'webhooks.bookkeeping', {
      path: `${kept.path}/last_triggered_at`,
      expected: `${new Date(newest).toISOString()} or later, when the last event was sent`,
      actual: told,
      exchange: kept.label,
    })
  },
}

const failuresCounted: StepCheck = {
  requirement: 'webhooks.bookkeeping',
  title: 'failure_count counts deliveries that failed',
  steps: ['webhooks-failing'],
  judge(recording) {
    const failing = entryOf(recording, 'webhooks-failing/webhook', 'webhooks-failing/after-failure')
    if (failing === undefined || toFailing(recording).length === 0)
      return { notAsked: 'nothing was delivered that could fail' }
    const told = fieldOf(failing.entry, 'failure_count')
    return expectThat(typeof told === 'number' && told >= 1, 'webhooks.bookkeeping', {
      path: `${failing.path}/failure_count`,
      expected: '1 or more, as a delivery was answered 500',
      actual: told,
      exchange: failing.label,
    })
  },
}

const successNotCounted: StepCheck = {
  requirement: 'webhooks.bookkeeping',
  title: 'failure_count stays 0 where every delivery was taken',
  steps: ['webhooks-subscribe', 'webhooks-deliveries', 'webhooks-list'],
  judge(recording) {
    const kept = entryOf(recording, 'webhooks-subscribe/kept', 'webhooks-list/list')
    if (kept === undefined || !recording.deliveries.some(({ path }) => path === paths.kept))
      return { notAsked: 'nothing was delivered before the list' }
    const told = fieldOf(kept.entry, 'failure_count')
    return expectThat(told === 0, 'webhooks.bookkeeping', {
      path: `${kept.path}/failure_count`,
      expected: '0, as every delivery was answered 2xx',
      actual: told,
      exchange: kept.label,
    })
  },
}

const successResets: StepCheck = {
  requirement: 'webhooks.bookkeeping',
  title: 'a delivery that succeeds sets failure_count back to 0',
  steps: ['webhooks-failing'],
  judge(recording) {
    const entry = entryOf(recording, 'webhooks-failing/webhook', 'webhooks-failing/after-success')
    const listedAt = exchangeOf(recording, 'webhooks-failing/after-success')?.sentAt ?? 0
    const taken = toFailing(recording).findLast(({ receivedAt }) => receivedAt <= listedAt)
    if (entry === undefined || taken === undefined || taken.answered >= 300)
      return { notAsked: 'nothing was delivered after the delivery that failed' }
    const told = fieldOf(entry.entry, 'failure_count')
    return expectThat(told === 0, 'webhooks.bookkeeping', {
      path: `${entry.path}/failure_count`,
      expected: `0, as delivery ${taken.number} was answered ${taken.answered}`,
      actual: told,
      exchange: entry.label,
    })
  },
}

/** Judged at the end of the run, so that a patient server has had its time. */
const triedAgain: StepCheck = {
  requirement: 'webhooks.retry',
  title: 'a delivery that was answered 500 is tried again',
  steps: ['webhooks-failing'],
  judge(recording) {
    const [failed, ...later] = toFailing(recording)
    if (failed === undefined) return { notAsked: 'nothing was delivered that could fail' }
    const last = recording.exchanges.at(-1)?.receivedAt ?? failed.receivedAt
    return expectThat(
      later.some(each => isSameEvent(each, failed)),
      'webhooks.retry',
      {
        path: 'deliveries',
        expected: `delivery ${failed.number} again`,
        actual: `not within ${Math.round((last - failed.receivedAt) / 1000)} s`,
      },
    )
  },
}

const sameBytes: RunCheck = {
  requirement: 'webhooks.retry',
  title: 'what is tried again has the same bytes',
  steps: 'all',
  judge(recording) {
    const [failed, ...later] = toFailing(recording)
    const again = failed && later.filter(each => isSameEvent(each, failed))
    if (failed === undefined || again === undefined || again.length === 0)
      return { notAsked: 'nothing was tried again' }
    return again
      .filter(({ bodyBase64 }) => bodyBase64 !== failed.bodyBase64)
      .map(({ number, json }) =>
        found('webhooks.retry', {
          path: `delivery ${number}`,
          expected: `the bytes of delivery ${failed.number}`,
          actual: json,
        }),
      )
  },
}

export const bookkeepingChecks: readonly Check[] = [
  triggered,
  failuresCounted,
  successNotCounted,
  successResets,
  triedAgain,
  sameBytes,
]

function toFailing({ deliveries }: Recording): Delivery[] {
  return deliveries.filter(({ path }) => path === paths.failing)
}

/** The second event of this subscription is of the same lead, so that the time alone tells them apart. */
function isSameEvent(one: Delivery, other: Delivery): boolean {
  const time = valueAt(one.json, '/timestamp')
  return (
    one.bodyBase64 === other.bodyBase64 || (time !== undefined && time === valueAt(other.json, '/timestamp'))
  )
}
