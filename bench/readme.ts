// The tables in README.md, between two marks, with the day and the machine.
import { readFile, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import type { Row, Section } from './report.ts'

const file = new URL('../README.md', import.meta.url)
const begin = '<!-- bench: written by `npm run bench -- --readme` -->'
const end = '<!-- bench: end -->'

/** Replaces what stands between the marks; the first time, adds them at the end. */
export async function writeIntoReadme(sections: readonly Section[]): Promise<void> {
  const text = await readFile(file, 'utf8')
  await writeFile(file, withTables(text, [machine(), ...sections.map(markdownOf)].join('\n\n')))
}

export function withTables(text: string, tables: string): string {
  const block = `${begin}\n\n${tables}\n\n${end}`
  const start = text.indexOf(begin)
  const stop = text.indexOf(end)
  return start === -1 || stop === -1
    ? `${text.trimEnd()}\n\n${block}\n`
    : text.slice(0, start) + block + text.slice(stop + end.length)
}

function machine(): string {
  const day = new Date().toISOString().slice(0, 10)
  const [core] = cpus()
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  return `${day}: ${cpus().length} cores of ${core?.model.trim()}, ${gigabytes} GB, Node ${process.versions.node}, ${process.platform}. ✗: missed; 65/32: of the mock and of node:http.`
}

/** A column for each thing that was measured besides; none is there for nothing. Padded, to be read as text too. */
export function markdownOf({ title, rows }: Section): string {
  const names = [...new Set(rows.flatMap(({ besides }) => Object.keys(besides ?? {})))]
  const isAsked = rows.some(({ asked }) => asked !== '')
  const table = [
    ['', 'measured', ...(isAsked ? ['asked'] : []), ...names],
    ...rows.map(row => [
      row.what,
      row.measured,
      ...(isAsked ? [askedOf(row)] : []),
      ...names.map(name => row.besides?.[name] ?? ''),
    ]),
  ]
  const [heads = [], ...lines] = table
  const widths = heads.map((_, column) => Math.max(3, ...table.map(cells => cells[column]?.length ?? 0)))
  const lineOf = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = lineOf(widths.map(width => '-'.repeat(width)))
  return [`**${title}**`, '', lineOf(heads), rule, ...lines.map(lineOf)].join('\n')
}

function askedOf({ asked, isMet }: Row): string {
  return isMet === false ? `${asked} ✗` : asked
}
