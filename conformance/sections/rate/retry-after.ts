// What a refusal says about when to come back, and whether that is true.
import { rateLimit } from '#openapi/generated/limits.ts'
import { expectThat, fieldOf, found } from '../../judge/found.ts'
import type { Judgement, StepCheck } from '../../model/check.ts'
import { type Exchange, headerOf } from '../../model/exchange.ts'
import type { Finding } from '../../model/finding.ts'
import { exchangeOf, type Recording } from '../../model/recording.ts'
import { isPlausible, isRefused, readingOf, roundingMs } from './readings.ts'
import { refusalsIn, retryAfterOf } from './window-steps.ts'

/** What an answer's timestamp and its Retry-After may be apart. */
const toleranceMs = 100
/** Rounded up, and Reset rounded down. */
const clocksApartMs = 5000
const mostLaterMs = 2 * roundingMs + toleranceMs

const nothingRefused = { notAsked: 'nothing was refused' }

/** Refusals that nobody had asked for are judged with the others. */
function judgeRefusals(judge: (refused: Exchange) => Finding[]): (recording: Recording) => Judgement {
  return ({ exchanges }) => {
    const refused = exchanges.filter(isRefused)
    return refused.length === 0 ? nothingRefused : refused.flatMap(judge)
  }
}

export const inHeaderAndBody: StepCheck = {
  requirement: 'rate.retry-after',
  title: 'a 429 has Retry-After in whole seconds, and the same number in error.retry_after',
  steps: ['rate-window'],
  judge: judgeRefusals(exchange => {
    const told = retryAfterOf(exchange)
    if (told === undefined)
      return [
        found('rate.retry-after', {
          path: 'header Retry-After',
          expected: 'a whole number of seconds',
          actual: headerOf(exchange.response, 'Retry-After'),
          exchange,
        }),
      ]
    const inBody = fieldOf(fieldOf(exchange.response.json, 'error'), 'retry_after')
    return expectThat(inBody === told, 'rate.retry-after', {
      path: '/error/retry_after',
      expected: `${told}, as in Retry-After`,
      actual: inBody,
      exchange,
    })
  }),
}

export const notBeforeReset: StepCheck = {
  requirement: 'rate.retry-truthful',
  title: 'Retry-After ends with the window that Reset tells of, not before it',
  steps: ['rate-window'],
  judge: judgeRefusals(exchange => {
    const reading = readingOf(exchange)
    const told = retryAfterOf(exchange)
    if (told === undefined || reading.reset === undefined || !isPlausible(reading)) return []
    const laterMs = reading.at + told * 1000 - reading.reset * 1000
    const difference = {
      path: 'header Retry-After',
      expected: `${((reading.reset * 1000 - reading.at) / 1000).toFixed(3)}, rounded up: Reset is ${reading.reset}`,
      actual: told,
      exchange,
    }
    // Longer than it need be is true as far as it goes.
    if (laterMs > mostLaterMs) return [found('rate.retry-truthful', { ...difference, level: 'inferred' })]
    if (laterMs >= -roundingMs - toleranceMs) return []
    // What counts and what answers may go by two clocks: only what these can hardly be apart is held against it.
    return [
      found('rate.retry-truthful', {
        ...difference,
        ...(laterMs >= -clocksApartMs && { level: 'inferred' }),
      }),
    ]
  }),
}

export const letInAfter: StepCheck = {
  requirement: 'rate.retry-truthful',
  title: 'after Retry-After the next request is let in',
  steps: ['rate-window', 'rate-after'],
  judge(recording) {
    const after = exchangeOf(recording, 'rate-after/usage')
    const refusals = refusalsIn(recording)
    const waited = refusals.map(retryAfterOf)
    if (after === undefined) return nothingRefused
    if (waited.some(each => each === undefined || each > rateLimit.windowSeconds))
      return { notAsked: 'Retry-After was missing, or longer than a window' }
    const [first] = refusals
    return expectThat(!isRefused(after), 'rate.retry-truthful', {
      path: 'status',
      expected: `let in, ${((after.sentAt - (first?.receivedAt ?? 0)) / 1000).toFixed(3)} s after a 429 with Retry-After: ${waited[0]}`,
      actual: after.response.status,
      exchange: after,
    })
  },
}

export const refusedUntilThen: StepCheck = {
  requirement: 'rate.retry-truthful',
  title: 'a request just before Reset is still refused',
  steps: ['rate-before-reset'],
  judge(recording) {
    const early = exchangeOf(recording, 'rate-before-reset/usage')
    if (early === undefined) return nothingRefused
    return expectThat(isRefused(early), 'rate.retry-truthful', {
      path: 'status',
      expected: '429 until Reset',
      actual: early.response.status,
      exchange: early,
    })
  },
}
