// Every response says when it was made.
import { isEnvelopeDue } from '../../judge/answer.ts'
import { patternOf } from '../../judge/contract-pattern.ts'
import { expectThat } from '../../judge/found.ts'
import { valueAt } from '../../judge/value-at.ts'
import type { Check } from '../../model/check.ts'

const path = '/meta/timestamp'
const pattern = patternOf('Timestamp')
/** What clocks may differ by. */
const toleranceMs = 60_000

export const timestampChecks: readonly Check[] = [
  {
    requirement: 'envelope.timestamp',
    title: 'a timestamp is ISO 8601 in UTC with milliseconds',
    steps: 'any',
    judgeExchange(exchange) {
      if (!isEnvelopeDue(exchange) || exchange.response.json === undefined) return undefined
      const time = valueAt(exchange.response.json, path)
      return expectThat(typeof time === 'string' && pattern.test(time), 'envelope.timestamp', {
        path,
        expected: 'a time like 2026-02-26T14:30:00.000Z',
        actual: time,
      })
    },
  },
  {
    requirement: 'envelope.timestamp',
    title: 'a timestamp is within a minute of now',
    steps: 'any',
    judgeExchange(exchange) {
      const time = valueAt(exchange.response.json, path)
      const told = typeof time === 'string' ? Date.parse(time) : Number.NaN
      if (!isEnvelopeDue(exchange) || Number.isNaN(told)) return undefined
      const { sentAt, receivedAt } = exchange
      const isNear = told >= sentAt - toleranceMs && told <= receivedAt + toleranceMs
      return expectThat(isNear, 'envelope.timestamp', {
        path,
        expected: 'within a minute of now',
        actual: `${time} at ${new Date(receivedAt).toISOString()}`,
      })
    },
  },
]
