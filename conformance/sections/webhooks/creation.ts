// What a creation shows, once, and what is refused.

import type { RequirementId } from '#openapi/generated/requirements.ts'
import { isSuccess } from '../../judge/answer.ts'
import { expectError, expectStatus, expectThat, found } from '../../judge/found.ts'
import { judgeExchange } from '../../judge/judge-exchange.ts'
import { schemaFindings } from '../../judge/schema-findings.ts'
import { valueAt } from '../../judge/value-at.ts'
import type { Check, Judgement, PassiveCheck, StepCheck } from '../../model/check.ts'
import type { Exchange } from '../../model/exchange.ts'
import { exchangeOf, type Recording } from '../../model/recording.ts'
import { unknownSecretMark } from '../../runner/redactor.ts'
import { isNobodys, wantedIn } from './subscriptions.ts'

const step = 'webhooks-subscribe'
/** What the recording has in place of the secret that a creation told: its form, and nothing else of it. */
const secretMark = /\(webhook secret \d+: (?<form>.*?)\)/
const secretForm = 'whsec_ and 48 hex'

/** The creation, if it succeeded; why it is not judged, else. */
function judgeCreated(judge: (exchange: Exchange) => Judgement): (recording: Recording) => Judgement {
  return recording => {
    const exchange = exchangeOf(recording, `${step}/kept`)
    if (exchange === undefined) return { notAsked: 'no webhook was asked for' }
    return isSuccess(exchange) ? judge(exchange) : { notAsked: 'no webhook was made' }
  }
}

const made: StepCheck = {
  requirement: 'webhooks.create',
  title: 'a webhook is made of a name, a URL and events',
  steps: [step],
  judge(recording) {
    const exchange = exchangeOf(recording, `${step}/kept`)
    if (exchange === undefined) return { notAsked: 'no webhook was asked for' }
    if (exchange.response.status === 400 && isNobodys(exchange))
      return {
        notAsked: 'an address that nobody serves was refused: give one that is served (--webhook-url)',
      }
    return expectStatus('webhooks.create', exchange, [200, 201])
  },
}

const shown: StepCheck = {
  requirement: 'webhooks.create',
  title: 'the webhook is shown as it was asked for, active and without failures',
  steps: [step],
  judge: judgeCreated(exchange => [
    ...schemaFindings(exchange, { requirement: 'webhooks.create', under: ['/data'] }),
    ...asWanted(exchange),
  ]),
}

function asWanted(exchange: Exchange) {
  return Object.entries(wantedIn(exchange)).flatMap(([name, wanted]) => {
    const path = `/data/${name}`
    const actual = valueAt(exchange.response.json, path)
    return expectThat(sorted(actual) === sorted(wanted), 'webhooks.create', {
      path,
      expected: JSON.stringify(wanted),
      actual,
      exchange,
    })
  })
}

/** Events may come in any order. */
function sorted(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? value.toSorted() : value) ?? 'nothing'
}

const secretTold: StepCheck = {
  requirement: 'webhooks.secret-once',
  title: 'the creation tells the secret, and warns that it is not shown again',
  steps: [step],
  judge: judgeCreated(exchange => {
    const { json } = exchange.response
    const secret = valueAt(json, '/meta/secret')
    const warning = valueAt(json, '/meta/warning')
    return [
      ...expectThat(typeof secret === 'string' && secret !== '', 'webhooks.secret-once', {
        path: '/meta/secret',
        expected: 'the signing secret',
        actual: secret,
        exchange,
      }),
      ...expectThat(typeof warning === 'string' && warning !== '', 'webhooks.secret-once', {
        path: '/meta/warning',
        expected: 'a warning that the secret is not shown again',
        actual: warning,
        exchange,
      }),
    ]
  }),
}

const secretForms: StepCheck = {
  requirement: 'webhooks.secret-once',
  title: 'the secret is whsec_ and 48 hexadecimal digits',
  steps: [step],
  judge: judgeCreated(exchange => {
    const secret = valueAt(exchange.response.json, '/meta/secret')
    if (typeof secret !== 'string') return { notAsked: 'the creation told no secret' }
    const form = secretMark.exec(secret)?.groups?.['form'] ?? 'something else'
    return expectThat(form === secretForm, 'webhooks.secret-once', {
      path: '/meta/secret',
      expected: secretForm,
      actual: form,
      exchange,
      level: 'inferred',
    })
  }),
}

const secretNeverAgain: PassiveCheck = {
  requirement: 'webhooks.secret-once',
  title: 'no other answer holds a secret',
  steps: 'any',
  judgeExchange(exchange, { exchanges }) {
    if (isCreation(exchange)) return undefined
    const { body } = exchange.response
    if (!secretMark.test(body) && !body.includes(unknownSecretMark))
      // Where no secret was ever made, none could have been told.
      return exchanges.some(isCreation) ? [] : undefined
    return [
      found('webhooks.secret-once', {
        path: 'body',
        expected: 'no signing secret, which only a creation shows',
        actual: body,
      }),
    ]
  },
}

function isCreation(exchange: Exchange): boolean {
  return exchange.operation === 'createWebhook' && isSuccess(exchange)
}

export const creationChecks: readonly Check[] = [
  made,
  shown,
  secretTold,
  secretForms,
  secretNeverAgain,
  refused('webhooks.create', 'a webhook without a name is refused', 'no-name'),
  refused('webhooks.https', 'a URL of plain http is refused', 'plain-http'),
  refused('webhooks.events', 'an event that there is not is refused', 'unknown-event'),
  refused('webhooks.events', 'a webhook without events is refused', 'no-event'),
]

function refused(requirement: RequirementId, title: string, as: string): StepCheck {
  return {
    requirement,
    title,
    steps: ['webhooks-refused'],
    judge: judgeExchange(`webhooks-refused/${as}`, exchange =>
      expectError(requirement, exchange, 400, 'BAD_REQUEST'),
    ),
  }
}
