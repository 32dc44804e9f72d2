// A field that a server does not know of any lead: null wherever a lead is shown, an empty cell in a file.
import Papa from 'papaparse'
import { headerOf, operationOf, textOf, withText, withValue } from '../faults/edit.ts'
import type { Handler } from '../faults/fault.ts'
import type { HttpResponse } from '../target/target.ts'

/** Of the fields that a search does not show. */
export function unknownEverywhere(fields: readonly string[]): (next: Handler) => Handler {
  return next => async request => {
    const response = await next(request)
    if (response.status !== 200) return response
    switch (operationOf(request)) {
      case 'unlockLead':
      case 'enrichLead':
        return withNulls(response, fields, '/data')
      case 'exportLeads':
        return /csv/i.test(headerOf(response, 'Content-Type') ?? '')
          ? emptied(response, fields)
          : withNulls(response, fields, '/*')
      default:
        return response
    }
  }
}

/** Where there is such a field at all. */
function withNulls(response: HttpResponse, fields: readonly string[], at: string): HttpResponse {
  return fields.reduce(
    (answer, field) => withValue(answer, `${at}/${field}`, value => (value === undefined ? undefined : null)),
    response,
  )
}

function emptied(response: HttpResponse, fields: readonly string[]): HttpResponse {
  const { data } = Papa.parse<string[]>(textOf(response), { delimiter: ',', skipEmptyLines: true })
  const [header = [], ...rows] = data
  const emptyRows = rows.map(cells =>
    cells.map((cell, index) => (fields.includes(header[index] ?? '') ? '' : cell)),
  )
  return withText(response, Papa.unparse([header, ...emptyRows]))
}
