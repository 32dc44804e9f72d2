// Servers whose files cannot be read, or are not what their headers say.
import type { HttpResponse } from '../../target/target.ts'
import {
  headerOf,
  jsonOf,
  onAnswer,
  onRequest,
  textOf,
  withHeader,
  withRequestValue,
  withText,
} from '../edit.ts'
import type { Fault } from '../fault.ts'

export const exportFileFaults: readonly Fault[] = [
  {
    name: 'export-counts-the-header-row',
    what: 'counts a row more than there are leads in a file',
    breaks: ['export.headers'],
    wrap: ofFile('any', response => counted(response, 'X-Total-Leads', count => count + 1)),
  },
  {
    name: 'export-counts-nothing-new',
    what: 'counts every lead of an export as unlocked before',
    breaks: ['export.headers'],
    wrap: ofFile('any', response =>
      counted(
        counted(response, 'X-Cached-Unlocks', () => Number(headerOf(response, 'X-Total-Leads'))),
        'X-New-Unlocks',
        () => 0,
      ),
    ),
  },
  {
    name: 'export-without-a-count',
    what: 'leaves X-Cached-Unlocks out',
    breaks: ['export.headers'],
    wrap: ofFile('any', response => withHeader(response, 'X-Cached-Unlocks', undefined)),
  },
  {
    name: 'last-row-lost',
    what: 'loses the last row of a file',
    breaks: ['export.headers'],
    wrap: ofFile('csv', response => lined(response, lines => lines.slice(0, -1))),
  },
  {
    name: 'last-item-lost',
    what: 'loses the last lead of a file in JSON',
    breaks: ['export.headers'],
    wrap: ofFile('json', response => listed(response, leads => leads.slice(0, -1))),
  },
  {
    name: 'export-shown-inline',
    what: 'has a browser show a file instead of keeping it',
    breaks: ['export.attachment'],
    wrap: ofFile('any', response => withHeader(response, 'Content-Disposition', 'inline')),
  },
  {
    name: 'export-without-a-file-name',
    what: 'names no file for an attachment',
    breaks: ['export.attachment'],
    wrap: ofFile('any', response => withHeader(response, 'Content-Disposition', 'attachment')),
  },
  {
    name: 'file-in-an-envelope',
    what: 'puts a file in JSON into an envelope',
    breaks: ['export.attachment', 'export.json'],
    wrap: ofFile('json', response =>
      withText(response, JSON.stringify({ data: jsonOf(response), meta: {}, error: null })),
    ),
  },
  {
    name: 'file-as-an-object',
    what: 'makes an object of the leads of a file, by their ids',
    breaks: ['export.json'],
    wrap: ofFile('json', response =>
      withText(response, JSON.stringify(Object.fromEntries(Object.entries(jsonOf(response) ?? {})))),
    ),
  },
  {
    name: 'json-file-masked',
    what: 'masks the addresses in a file in JSON',
    breaks: ['export.json'],
    wrap: ofFile('json', masked),
  },
  {
    name: 'json-is-the-default',
    what: 'exports in JSON unless asked otherwise',
    breaks: ['export.csv'],
    wrap: onRequest('exportLeads', request =>
      withRequestValue(request, '/format', format => format ?? 'json'),
    ),
  },
  {
    name: 'commas-without-quotes',
    what: 'puts a company name with a comma into a file without quotes',
    breaks: ['export.csv'],
    wrap: ofFile('csv', response => lined(response, ([header = '', ...rows]) => [header, ...rows.map(inc)])),
  },
  {
    name: 'quotes-left-open',
    what: 'opens quotes that it does not close',
    breaks: ['export.csv'],
    wrap: ofFile('csv', response =>
      lined(response, ([header = '', ...rows]) => [header, ...rows.map(row => `"${row}`)]),
    ),
  },
  {
    name: 'no-header-row',
    what: 'does not say what the columns are',
    breaks: ['export.csv'],
    wrap: ofFile('csv', response => lined(response, lines => lines.slice(1))),
  },
  {
    name: 'semicolons-for-commas',
    what: 'separates cells by semicolons',
    breaks: ['export.csv'],
    wrap: ofFile('csv', response => withText(response, textOf(response).replaceAll(',', ';'))),
  },
  {
    name: 'csv-file-masked',
    what: 'masks the addresses in a file in CSV',
    breaks: ['export.csv'],
    wrap: ofFile('csv', masked),
  },
  {
    name: 'formulas-left-alone',
    what: 'exports a cell that a spreadsheet would run',
    breaks: ['export.csv'],
    wrap: ofFile('csv', response =>
      lined(response, ([header = '', ...rows]) => [
        `${header},note`,
        ...rows.map(row => `${row},"=HYPERLINK(""https://evil.example"")"`),
      ]),
    ),
  },
]

function ofFile(format: 'csv' | 'json' | 'any', change: (response: HttpResponse) => HttpResponse) {
  return onAnswer(
    'exportLeads',
    response => {
      const isCsv = /csv/.test(headerOf(response, 'Content-Type') ?? '')
      return format === 'any' || isCsv === (format === 'csv') ? change(response) : response
    },
    200,
  )
}

function counted(response: HttpResponse, name: string, change: (count: number) => number): HttpResponse {
  return withHeader(response, name, String(change(Number(headerOf(response, name)))))
}

/** The rows of a file in CSV; the mock's have no line break in a cell. */
function lined(
  response: HttpResponse,
  change: (lines: readonly string[]) => readonly string[],
): HttpResponse {
  const lines = textOf(response).trimEnd().split('\r\n')
  return withText(
    response,
    change(lines)
      .map(line => `${line}\r\n`)
      .join(''),
  )
}

function listed(
  response: HttpResponse,
  change: (leads: readonly unknown[]) => readonly unknown[],
): HttpResponse {
  const leads = jsonOf(response)
  return Array.isArray(leads) ? withText(response, JSON.stringify(change(leads))) : response
}

function masked(response: HttpResponse): HttpResponse {
  return withText(response, textOf(response).replaceAll(/\b(\w\w)[\w.+-]*@/g, '$1***@'))
}

function inc(row: string): string {
  return `${row}, Inc.`
}
