// What an export costs, and which exports are refused before they cost anything.

import { maxExportLeads } from '#openapi/generated/limits.ts'
import type { RequirementId } from '#openapi/generated/requirements.ts'
import { expectError, expectThat, found } from '../../judge/found.ts'
import { judgeExchange } from '../../judge/judge-exchange.ts'
import type { Judgement, StepCheck } from '../../model/check.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { Finding } from '../../model/finding.ts'
import { exchangeOf, type Recording } from '../../model/recording.ts'
import { leadOn, notPoor, poorLeads } from '../unlock/exhausted.ts'
import { isUnlocked } from '../unlock/leads-in.ts'
import { leadFor } from '../unlock/leads-to-spend.ts'
import { creditsLeftIn, judgeFall } from '../usage/readings.ts'
import { countsIn } from './exported-file.ts'

export const costChecks: readonly StepCheck[] = [
  {
    requirement: 'export.cost',
    title: 'an export costs a credit for the lead that was locked and none for the other',
    steps: ['export-csv'],
    judge(recording) {
      if (!hasFile(recording, 'export-csv/file') || !hasFile(recording, 'unlock-lead/first'))
        return { notAsked: 'there is no file of one unlocked and one locked lead' }
      const because = 'one of the two leads was unlocked before'
      return judgeFall('export.cost', { of: 'export-csv/file', to: 'export-csv/usage', by: 1, because })(
        recording,
      )
    },
  },
  {
    requirement: 'export.cost',
    title: 'leads that an export unlocked cost nothing in the next',
    steps: ['export-json'],
    judge(recording) {
      const exchange = exchangeOf(recording, 'export-json/file')
      if (exchange?.response.status !== 200 || !hasFile(recording, 'export-csv/file'))
        return { notAsked: 'the leads were not exported twice' }
      const { newly } = countsIn(exchange)
      if (newly === undefined) return { notAsked: 'the counts were not told' }
      return expectThat(newly === 0, 'export.cost', {
        path: 'header X-New-Unlocks',
        expected: '0, because the same leads were exported before',
        actual: newly,
        exchange,
      })
    },
  },
  {
    requirement: 'export.cost',
    title: 'a search shows a lead unlocked that an export has unlocked',
    steps: ['export-csv', 'search-again'],
    judge: shownUnlocked,
  },
  {
    requirement: 'export.max',
    title: `more than ${maxExportLeads} ids are refused`,
    steps: ['export-max'],
    judge: judgeExchange('export-max/many', tooManyFindings),
  },
  {
    requirement: 'export.max',
    title: `more than ${maxExportLeads} ids cost nothing`,
    steps: ['export-max'],
    judge(recording) {
      if (exchangeOf(recording, 'export-max/many')?.response.status !== 400)
        return { notAsked: 'the export was not refused' }
      const because = 'the export was refused'
      return judgeFall('export.max', { of: 'export-max/many', to: 'export-max/usage', by: 0, because })(
        recording,
      )
    },
  },
  refused('a format that there is not is refused', 'export-refused', 'other-format'),
  refused('an empty list of ids is refused', 'export-bodies', 'empty-list'),
  refused('a body without a list of ids is refused', 'export-bodies', 'no-list'),
  refused('a single id in place of a list is refused', 'export-bodies', 'no-array'),
  {
    requirement: 'export.exhausted',
    title: 'an export of more leads than there are credits for is refused',
    steps: ['exhausted'],
    judge(recording) {
      const exchange = exchangeOf(recording, 'exhausted/too-much')
      if (poorLeads(recording) === undefined || exchange === undefined) return notPoor
      return expectError('export.exhausted', exchange, 402, 'CREDITS_EXHAUSTED')
    },
  },
  {
    requirement: 'export.exhausted',
    title: 'an export of more leads than there are credits for costs and unlocks nothing',
    steps: ['exhausted'],
    judge: nothingCharged,
  },
  {
    requirement: 'export.unknown',
    title: 'an export with an id that nobody has is not found',
    steps: ['export-unknown'],
    judge: judgeExchange('export-unknown/file', exchange =>
      expectError('export.unknown', exchange, 404, 'NOT_FOUND'),
    ),
  },
  {
    requirement: 'export.unknown',
    title: 'an export with an id that nobody has costs nothing',
    steps: ['export-unknown'],
    judge: judgeFall('export.unknown', {
      of: 'export-unknown/file',
      to: 'export-unknown/after',
      by: 0,
      because: 'one lead was unlocked before and the other is none',
    }),
  },
  {
    requirement: 'export.unknown',
    title: 'an export with a deleted lead is gone',
    steps: ['export-deleted'],
    judge: judgeExchange('export-deleted/file', exchange =>
      expectError('export.unknown', exchange, 410, 'GONE'),
    ),
  },
  {
    requirement: 'export.duplicates',
    title: 'a lead that is named twice is paid for once and makes one row',
    steps: ['exhausted'],
    judge(recording) {
      const exchange = exchangeOf(recording, 'exhausted/twice')
      if (exchange === undefined)
        return { notAsked: 'the key of LEADLEAP_API_KEY_NO_CREDITS has no credit for it' }
      const { total, newly } = countsIn(exchange)
      return expectThat(exchange.response.status === 200 && total === 1 && newly === 1, 'export.duplicates', {
        path: 'header X-Total-Leads',
        expected: '1 lead in all, 1 of them new',
        actual: `status ${exchange.response.status}, ${total ?? 'no'} in all, ${newly ?? 'none'} new`,
        exchange,
      })
    },
  },
]

