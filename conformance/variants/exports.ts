// Servers whose files differ: the reference says that there are two formats, and what the headers are.
import Papa from 'papaparse'
import { headerOf, jsonOf, onAnswer, textOf, withHeader, withText } from '../faults/edit.ts'
import type { Variant } from '../faults/fault.ts'
import { at } from '../faults/spend.ts'
import type { HttpResponse } from '../target/target.ts'

export const exportsVariants: readonly Variant[] = [
  {
    name: 'columns-of-its-own',
    what: 'has other columns, under other names, in another order',
    wrap: ofCsv(response =>
      rewritten(response, ([header = [], ...rows]) => [
        header.map((name, index) => `Column ${index + 1} (${name.replaceAll('_', ' ')})`).toReversed(),
        ...rows.map(cells => cells.toReversed()),
      ]),
    ),
  },
  {
    name: 'columns-besides',
    what: 'adds a column to a file',
    wrap: ofCsv(response =>
      rewritten(response, ([header = [], ...rows]) => [
        [...header, 'Exported, by whom'],
        ...rows.map(cells => [...cells, 'Johnson, "Al"']),
      ]),
    ),
  },
  {
    name: 'numbers-written-for-people',
    what: 'groups the digits of a number in a file, under a name of its own',
    wrap: ofCsv(response =>
      rewritten(response, ([header = [], ...rows]) => [
        header.map(name => (name === 'phone' ? 'Mobile' : name)),
        ...rows.map(cells =>
          cells.map((cell, index) =>
            header[index] === 'phone' ? cell.replace(/^(\+\d\d)(\d{3})/, '$1 $2-') : cell,
          ),
        ),
      ]),
    ),
  },
  {
    name: 'rows-in-another-order',
    what: 'puts the leads of a file in another order than they were asked for',
    wrap: ofCsv(response => rewritten(response, ([header = [], ...rows]) => [header, ...rows.toReversed()])),
  },
  {
    name: 'quotes-everywhere',
    what: 'quotes every cell, as RFC 4180 (section 2) allows',
    wrap: ofCsv(response => withText(response, written(cellsOf(response), '\r\n', true))),
  },
  {
    name: 'lines-end-in-lf',
    what: 'ends lines with LF and the last one with nothing: the reference says CSV and no more',
    wrap: ofCsv(response => withText(response, textOf(response).trimEnd().replaceAll('\r\n', '\n'))),
  },
  {
    name: 'byte-order-mark',
    what: 'begins a file in CSV with a byte order mark, for spreadsheets',
    wrap: ofCsv(response => withText(response, `\uFEFF${textOf(response)}`)),
  },
  {
    name: 'members-of-its-own',
    what: 'nests the leads of a file in JSON, under other names',
    wrap: ofJson(response => {
      const leads = jsonOf(response)
      if (!Array.isArray(leads)) return response
      const nested = leads.map(lead => ({
        lead: at(lead, 'id'),
        contact: { emails: [at(lead, 'email_primary')], mobile: at(lead, 'phone') },
        rest: lead,
      }))
      return withText(response, JSON.stringify(nested))
    }),
  },
  {
    name: 'file-name-extended',
    what: 'names a file in the extended form (RFC 8187), and the attachment in capitals',
    wrap: onAnswer(
      'exportLeads',
      response =>
        withHeader(response, 'Content-Disposition', "ATTACHMENT; filename*=UTF-8''leads%20export.dat"),
      200,
    ),
  },
  {
    name: 'leaves-formulas-alone',
    what: 'lets a spreadsheet see to what it runs',
    wrap: ofCsv(response =>
      rewritten(response, ([header = [], ...rows]) => [
        [...header, 'note'],
        ...rows.map(cells => [...cells, '=1+1']),
      ]),
    ),
  },
]

function ofCsv(change: (response: HttpResponse) => HttpResponse) {
  return onAnswer('exportLeads', response => (isCsv(response) ? change(response) : response), 200)
}

function ofJson(change: (response: HttpResponse) => HttpResponse) {
  return onAnswer('exportLeads', response => (isCsv(response) ? response : change(response)), 200)
}

function isCsv(response: HttpResponse): boolean {
  return /csv/i.test(headerOf(response, 'Content-Type') ?? '')
}

function rewritten(
  response: HttpResponse,
  change: (rows: readonly (readonly string[])[]) => readonly (readonly string[])[],
): HttpResponse {
  return withText(response, written(change(cellsOf(response)), '\r\n'))
}

function cellsOf(response: HttpResponse): string[][] {
  return Papa.parse<string[]>(textOf(response), { delimiter: ',', skipEmptyLines: true }).data
}

function written(rows: readonly (readonly string[])[], newline: string, quotes = false): string {
  return Papa.unparse(
    rows.map(cells => [...cells]),
    { newline, quotes },
  )
}
