// A CSV file as RFC 4180 has it: commas, quotes where they are needed, one header row, as many cells in every row.
import Papa from 'papaparse'

export interface CsvFile {
  /** undefined: the first row is that of a lead. */
  readonly header: readonly string[] | undefined
  /** Without the header. */
  readonly rows: readonly (readonly string[])[]
  /** What is wrong with it; one sentence each. */
  readonly faults: readonly string[]
  /** Cells that a spreadsheet would run. */
  readonly formulas: readonly string[]
}

/** A sign before nothing but a number, such as a telephone number, is no formula (CWE-1236). */
const formula = /^(?![+-]?[\d\s().-]+$)[=+\-@\t\r]/

export function parseCsv(text: string): CsvFile {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',' })
  const lines = data.filter(cells => cells.length > 1 || cells[0] !== '')
  const [first = []] = lines
  // No column is named after an address or a number.
  const hasHeader = lines.length > 0 && !first.some(cell => /@|^[+']?\d{5,}$/.test(cell))
  const rows = hasHeader ? lines.slice(1) : lines
  return {
    header: hasHeader ? first : undefined,
    rows,
    faults: [
      ...errors.map(({ message, row }) => `${message} (row ${(row ?? 0) + 1})`),
      ...lines
        .map((cells, index) => ({ cells, index }))
        .filter(({ cells }) => cells.length !== first.length)
        .map(({ cells, index }) => `row ${index + 1} has ${cells.length} cells, the first ${first.length}`),
    ],
    formulas: rows.flat().filter(cell => formula.test(cell)),
  }
}
