// That enriching shows everything, for nothing, and the same as the other operations.
import { expectError, expectStatus, expectThat, found, shown } from '../../judge/found.ts'
import { judgeExchange } from '../../judge/judge-exchange.ts'
import { schemaFindings } from '../../judge/schema-findings.ts'
import { valueAt } from '../../judge/value-at.ts'
import type { Judgement, StepCheck } from '../../model/check.ts'
import { exchangeOf, type Recording } from '../../model/recording.ts'
import { leadFor } from '../unlock/leads-to-spend.ts'
import { judgeFall } from '../usage/readings.ts'
import { type Disagreement, disagreementsOf, viewsOf } from './views.ts'

/** What can be compared without spending a credit. */
const freeViews = {
  steps: ['search-default', 'enrich-lead'],
  labels: ['search-default/first', 'enrich-lead/first'],
} as const

export const enrichChecks: readonly StepCheck[] = [
  {
    requirement: 'enrich.fields',
    title: 'an enriched lead has the fields of the example; unknown ones are null',
    steps: ['enrich-lead'],
    judge: judgeExchange('enrich-lead/first', exchange => [
      ...expectStatus('enrich.fields', exchange, 200),
      ...schemaFindings(exchange, { requirement: 'enrich.fields', under: ['/data'] }),
    ]),
  },
  {
    requirement: 'enrich.meta',
    title: 'the answer says which lead was enriched, and when',
    steps: ['enrich-lead'],
    judge(recording) {
      const exchange = exchangeOf(recording, 'enrich-lead/first')
      if (exchange?.response.status !== 200) return { notAsked: 'no lead was enriched' }
      const told = valueAt(exchange.response.json, '/meta/lead_id')
      const id = leadFor(recording, 'unlock')
      return [
        ...schemaFindings(exchange, {
          requirement: 'enrich.meta',
          under: ['/meta/lead_id', '/meta/enriched_at'],
        }),
        ...expectThat(told === undefined || told === id, 'enrich.meta', {
          path: '/meta/lead_id',
          expected: `${id}, the lead that was asked for`,
          actual: told,
          exchange,
        }),
      ]
    },
  },
  {
    requirement: 'enrich.free',
    title: 'enriching a lead costs nothing',
    steps: ['enrich-lead'],
    judge: judgeFall('enrich.free', {
      of: 'enrich-lead/first',
      to: 'enrich-lead/usage',
      by: 0,
      because: 'enriching is free',
    }),
  },
  {
    requirement: 'enrich.agrees',
    title: 'a lead has the same values in a search, as far as that shows them, and enriched',
    steps: freeViews.steps,
    judge: recording => disagreementFindings(recording, isFree),
  },
  {
    requirement: 'enrich.agrees',
    title: 'a lead has the same values unlocked and exported as elsewhere',
    steps: ['unlock-lead', 'enrich-lead', 'export-json'],
    judge: recording => disagreementFindings(recording, disagreement => !isFree(disagreement)),
  },
  {
    requirement: 'enrich.unknown',
    title: 'a lead that nobody has is not found',
    steps: ['enrich-refused'],
    judge: judgeExchange('enrich-refused/unknown', exchange =>
      expectError('enrich.unknown', exchange, 404, 'NOT_FOUND'),
    ),
  },
  {
    requirement: 'enrich.unknown',
    title: 'a lead that has been deleted is gone',
    steps: ['enrich-deleted'],
    judge: judgeExchange('enrich-deleted/lead', exchange =>
      expectError('enrich.unknown', exchange, 410, 'GONE'),
    ),
  },
  {
    requirement: 'enrich.request',
    title: 'a body without a lead_id is refused',
    steps: ['enrich-refused'],
    judge: judgeExchange('enrich-refused/no-lead', exchange =>
      expectError('enrich.request', exchange, 400, 'BAD_REQUEST'),
    ),
  },
  {
    requirement: 'enrich.request',
    title: 'a lead_id that is a number is refused',
    steps: ['enrich-number'],
    judge: judgeExchange('enrich-number/lead', exchange =>
      expectError('enrich.request', exchange, 400, 'BAD_REQUEST'),
    ),
  },
]

function isFree({ first, second }: Disagreement): boolean {
  return [first, second].every(({ of }) => freeViews.labels.some(label => label === of))
}

function disagreementFindings(
  recording: Recording,
  concerns: (disagreement: Disagreement) => boolean,
): Judgement {
  const id = leadFor(recording, 'unlock')
  const views = id === undefined ? [] : viewsOf(recording, id)
  if (views.length < 2) return { notAsked: 'no lead was shown by two operations' }
  return disagreementsOf(views)
    .filter(concerns)
    .map(({ field, first, second }) =>
      found('enrich.agrees', {
        path: field,
        expected: `${shown(first.fields[field])}, as in ${first.of}`,
        actual: second.fields[field],
        exchange: second.of,
      }),
    )
}
