// The section `auth`: who is let in. What needs no key comes first, because its answers also tell when windows end.
import type { RequirementId } from '#openapi/generated/requirements.ts'
import { expectError, expectStatus } from '../../judge/found.ts'
import { judgeExchange } from '../../judge/judge-exchange.ts'
import { valueAt } from '../../judge/value-at.ts'
import type { StepCheck } from '../../model/check.ts'
import { UsageError } from '../../model/errors.ts'
import type { Exchange } from '../../model/exchange.ts'
import { exchangeOf } from '../../model/recording.ts'
import { roles } from '../../model/roles.ts'
import type { Section } from '../../model/section.ts'
import type { Call, Step } from '../../model/step.ts'
import { unknownKey } from './unknown-key.ts'

/** The request that every case makes; only what it presents differs. */
const asked = { operation: 'getUsage' } as const

const withoutKey: Step = {
  name: 'auth-refused',
  requests: { none: 5 },
  async run({ call }) {
    await call({ ...asked, as: 'no-key', role: 'none' })
    await call({ ...asked, as: 'short-key', role: 'none', headers: bearer(unknownKey.slice(0, -1)) })
    await call({
      ...asked,
      as: 'other-prefix',
      role: 'none',
      headers: bearer(unknownKey.replace('ll_', 'lk_')),
    })
    await call({ ...asked, as: 'no-hex', role: 'none', headers: bearer(`${unknownKey.slice(0, -1)}g`) })
    await call({ ...asked, as: 'unknown-key', role: 'none', headers: bearer(unknownKey) })
  },
}

const expired: Step = {
  name: 'auth-expired',
  requests: { expired: 1 },
  async run({ call }) {
    await call({ ...asked, as: 'usage', role: 'expired' })
  },
}

/** A good key, in the wrong wrapping and in the right one. */
const schemes: Step = {
  name: 'auth-schemes',
  requests: { none: 2, spare: 1 },
  async run({ call }) {
    const wrapped = { ...asked, role: 'none', lends: 'spare' } satisfies Partial<Call>
    await call({ ...wrapped, as: 'bare', headers: { Authorization: '{key}' } })
    await call({ ...wrapped, as: 'basic', headers: { Authorization: 'Basic {key}' } })
    await call({ ...asked, as: 'lower-case', role: 'spare', headers: { Authorization: 'bearer {key}' } })
  },
}

const letIn: Step = {
  name: 'auth-let-in',
  requests: { main: 1 },
  async run({ call, recording }) {
    const main = await call({ ...asked, as: 'usage' })
    checkSameAccount(exchangeOf(recording, 'auth-schemes/lower-case'), main)
  },
}

export const auth: Section = {
  steps: [withoutKey, expired, schemes, letIn],
  checks: [
    {
      requirement: 'auth.bearer',
      title: 'a good key is let in',
      steps: ['auth-let-in'],
      judge: judgeExchange('auth-let-in/usage', exchange => expectStatus('auth.bearer', exchange, 200)),
    },
    refused('auth.missing', 'a request without a key is refused', 'auth-refused', 'no-key'),
    refused('auth.malformed', 'a key that is too short is refused', 'auth-refused', 'short-key'),
    refused('auth.malformed', 'a key with another prefix is refused', 'auth-refused', 'other-prefix'),
    refused('auth.malformed', 'a key that is not hexadecimal is refused', 'auth-refused', 'no-hex'),
    refused('auth.unknown', 'a key that nobody issued is refused', 'auth-refused', 'unknown-key'),
    refused('auth.expired', 'an expired key is refused', 'auth-expired', 'usage'),
    refused('auth.scheme', 'a key without a scheme is refused', 'auth-schemes', 'bare'),
    refused('auth.scheme', 'a key under the scheme Basic is refused', 'auth-schemes', 'basic'),
    {
      requirement: 'auth.scheme',
      title: "the scheme's name may be written in lower case (RFC 9110, section 11.1)",
      steps: ['auth-schemes'],
      judge: judgeExchange('auth-schemes/lower-case', exchange => expectStatus('auth.scheme', exchange, 200)),
    },
  ],
}

/** Balances, unlocked leads and webhooks of another account would all be held against the deployment. */
function checkSameAccount(spare: Exchange | undefined, main: Exchange): void {
  const [one, other] = [spare, main].map(each => valueAt(each?.response.json, '/data/account/user_id'))
  if (spare?.role !== 'second' || typeof one !== 'string' || typeof other !== 'string' || one === other)
    return
  throw new UsageError(
    `${roles.second.variable} is a key of another account than ${roles.main.variable}: set it to ${roles.second.what}.`,
  )
}

function bearer(key: string): Record<string, string> {
  return { Authorization: `Bearer ${key}` }
}

function refused(requirement: RequirementId, title: string, step: string, label: string): StepCheck {
  return {
    requirement,
    title,
    steps: [step],
    judge: judgeExchange(`${step}/${label}`, exchange =>
      expectError(requirement, exchange, 401, 'UNAUTHORIZED'),
    ),
  }
}
