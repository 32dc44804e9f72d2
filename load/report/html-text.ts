// Text as a page shows it, and never as a part of its markup.
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, character => entities[character] ?? character)
}

export interface Column<Row> {
  readonly title: string
  /** Text, escaped here. */
  readonly cell: (row: Row) => string
  /** Aligned as numbers are. */
  readonly isNumber?: boolean
  readonly style?: (row: Row) => string
}

export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const head = columns
    .map(({ title, isNumber }) => `<th${classOf(isNumber, '')}>${escaped(title)}</th>`)
    .join('')
  const body = rows.map(row => `<tr>${columns.map(column => cellOf(column, row)).join('')}</tr>`).join('\n')
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`
}

function cellOf<Row>({ cell, isNumber, style }: Column<Row>, row: Row): string {
  return `<td${classOf(isNumber, style?.(row) ?? '')}>${escaped(cell(row))}</td>`
}

function classOf(isNumber: boolean | undefined, style: string): string {
  const names = [isNumber ? 'n' : '', style].filter(name => name !== '')
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`
}
