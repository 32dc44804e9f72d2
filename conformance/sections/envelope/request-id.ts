// Every response has an id of its own.
import { isEnvelopeDue } from '../../judge/answer.ts'
import { patternOf } from '../../judge/contract-pattern.ts'
import { expectThat, found } from '../../judge/found.ts'
import { valueAt } from '../../judge/value-at.ts'
import type { Check, Judgement } from '../../model/check.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { Recording } from '../../model/recording.ts'

const path = '/meta/request_id'
const pattern = patternOf('RequestId')

export const requestIdChecks: readonly Check[] = [
  {
    requirement: 'envelope.request-id',
    title: 'a request id is req_ and 16 letters and digits',
    steps: 'any',
    judgeExchange(exchange) {
      if (!isEnvelopeDue(exchange) || exchange.response.json === undefined) return undefined
      const id = requestIdOf(exchange)
      return expectThat(typeof id === 'string' && pattern.test(id), 'envelope.request-id', {
        path,
        expected: `a text like ${pattern.source}`,
        actual: id,
      })
    },
  },
  {
    requirement: 'envelope.request-id-unique',
    title: 'no two responses share a request id',
    steps: 'all',
    judge: judgeUnique,
  },
]

/** Those throttled included: they are responses like others. */
function judgeUnique({ exchanges }: Recording): Judgement {
  const withId = exchanges.filter(
    exchange => isEnvelopeDue(exchange) && typeof requestIdOf(exchange) === 'string',
  )
  if (withId.length < 2) return { notAsked: 'fewer than two responses had a request id' }
  const sharing = [...Map.groupBy(withId, requestIdOf).values()].filter(({ length }) => length > 1)
  return sharing.map(group =>
    found('envelope.request-id-unique', {
      path,
      expected: 'an id that no other response has',
      actual: `${requestIdOf(group[0])} in ${group.map(({ label }) => label).join(', ')}`,
      exchange: group[1],
    }),
  )
}

function requestIdOf(exchange: Exchange | undefined): unknown {
  return valueAt(exchange?.response.json, path)
}
