// What is in a file, and what its headers say about it.
import type { RequirementId } from '#openapi/generated/requirements.ts'
import { expectStatus, expectThat, fieldOf, found, shown } from '../../judge/found.ts'
import type { StepCheck } from '../../model/check.ts'
import { type Exchange, headerOf } from '../../model/exchange.ts'
import type { Finding } from '../../model/finding.ts'
import { exchangeOf, type Recording } from '../../model/recording.ts'
import { leadFor } from '../unlock/leads-to-spend.ts'
import { parseCsv } from './csv.ts'
import { countsIn, leadsOfFile, missingDetails } from './exported-file.ts'

export const fileChecks: readonly StepCheck[] = [
  ...(['csv', 'json'] as const).flatMap(format => [
    ofFile({
      requirement: 'export.attachment',
      title: `a file in ${format} is an attachment with a name, and nothing but the file`,
      format,
      judge: attachmentFindings,
    }),
    ofFile({
      requirement: 'export.headers',
      title: `the counts of a file in ${format} add up, to the leads in it`,
      format,
      judge: countFindings,
    }),
  ]),
  {
    requirement: 'export.headers',
    title: 'the counts tell leads unlocked before from leads unlocked by this export',
    steps: ['export-csv'],
    judge: exactCounts,
  },
  {
    requirement: 'export.csv',
    title: 'a lead is exported as CSV unless asked otherwise',
    steps: ['export-csv'],
    judge: withFile('csv', exchange => [
      ...expectStatus('export.csv', exchange, 200),
      ...expectThat(/^text\/csv\b/i.test(headerOf(exchange.response, 'Content-Type') ?? ''), 'export.csv', {
        path: 'header Content-Type',
        expected: 'text/csv',
        actual: headerOf(exchange.response, 'Content-Type'),
        exchange,
      }),
    ]),
  },
  ofFile({
    requirement: 'export.csv',
    title: 'a file in CSV is written as RFC 4180 says, under a row of headers',
    format: 'csv',
    judge: csvFindings,
  }),
  ofFile({
    requirement: 'export.csv',
    title: 'no cell of a file in CSV would run in a spreadsheet',
    format: 'csv',
    judge: ({ exchange }) =>
      parseCsv(exchange.response.body).formulas.map(cell =>
        found('export.csv', {
          path: 'cell',
          expected: 'no text that a spreadsheet runs as a formula',
          actual: cell,
          exchange,
          level: 'chosen',
        }),
      ),
  }),
  ofFile({
    requirement: 'export.csv',
    title: 'a file in CSV has the contact details of an unlocked lead',
    format: 'csv',
    judge: detailFindings,
  }),
  {
    requirement: 'export.json',
    title: 'a file in JSON is a list of leads',
    steps: ['export-json'],
    judge: withFile('json', exchange => [
      ...expectStatus('export.json', exchange, 200),
      ...(exchange.response.status === 200
        ? expectThat(Array.isArray(exchange.response.json), 'export.json', {
            path: '',
            expected: 'a JSON array',
            actual: exchange.response.body,
            exchange,
          })
        : []),
    ]),
  },
  ofFile({
    requirement: 'export.json',
    title: 'a file in JSON has the contact details of an unlocked lead',
    format: 'json',
    judge: detailFindings,
  }),
]

type Format = 'csv' | 'json'

interface FileQuestion {
  readonly requirement: RequirementId
  readonly title: string
  readonly format: Format
  judge(file: File): readonly Finding[]
}

interface File {
  readonly exchange: Exchange
  readonly format: Format
  readonly recording: Recording
}

/** Of a file that came; that one did not is for export.csv and export.json to say. */
function ofFile({ requirement, title, format, judge }: FileQuestion): StepCheck {
  return {
    requirement,
    title,
    steps: [`export-${format}`],
    judge(recording) {
      const exchange = exchangeOf(recording, `export-${format}/file`)
      return exchange?.response.status === 200
        ? judge({ exchange, format, recording })
        : { notAsked: `there is no file in ${format}` }
    },
  }
}

