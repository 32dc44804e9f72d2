// Verdicts on addresses: what they say, in which order, and for how long.

import { maxBulkEmails } from '#openapi/generated/limits.ts'
import type { RequirementId } from '#openapi/generated/requirements.ts'
import { emailReasons as knownReasons } from '#openapi/generated/values.ts'
import type { Level } from '#openapi/provenance.ts'
import { expectError, expectStatus, expectThat, fieldOf, found } from '../../judge/found.ts'
import { judgeExchange } from '../../judge/judge-exchange.ts'
import { schemaFindings } from '../../judge/schema-findings.ts'
import { valueAt } from '../../judge/value-at.ts'
import type { StepCheck } from '../../model/check.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { Finding } from '../../model/finding.ts'
import { parseJson } from '../../model/parse-json.ts'
import { exchangeOf, type Recording } from '../../model/recording.ts'

/** Positions in the list of two addresses and what is none. */
const at = { first: 0, notAnAddress: 1, second: 2 } as const

export const emailChecks: readonly StepCheck[] = [
  {
    requirement: 'email.single',
    title: 'one address is answered with one verdict',
    steps: ['email-single'],
    judge: judgeExchange('email-single/again', singleFindings),
  },
  {
    requirement: 'email.bulk',
    title: 'several addresses are answered with a verdict each, in the order asked',
    steps: ['email-list'],
    judge: judgeExchange('email-list/list', exchange => [
      ...expectStatus('email.bulk', exchange, 200),
      ...(exchange.response.status === 200
        ? [
            ...schemaFindings(exchange, {
              requirement: 'email.bulk',
              under: ['/data', '/meta'],
              except: envelopeMeta,
            }),
            ...orderFindings(exchange),
          ]
        : []),
    ]),
  },
  {
    requirement: 'email.bulk',
    title: 'the counts of several verdicts add up',
    steps: ['email-list'],
    judge: judgeExchange('email-list/list', sumFindings),
  },
  {
    requirement: 'email.bulk',
    title: 'an address that is asked about twice in a list has two verdicts',
    steps: ['email-twice'],
    judge: judgeExchange('email-twice/list', exchange =>
      exchange.response.status === 200
        ? orderFindings(exchange, 'inferred')
        : expectStatus('email.bulk', exchange, 200),
    ),
  },
  {
    requirement: 'email.bulk-max',
    title: `more than ${maxBulkEmails} addresses are refused`,
    steps: ['email-refused'],
    judge: judgeExchange('email-refused/too-many', exchange =>
      expectError('email.bulk-max', exchange, 400, 'BAD_REQUEST'),
    ),
  },
  {
    requirement: 'email.request',
    title: 'a body without an address is refused',
    steps: ['email-refused'],
    judge: judgeExchange('email-refused/neither', exchange =>
      expectError('email.request', exchange, 400, 'BAD_REQUEST'),
    ),
  },
  {
    requirement: 'email.request',
    title: 'a body with an address and a list is refused',
    steps: ['email-bodies'],
    judge: judgeExchange('email-bodies/both', exchange =>
      expectStatus('email.request', exchange, 400, 'chosen'),
    ),
  },
  {
    requirement: 'email.request',
    title: 'an empty list is refused',
    steps: ['email-bodies'],
    judge: judgeExchange('email-bodies/empty-list', exchange =>
      expectStatus('email.request', exchange, 400, 'chosen'),
    ),
  },
  {
    requirement: 'email.invalid-format',
    title: 'what is no address is answered so, and not refused',
    steps: ['email-list'],
    judge: judgeExchange('email-list/list', exchange => {
      const refused = expectStatus('email.invalid-format', exchange, 200)
      return refused.length > 0
        ? refused
        : (
            [
              ['is_valid', false],
              ['reason', 'invalid_format'],
            ] as const
          ).flatMap(([field, value]) =>
            fieldFindings('email.invalid-format', exchange, { index: at.notAnAddress, field, value }),
          )
    }),
  },
  {
    requirement: 'email.reasons',
    title: 'an address has one of the reasons that the mock knows',
    steps: ['email-reasons'],
    judge: judgeExchange('email-reasons/list', exchange =>
      verdictsIn(exchange).flatMap((verdict, index) => {
        const reason = fieldOf(verdict, 'reason')
        return expectThat(
          knownReasons.some(known => known === reason),
          'email.reasons',
          {
            path: `/data/${index}/reason`,
            expected: knownReasons.join(', '),
            actual: reason,
            exchange,
          },
        )
      }),
    ),
  },
  {
    requirement: 'email.cached',
    title: 'an address that nobody asked about before is not cached',
    steps: ['email-list'],
    judge: judgeExchange('email-list/list', exchange =>
      exchange.response.status === 200
        ? [at.first, at.second].flatMap(index =>
            fieldFindings('email.cached', exchange, { index, field: 'cached', value: false }),
          )
        : [],
    ),
  },
  {
    requirement: 'email.cached',
    title: 'an address asked about again is cached, with the same verdict',
    steps: ['email-list', 'email-single'],
    judge: cachedFindings,
  },
  {
    requirement: 'email.cached',
    title: 'an address is still cached shortly before a day is over',
    steps: ['email-later'],
    judge: judgeExchange('email-later/within', exchange => cachedIs('email.cached', exchange, true)),
  },
  {
    requirement: 'email.expires',
    title: 'an address is no longer cached when a day is over',
    steps: ['email-later'],
    judge: judgeExchange('email-later/after', exchange => cachedIs('email.expires', exchange, false)),
  },
]

