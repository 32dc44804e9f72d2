// What every answer tells by itself: that the headers are there, and that each of them can be true.
import { rateLimit } from '#openapi/generated/limits.ts'
import { expectThat, found } from '../../judge/found.ts'
import type { PassiveCheck, RunCheck } from '../../model/check.ts'
import { headerOf } from '../../model/exchange.ts'
import { isPlausible, isRefused, isSurelyCounted, rateHeaders, readingOf } from './readings.ts'

/** A 401 has no key to count, and what is no operation is none of the limit's business: only described. */
const areThere: PassiveCheck = {
  requirement: 'rate.headers',
  title: 'every answer has the three rate headers',
  steps: 'any',
  judgeExchange(exchange, { target }) {
    if (!exchange.request.url.startsWith(target.baseUrl)) return undefined
    return rateHeaders
      .filter(name => headerOf(exchange.response, name) === undefined)
      .map(name =>
        found('rate.headers', {
          path: `header ${name}`,
          expected: 'on every response, errors included',
          actual: undefined,
          ...(!isSurelyCounted(exchange) && { level: 'chosen' as const }),
        }),
      )
  },
}

const limitAsExpected: PassiveCheck = {
  requirement: 'rate.default-limit',
  title: 'X-RateLimit-Limit is what the main key may send in a minute',
  steps: 'any',
  judgeExchange(exchange, { target }) {
    const told = headerOf(exchange.response, 'X-RateLimit-Limit')
    if (exchange.role !== 'main' || !isSurelyCounted(exchange) || told === undefined) return undefined
    const expected = `${target.expectedLimit} (another limit of this key: --limit)`
    return expectThat(told === String(target.expectedLimit), 'rate.default-limit', {
      path: 'header X-RateLimit-Limit',
      expected,
      actual: told,
    })
  },
}

const remainingInRange: PassiveCheck = {
  requirement: 'rate.remaining',
  title: 'Remaining is a whole number below Limit, and 0 where a request is refused',
  steps: 'any',
  judgeExchange(exchange) {
    const told = headerOf(exchange.response, 'X-RateLimit-Remaining')
    if (!isSurelyCounted(exchange) || told === undefined) return undefined
    const { limit, remaining } = readingOf(exchange)
    const most = isRefused(exchange) ? 0 : (limit ?? Number.POSITIVE_INFINITY) - 1
    return expectThat(remaining !== undefined && remaining >= 0 && remaining <= most, 'rate.remaining', {
      path: 'header X-RateLimit-Remaining',
      expected: isRefused(exchange)
        ? '0, as the request is refused'
        : 'a whole number from 0 to one less than Limit, as this request is counted',
      actual: told,
    })
  },
}

const resetIsATime: PassiveCheck = {
  requirement: 'rate.reset',
  title: 'Reset is in whole seconds of Unix time, not past and at most one window ahead',
  steps: 'any',
  judgeExchange(exchange) {
    const told = headerOf(exchange.response, 'X-RateLimit-Reset')
    if (!isSurelyCounted(exchange) || told === undefined) return undefined
    const reading = readingOf(exchange)
    return expectThat(isPlausible(reading), 'rate.reset', {
      path: 'header X-RateLimit-Reset',
      expected: `the Unix time in whole seconds at which the window ends, from now to ${rateLimit.windowSeconds} s ahead`,
      actual: `${told} at ${reading.at / 1000}`,
    })
  },
}

const retryAfterOnlyThere: PassiveCheck = {
  requirement: 'rate.retry-only-429',
  title: 'only a 429 has Retry-After',
  steps: 'any',
  judgeExchange(exchange) {
    // RFC 9110, 10.2.3 gives it a meaning on a 503 and on a redirection, of which the reference has neither.
    const { status } = exchange.response
    if (status === 429 || status === 503 || (status >= 300 && status < 400)) return undefined
    const told = headerOf(exchange.response, 'Retry-After')
    return expectThat(told === undefined, 'rate.retry-only-429', {
      path: 'header Retry-After',
      expected: `none on a ${status}`,
      actual: told,
    })
  },
}

/** The reference does not say where windows begin. */
const alignedWindows: RunCheck = {
  requirement: 'rate.window',
  title: "windows end with the clock's minute",
  steps: 'all',
  judge({ exchanges }) {
    const readings = exchanges.filter(isSurelyCounted).map(readingOf).filter(isPlausible)
    const other = readings.find(({ reset = 0 }) => reset % rateLimit.windowSeconds !== 0)
    if (readings.length === 0) return { notAsked: 'no answer told when a window ends' }
    if (other === undefined) return []
    return [
      found('rate.window', {
        path: 'header X-RateLimit-Reset',
        expected: `a multiple of ${rateLimit.windowSeconds}`,
        actual: other.reset,
        exchange: other.exchange,
      }),
    ]
  },
}

export const headerChecks = [
  areThere,
  limitAsExpected,
  remainingInRange,
  resetIsATime,
  retryAfterOnlyThere,
  alignedWindows,
]