function withFile(format: Format, judge: (exchange: Exchange) => readonly Finding[]) {
  return (recording: Recording) => {
    const exchange = exchangeOf(recording, `export-${format}/file`)
    return exchange === undefined ? { notAsked: `export-${format}/file was not sent` } : judge(exchange)
  }
}

function attachmentFindings({ exchange }: File): Finding[] {
  const disposition = headerOf(exchange.response, 'Content-Disposition')
  const { json } = exchange.response
  return [
    ...expectThat(
      /^attachment\s*;.*\bfilename\*?\s*=\s*(?:"[^"]|[^"\s;])/i.test(disposition ?? ''),
      'export.attachment',
      {
        path: 'header Content-Disposition',
        expected: 'attachment; filename=...',
        actual: disposition,
        exchange,
      },
    ),
    ...expectThat(
      fieldOf(json, 'data') === undefined && fieldOf(json, 'meta') === undefined,
      'export.attachment',
      { path: '', expected: 'the file itself, without an envelope', actual: json, exchange },
    ),
  ]
}

function countFindings({ exchange, format }: File): Finding[] {
  const { total, newly, cached } = countsIn(exchange)
  const missing = Object.entries({
    'X-Total-Leads': total,
    'X-New-Unlocks': newly,
    'X-Cached-Unlocks': cached,
  }).filter(([, count]) => count === undefined)
  if (total === undefined || newly === undefined || cached === undefined)
    return missing.map(([name]) =>
      found('export.headers', {
        path: `header ${name}`,
        expected: 'a number',
        actual: headerOf(exchange.response, name),
        exchange,
      }),
    )
  const rows = leadsOfFile(exchange, format)?.length
  return [
    ...expectThat(total === newly + cached, 'export.headers', {
      path: 'header X-Total-Leads',
      expected: `${newly + cached}, the sum of X-New-Unlocks and X-Cached-Unlocks`,
      actual: total,
      exchange,
    }),
    ...expectThat(rows === undefined || rows === total, 'export.headers', {
      path: 'header X-Total-Leads',
      expected: `${rows}, the leads in the file`,
      actual: total,
      exchange,
    }),
  ]
}

function exactCounts(recording: Recording) {
  const exchange = exchangeOf(recording, 'export-csv/file')
  if (exchange?.response.status !== 200) return { notAsked: 'there is no file in csv' }
  if (exchangeOf(recording, 'unlock-lead/first')?.response.status !== 200)
    return { notAsked: 'no lead could be unlocked before' }
  const { newly, cached } = countsIn(exchange)
  if (newly === undefined || cached === undefined) return { notAsked: 'the counts were not told' }
  return expectThat(newly === 1 && cached === 1, 'export.headers', {
    path: 'header X-New-Unlocks',
    expected: '1 new and 1 cached: one lead was unlocked before and one was not',
    actual: `${newly} new and ${cached} cached`,
    exchange,
  })
}

function csvFindings({ exchange }: File): Finding[] {
  const { header, faults } = parseCsv(exchange.response.body)
  return [
    ...expectThat(header !== undefined, 'export.csv', {
      path: 'row 1',
      expected: 'the names of the columns',
      actual: exchange.response.body.slice(0, 100),
      exchange,
    }),
    ...faults.map(fault =>
      found('export.csv', { path: 'body', expected: 'RFC 4180', actual: fault, exchange }),
    ),
  ]
}

/** The leads of the export, the one whose details the unlock told among them. */
function detailFindings({ exchange, format, recording }: File): Finding[] {
  const requirement = format === 'csv' ? 'export.csv' : 'export.json'
  const unlocked = fieldOf(exchangeOf(recording, 'unlock-lead/first')?.response.json, 'data')
  const leads = leadsOfFile(exchange, format) ?? []
  const id = leadFor(recording, 'unlock')
  return missingDetails(leads, unlocked).map(detail =>
    found(requirement, {
      path: 'body',
      expected: `${detail} of lead ${id}`,
      actual: shown(leads.map(texts => texts.join(', ')).join(' | ')),
      exchange,
    }),
  )
}
