// Bodies that an operation should not take: no JSON, not said to be JSON, too much of it; and one with a field too many.
import { maxBodyBytes } from '#openapi/generated/limits.ts'
import { operations } from '#openapi/generated/operations.ts'
import { expectError, expectStatus, found } from '../../judge/found.ts'
import { judgeExchange } from '../../judge/judge-exchange.ts'
import type { StepCheck } from '../../model/check.ts'
import { HarnessError } from '../../model/errors.ts'
import { exchangeOf } from '../../model/recording.ts'
import type { Call, Step } from '../../model/step.ts'

/** An operation that takes a body, costs nothing and knows no wrong name: all it can dislike is the body. */
const { method, path } = operations.validateEmail
const asPath = { method, path, role: 'spare' } satisfies Partial<Call>
const json = { 'Content-Type': 'application/json' }
const good = JSON.stringify({ email: 'bodies@example.com' })

const malformed: Step = {
  name: 'errors-malformed-json',
  requests: { spare: 1 },
  async run({ call }) {
    await call({
      as: 'cut-off',
      role: 'spare',
      operation: 'enrichLead',
      rawBody: '{"lead_id": "c_7f3a2b9d1e8c5f4a"',
      headers: json,
    })
  },
}

/** By a key whose window has room: one example is enough for whoever has a single key. */
const notQuiteJson: Step = {
  name: 'errors-script',
  requests: { noCredits: 1 },
  async run({ call }) {
    await call({
      as: 'script',
      role: 'noCredits',
      operation: 'validateEmail',
      rawBody: "{email: 'bodies@example.com'}",
      headers: json,
    })
  },
}

const mediaType: Step = {
  name: 'errors-media-type',
  requests: { spare: 1 },
  async run({ call }) {
    await call({ ...asPath, as: 'text', rawBody: good, headers: { 'Content-Type': 'text/plain' } })
  },
}

const bodySize: Step = {
  name: 'errors-body-size',
  requests: { spare: 1 },
  async run({ call, note }) {
    // Spaces after the value: JSON all the same, and nothing that an operation could dislike but the size.
    const rawBody = good.padEnd(maxBodyBytes + 1)
    try {
      await call({ ...asPath, as: 'too-large', rawBody, headers: json })
    } catch (error) {
      // A server that stops reading may close the connection before its answer is seen.
      if (!(error instanceof HarnessError)) throw error
      note('refused', error.message)
    }
  },
}

const extraField: Step = {
  name: 'errors-extra-field',
  requests: { spare: 1 },
  async run({ call }) {
    const body = { email: 'bodies@example.com', unheard_of: true }
    await call({ as: 'extra', role: 'spare', operation: 'validateEmail', body })
  },
}

export const bodySteps: readonly Step[] = [malformed, notQuiteJson, mediaType, bodySize, extraField]

export const bodyChecks: readonly StepCheck[] = [
  {
    requirement: 'errors.malformed-json',
    title: 'JSON that is cut off is refused',
    steps: [malformed.name],
    judge: judgeExchange(`${malformed.name}/cut-off`, exchange =>
      expectError('errors.malformed-json', exchange, 400, 'BAD_REQUEST'),
    ),
  },
  {
    requirement: 'errors.malformed-json',
    title: "a script's object, which is no JSON, is refused",
    steps: [notQuiteJson.name],
    judge: judgeExchange(`${notQuiteJson.name}/script`, exchange =>
      expectError('errors.malformed-json', exchange, 400, 'BAD_REQUEST'),
    ),
  },
  {
    requirement: 'errors.media-type',
    title: 'JSON under another media type is refused with 400',
    steps: [mediaType.name],
    judge: judgeExchange(`${mediaType.name}/text`, exchange =>
      expectError('errors.media-type', exchange, 400, 'BAD_REQUEST'),
    ),
  },
  {
    requirement: 'errors.body-size',
    title: 'a body of more than 1 MiB is refused with 400',
    steps: [bodySize.name],
    judge(recording) {
      const exchange = exchangeOf(recording, `${bodySize.name}/too-large`)
      if (exchange !== undefined) return expectError('errors.body-size', exchange, 400, 'BAD_REQUEST')
      const actual = recording.notes.get(`${bodySize.name}/refused`)
      return [found('errors.body-size', { path: 'status', expected: '400', actual })]
    },
  },
  {
    requirement: 'errors.extra-body-field',
    title: 'a field that the contract does not have is ignored',
    steps: [extraField.name],
    judge: judgeExchange(`${extraField.name}/extra`, exchange =>
      expectStatus('errors.extra-body-field', exchange, 200),
    ),
  },
]
