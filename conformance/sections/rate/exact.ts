// The filled window: how many were let in, and how the one too many was refused.
import { rateLimit } from '#openapi/generated/limits.ts'
import { expectError, expectThat, found } from '../../judge/found.ts'
import type { Judgement, StepCheck } from '../../model/check.ts'
import type { Exchange } from '../../model/exchange.ts'
import { exchangeOf, exchangesOf, type Recording } from '../../model/recording.ts'
import {
  isPlausible,
  isRefused,
  isSurelyCounted,
  mayHaveEnded,
  type Reading,
  readingOf,
  readingsOf,
  roundingMs,
} from './readings.ts'

interface Fill {
  /** The last answer before it. */
  readonly before: Reading
  readonly answers: readonly Exchange[]
}

/** The fill of a window; or why there is nothing to judge. */
function fillOf(recording: Recording): Fill | { readonly notAsked: string } {
  const notFilled = recording.notes.get('rate-window/notFilled')
  if (typeof notFilled === 'string') return { notAsked: notFilled }
  const before = exchangeOf(recording, String(recording.notes.get('rate-window/before')))
  if (before === undefined) return { notAsked: 'the window was not filled' }
  const reading = readingOf(before)
  const answers = exchangesOf(recording, 'rate-window').filter(({ concurrent }) => concurrent)
  const hasEnded = answers.map(readingOf).some(each => mayHaveEnded(reading, each))
  if (hasEnded) return { notAsked: 'the window ended while it was being filled: run again' }
  return { before: reading, answers }
}

function judgeFill(judge: (fill: Fill, recording: Recording) => Judgement) {
  return (recording: Recording): Judgement => {
    const fill = fillOf(recording)
    return 'notAsked' in fill ? fill : judge(fill, recording)
  }
}

export const exceeded: StepCheck = {
  requirement: 'rate.exceeded',
  title: 'a request past the limit is refused with 429 RATE_LIMITED',
  steps: ['rate-window'],
  judge: judgeFill(({ before, answers }) => {
    const others = answers.filter(({ response }) => response.status < 200 || response.status > 299)
    if (others.length > 0)
      return others.flatMap(each => expectError('rate.exceeded', each, 429, 'RATE_LIMITED'))
    return [
      found('rate.exceeded', {
        path: 'status',
        expected: `429 for one of ${answers.length} requests, with ${before.remaining} left`,
        actual: 'all of them were let in',
        exchange: answers.at(-1),
      }),
    ]
  }),
}

export const asToldSoDone: StepCheck = {
  requirement: 'rate.exact',
  title: 'sent at the same time, as many requests are let in as Remaining told: not one more, not one fewer',
  steps: ['rate-window'],
  judge: judgeFill(({ before, answers }) => {
    if (answers.length !== (before.remaining ?? 0) + 1)
      return { notAsked: 'Remaining told of more requests than Limit can have left' }
    const letIn = answers.filter(({ response }) => response.status >= 200 && response.status < 300).length
    return expectThat(letIn === before.remaining, 'rate.exact', {
      path: 'status',
      expected: `${before.remaining} of ${answers.length} let in, as ${before.exchange.label} told (if nothing else uses this key)`,
      actual: `${letIn} let in`,
      exchange: answers.at(-1),
    })
  }),
}

export const neverMore: StepCheck = {
  requirement: 'rate.exact',
  title: 'no window lets in more requests than Limit',
  steps: ['rate-window'],
  judge: judgeFill(({ before }, recording) => {
    const { limit, reset } = before
    if (limit === undefined || reset === undefined || !isPlausible(before))
      return { notAsked: 'the headers do not tell when the window began, or its limit' }
    // What came at the very beginning may belong to the window before.
    const beginsAt = (reset - rateLimit.windowSeconds) * 1000 + roundingMs
    const letIn = readingsOf(recording, 'main').filter(
      ({ exchange, at }) =>
        at >= beginsAt && at < reset * 1000 && isSurelyCounted(exchange) && !isRefused(exchange),
    ).length
    return expectThat(letIn <= limit, 'rate.exact', {
      path: 'status',
      expected: `at most ${limit} let in before ${reset}`,
      actual: `${letIn} let in`,
      exchange: before.exchange,
    })
  }),
}
