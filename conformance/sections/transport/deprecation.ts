// A deprecated version says so in response headers. The reference does not name them, so any header will do whose name or
// value speaks of it; the forms of RFC 9745 and RFC 8594 are looked at where a target uses those.
import { isSuccess } from '../../judge/answer.ts'
import { expectThat, found } from '../../judge/found.ts'
import type { Check, PassiveCheck } from '../../model/check.ts'
import { type Exchange, headerOf } from '../../model/exchange.ts'
import type { Finding } from '../../model/finding.ts'

const id = 'versioning.deprecation-headers'
/** Of names such as Deprecation or X-API-Sunset, of a Warning's text, and of a Link to what comes after. */
const notice = /deprecat|sunset|successor-version|end-of-life/i
/** A year of 365 days; a leap day more or less is no matter. */
const leastMs = 365 * 86_400_000

export const deprecationChecks: readonly Check[] = [
  {
    requirement: id,
    title: 'a header says that the version is deprecated',
    steps: 'all',
    judge({ exchanges }) {
      const answers = exchanges.filter(each => each.operation !== undefined && isSuccess(each))
      const [first] = answers
      if (first === undefined) return { notAsked: 'no operation was answered' }
      if (answers.some(({ response }) => response.headers.some(line => notice.test(line.join(': ')))))
        return []
      return [
        found(id, {
          path: 'headers',
          expected: 'a header that speaks of deprecation or sunset',
          actual: first.response.headers.map(([name]) => name).join(', '),
          exchange: first,
        }),
      ]
    },
  },
  chosen('Deprecation is the time of RFC 9745', ({ response }) => {
    const value = headerOf(response, 'Deprecation')
    if (value === undefined) return undefined
    return expectThat(/^@-?\d+$/.test(value), id, {
      path: 'header Deprecation',
      expected: '@ and a Unix time in seconds',
      actual: value,
      level: 'chosen',
    })
  }),
  chosen('Sunset is the date of RFC 8594', ({ response }) => {
    const value = headerOf(response, 'Sunset')
    if (value === undefined) return undefined
    return expectThat(isHttpDate(value), id, {
      path: 'header Sunset',
      expected: 'an HTTP date',
      actual: value,
      level: 'chosen',
    })
  }),
  chosen('Sunset is at least twelve months after Deprecation', ({ response }) => {
    const since = Number(/^@(-?\d+)$/.exec(headerOf(response, 'Deprecation') ?? '')?.[1] ?? Number.NaN) * 1000
    const until = Date.parse(headerOf(response, 'Sunset') ?? '')
    if (Number.isNaN(since) || Number.isNaN(until)) return undefined
    // When the successor came, from which the twelve months count, no header tells: hence not more than described.
    return expectThat(until - since >= leastMs, id, {
      path: 'header Sunset',
      expected: 'twelve months or more after Deprecation',
      actual: `${Math.floor((until - since) / 86_400_000)} days after it`,
      level: 'chosen',
    })
  }),
]

function chosen(title: string, judge: (exchange: Exchange) => Finding[] | undefined): PassiveCheck {
  return {
    requirement: id,
    title,
    steps: 'any',
    judgeExchange: exchange => (exchange.operation === undefined ? undefined : judge(exchange)),
  }
}

/** An IMF-fixdate (RFC 9110, section 5.6.7). */
function isHttpDate(text: string): boolean {
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toUTCString() === text
}