/** For the section `envelope` to judge. */
const envelopeMeta = ['/meta/request_id', '/meta/timestamp']

function singleFindings(exchange: Exchange): Finding[] {
  const requirement = 'email.single'
  const { json, status } = exchange.response
  if (status !== 200) return expectStatus(requirement, exchange, 200)
  const asked = valueAt(parseJson(exchange.request.body), '/email')
  const email = valueAt(json, '/data/email')
  const cached = valueAt(json, '/data/cached')
  const metaCached = valueAt(json, '/meta/cached')
  return [
    ...schemaFindings(exchange, { requirement, under: ['/data', '/meta'], except: envelopeMeta }),
    ...expectThat(isSame(email, asked), requirement, {
      path: '/data/email',
      expected: String(asked),
      actual: email,
      exchange,
    }),
    ...expectThat(cached === metaCached, requirement, {
      path: '/meta/cached',
      expected: `${cached}, as in the data`,
      actual: metaCached,
      exchange,
    }),
  ]
}

function orderFindings(exchange: Exchange, level?: Level): Finding[] {
  const asked = valueAt(parseJson(exchange.request.body), '/emails')
  const wanted: readonly unknown[] = Array.isArray(asked) ? asked : []
  const told = verdictsIn(exchange).map(verdict => fieldOf(verdict, 'email'))
  const isInOrder =
    told.length === wanted.length && told.every((email, index) => isSame(email, wanted[index]))
  return expectThat(isInOrder, 'email.bulk', {
    path: '/data',
    expected: wanted.join(', '),
    actual: told.join(', '),
    exchange,
    ...(level && { level }),
  })
}

function sumFindings(exchange: Exchange): Finding[] {
  if (exchange.response.status !== 200) return []
  const verdicts = verdictsIn(exchange)
  const count = (field: string, value: boolean) =>
    verdicts.filter(verdict => fieldOf(verdict, field) === value).length
  const wanted = {
    total: verdicts.length,
    valid: count('is_valid', true),
    invalid: count('is_valid', false),
    cached_count: count('cached', true),
  }
  return Object.entries(wanted).flatMap(([field, sum]) => {
    const path = `/meta/${field}`
    const actual = valueAt(exchange.response.json, path)
    return expectThat(actual === sum, 'email.bulk', {
      path,
      expected: `${sum}, by the verdicts`,
      actual,
      exchange,
    })
  })
}

function cachedFindings(recording: Recording) {
  const list = exchangeOf(recording, 'email-list/list')
  const again = exchangeOf(recording, 'email-single/again')
  if (list?.response.status !== 200 || again?.response.status !== 200)
    return { notAsked: 'one address was not validated twice' }
  const before = verdictsIn(list)[at.first]
  return [
    ...cachedIs('email.cached', again, true),
    ...['is_valid', 'reason'].flatMap(field => {
      const path = `/data/${field}`
      const actual = valueAt(again.response.json, path)
      const wanted = fieldOf(before, field)
      return expectThat(wanted === undefined || actual === wanted, 'email.cached', {
        path,
        expected: `${wanted}, as the first time`,
        actual,
        exchange: again,
      })
    }),
  ]
}

/** Of an answer about one address. */
function cachedIs(requirement: RequirementId, exchange: Exchange, value: boolean): Finding[] {
  if (exchange.response.status !== 200) return expectStatus(requirement, exchange, 200)
  const actual = valueAt(exchange.response.json, '/data/cached')
  return actual === value
    ? []
    : [found(requirement, { path: '/data/cached', expected: String(value), actual, exchange })]
}

/** Of one verdict in a list. */
function fieldFindings(
  requirement: RequirementId,
  exchange: Exchange,
  { index, field, value }: { readonly index: number; readonly field: string; readonly value: unknown },
): Finding[] {
  const path = `/data/${index}/${field}`
  const actual = valueAt(exchange.response.json, path)
  return expectThat(actual === value, requirement, { path, expected: String(value), actual, exchange })
}

function verdictsIn({ response }: Exchange): readonly unknown[] {
  const data = valueAt(response.json, '/data')
  return Array.isArray(data) ? data : []
}

/** The case of an address is of no account to most who deliver to it. */
function isSame(email: unknown, asked: unknown): boolean {
  return typeof email === 'string' && typeof asked === 'string' && email.toLowerCase() === asked.toLowerCase()
}
