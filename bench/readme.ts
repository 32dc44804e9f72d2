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
  return `${day}: ${cpus().length} cores of ${core?.model.trim()}, ${gigabytes} GB, Node ${process.versions.node}, ${process.platform}.`
}

function markdownOf({ title, rows }: Section): string {
  const lines = rows.map(
    ({ what, asked, measured, details }: Row) => `| ${what} | ${measured} | ${asked} | ${details ?? ''} |`,
  )
  return [`| ${title} | measured | asked | |`, '| --- | --- | --- | --- |', ...lines].join('\n')
}
