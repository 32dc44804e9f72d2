// The table of errors: there is no other code.
import { errors } from '#openapi/generated/errors.ts'
import { isError } from '../../judge/answer.ts'
import { errorCodeOf, expectThat } from '../../judge/found.ts'
import type { PassiveCheck } from '../../model/check.ts'

const codes = Object.keys(errors)

/** Of operations only: who answers where there is none, and in which words, the reference does not say. */
export const ofErrors: PassiveCheck = {
  requirement: 'errors.table',
  title: "every error's code is in the table of errors",
  steps: 'any',
  judgeExchange(exchange) {
    const code = errorCodeOf(exchange)
    if (exchange.operation === undefined || !isError(exchange) || typeof code !== 'string') return undefined
    return expectThat(codes.includes(code), 'errors.table', {
      path: '/error/code',
      expected: `one of ${codes.join(', ')}`,
      actual: `${code} with HTTP ${exchange.response.status}`,
    })
  },
}
