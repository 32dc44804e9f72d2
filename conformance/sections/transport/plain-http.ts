// HTTPS only: the same place over plain HTTP. No key goes over an open line, so what is asked there is asked with a key
// that nobody was given; refused, redirected, or not answered at all are all well.
import { operations } from '#openapi/generated/operations.ts'
import { isSuccess } from '../../judge/answer.ts'
import { errorCodeOf, expectThat, found } from '../../judge/found.ts'
import type { StepCheck } from '../../model/check.ts'
import { HarnessError } from '../../model/errors.ts'
import { exchangeOf, type Recording } from '../../model/recording.ts'
import type { Step } from '../../model/step.ts'
import { unknownKey } from '../auth/unknown-key.ts'

const step = 'transport-plain-http'
const label = `${step}/usage`
const id = 'transport.https-only'

export const plainHttp: Step = {
  name: step,
  needs: ['remote'],
  requests: { none: 1 },
  async run({ call, recording, note }) {
    const url = recording.target.baseUrl.replace(/^https:/, 'http:') + operations.getUsage.path
    try {
      await call({ as: 'usage', role: 'none', url, headers: { Authorization: `Bearer ${unknownKey}` } })
    } catch (error) {
      if (!(error instanceof HarnessError)) throw error
      note('refused', error.message)
    }
  },
}

export const plainHttpChecks: readonly StepCheck[] = [
  {
    requirement: id,
    title: 'plain HTTP yields no success',
    steps: [step],
    judge({ exchanges }) {
      return exchanges
        .filter(exchange => exchange.request.url.startsWith('http:') && isSuccess(exchange))
        .slice(0, 1)
        .map(exchange =>
          found(id, {
            path: 'status',
            expected: 'no 2xx over plain HTTP',
            actual: exchange.response.status,
            exchange,
          }),
        )
    },
  },
  {
    requirement: id,
    title: 'the API does not look at keys that come over plain HTTP',
    steps: [step],
    judge(recording: Recording) {
      const exchange = exchangeOf(recording, label)
      // Nobody listens there: no line could be more closed.
      if (exchange === undefined) return []
      const looked = exchange.response.status === 401 && errorCodeOf(exchange) === 'UNAUTHORIZED'
      return expectThat(!looked, id, {
        path: 'status',
        expected: 'a redirect to HTTPS, or no answer',
        actual: '401 UNAUTHORIZED, so that a good key would have been let in',
        exchange,
        level: 'inferred',
      })
    },
  },
]