function hasFile(recording: Recording, label: string): boolean {
  return exchangeOf(recording, label)?.response.status === 200
}

function shownUnlocked(recording: Recording): Judgement {
  const id = leadFor(recording, 'export')
  const page = exchangeOf(recording, 'search-again/page')
  const file = exchangeOf(recording, 'export-csv/file')
  if (id === undefined || page === undefined || file?.response.status !== 200)
    return { notAsked: 'there is no file of a locked lead' }
  if (recording.exchanges.indexOf(page) < recording.exchanges.indexOf(file))
    return { notAsked: 'nothing was searched for after the export' }
  const lead = leadOn(recording, 'search-again/page', id)
  if (lead === undefined) return { notAsked: 'the search does not show the lead any more' }
  return expectThat(isUnlocked(lead), 'export.cost', {
    path: `/data (${id})/is_unlocked`,
    expected: 'true, because it was exported',
    actual: false,
    exchange: page,
  })
}

/** A server that counts a lead once however often it is named is not refuted by a list that names one 500 times. */
function tooManyFindings(exchange: Exchange): Finding[] {
  const requirement = 'export.max'
  const { total } = countsIn(exchange)
  if (exchange.response.status === 200 && (total ?? 0) <= maxExportLeads)
    return [
      found(requirement, {
        path: 'status',
        expected: `400: ${maxExportLeads + 1} ids`,
        actual: `200, a file of ${total} leads, because most of the ids are the same`,
        exchange,
        level: 'inferred',
      }),
    ]
  return expectError(requirement, exchange, 400, 'BAD_REQUEST')
}

function nothingCharged(recording: Recording): Judgement {
  const leads = poorLeads(recording)
  const export_ = exchangeOf(recording, 'exhausted/too-much')
  if (leads === undefined || export_ === undefined) return notPoor
  if (export_.response.status !== 402) return { notAsked: 'the export was not refused' }
  const had = creditsLeftIn(exchangeOf(recording, 'exhausted/usage'))
  const has = creditsLeftIn(exchangeOf(recording, 'exhausted/usage-after-export'))
  const lead = leadOn(recording, 'exhausted/page-after', leads.tooMuch)
  return [
    ...expectThat(had === has, 'export.exhausted', {
      path: '/data/usage/leads_remaining',
      expected: `${had} as before`,
      actual: has,
      exchange: 'exhausted/usage-after-export',
      level: 'chosen',
    }),
    ...expectThat(lead === undefined || !isUnlocked(lead), 'export.exhausted', {
      path: `/data (${leads.tooMuch})/is_unlocked`,
      expected: 'false, as before the export was refused',
      actual: true,
      exchange: 'exhausted/page-after',
      level: 'chosen',
    }),
  ]
}

/** Where the account has no credits, that may be said first. */
function refused(title: string, step: string, label: string): StepCheck {
  const requirement: RequirementId = 'export.request'
  return {
    requirement,
    title,
    steps: [step],
    judge(recording) {
      const exchange = exchangeOf(recording, `${step}/${label}`)
      if (exchange === undefined) return { notAsked: `${step}/${label} was not sent` }
      if (exchange.role === 'noCredits' && exchange.response.status === 402)
        return { notAsked: 'the account that it was asked with has no credits' }
      return expectError(requirement, exchange, 400, 'BAD_REQUEST')
    },
  }
}
