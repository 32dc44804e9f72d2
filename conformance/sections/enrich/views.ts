// One lead, as each operation shows it. Where two show the same field, they should show the same value.
import { fieldOf } from '../../judge/found.ts'
import { valueAt } from '../../judge/value-at.ts'
import { exchangeOf, type Recording } from '../../model/recording.ts'
import { parseCsv } from '../export/csv.ts'
import { isMasked, mayHide } from '../unlock/contact-details.ts'
import { leadOn } from '../unlock/exhausted.ts'

/** Fields of a lead under the names that most operations have for them. */
export interface View {
  /** The label of the exchange. */
  readonly of: string
  readonly fields: Readonly<Record<string, unknown>>
  /** Every value is a text, and an empty one may stand for null: CSV has no others. */
  readonly isText: boolean
}

export interface Disagreement {
  readonly field: string
  readonly first: View
  readonly second: View
}

/** What a search calls otherwise. */
const searchNames: Readonly<Record<string, string>> = { email: 'email_primary', contact_name: 'full_name' }

/** All that the run has seen of a lead. */
export function viewsOf(recording: Recording, id: string): View[] {
  const searched = ['search-default/first', 'search-again/page'].flatMap(of => {
    const lead = leadOn(recording, of, id)
    return lead === undefined ? [] : [viewOf(of, lead.fields, searchNames)]
  })
  const shown = ['unlock-lead/first', 'unlock-lead/again', 'enrich-lead/first'].flatMap(of => {
    const data = valueAt(exchangeOf(recording, of)?.response.json, '/data')
    return fieldOf(data, 'id') === id ? [viewOf(of, data)] : []
  })
  return [...searched, ...shown, ...exportedViews(recording, id)]
}

function viewOf(of: string, lead: unknown, names: Readonly<Record<string, string>> = {}): View {
  const entries = Object.entries(typeof lead === 'object' && lead !== null ? lead : {})
  return {
    of,
    fields: Object.fromEntries(entries.map(([name, value]) => [names[name] ?? name, value])),
    isText: false,
  }
}

/** Under the names of the other operations, if the file has them: its columns are a choice. */
function exportedViews(recording: Recording, id: string): View[] {
  const json = exchangeOf(recording, 'export-json/file')?.response.json
  const leads: readonly unknown[] = Array.isArray(json) ? json : []
  const inJson = leads
    .filter(lead => fieldOf(lead, 'id') === id)
    .map(lead => viewOf('export-json/file', lead))
  const csv = exchangeOf(recording, 'export-csv/file')
  if (csv?.response.status !== 200) return inJson
  const { header = [], rows } = parseCsv(csv.response.body)
  const row = rows.find(cells => cells[header.indexOf('id')] === id)
  if (row === undefined) return inJson
  const fields = Object.fromEntries(header.map((name, index) => [name, row[index]]))
  return [...inJson, { of: 'export-csv/file', fields, isText: true }]
}

/** Each view against the first that has the field and does not hide it; against the first of all where all hide it. */
export function disagreementsOf(views: readonly View[]): Disagreement[] {
  const names = new Set(views.flatMap(({ fields }) => Object.keys(fields)))
  return [...names].flatMap(field => {
    const having = views.filter(({ fields }) => isComparable(fields[field]))
    const first = having.find(view => !view.isText && !isMasked(view.fields[field])) ?? having[0]
    if (first === undefined) return []
    return having.filter(second => !agree(first, second, field)).map(second => ({ field, first, second }))
  })
}

/** Of lists and objects the order and the rest are anybody's. */
function isComparable(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}

function agree(first: View, second: View, field: string): boolean {
  // Whether it is unlocked changes in the course of the run.
  if (field === 'is_unlocked') return true
  const one = first.fields[field]
  const other = second.fields[field]
  if (second.isText || first.isText) return textOf(one) === textOf(other)
  return isMasked(other) ? mayHide(other, one) : one === other
}

/** An apostrophe in front keeps a spreadsheet from running a cell. */
function textOf(value: unknown): string {
  return value === null ? '' : String(value).replace(/^'(?=[=+\-@\t\r])/, '')
}
