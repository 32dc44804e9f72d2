// Where what came of a run goes: to standard output, and to the files that were asked for. What is wrong with them is found
// before anything is sent.
import { access, constants, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { driftOf } from '../judge/drift.ts'
import { UsageError } from '../model/errors.ts'
import { exitCodeOf } from '../report/exit-code.ts'
import { type ExpectedFailure, parseExpectedFailures } from '../report/expected-failures.ts'
import { parseWantedReport, writeReport } from '../report/formats.ts'
import { reportOf } from '../report/report.ts'
import { terminalReport } from '../report/terminal.ts'
import { wantsColour } from '../report/terminal-colour.ts'
import type { Run } from '../runner/run-conformance.ts'
import type { Flags } from './command.ts'

export interface Outputs {
  /** Writes every report, and gives the exit code. */
  tell(run: Run, about: { readonly target: string; readonly startedAt: Date }): Promise<number>
}

/** Rejects with a UsageError for a report that cannot be written or a list that cannot be read. */
export async function outputsOf({
  report: wanted,
  expectedFailures: path,
}: Pick<Flags, 'report' | 'expectedFailures'>): Promise<Outputs> {
  const files = wanted.map(parseWantedReport)
  for (const { file } of files) await checkWritable(file)
  const expectedFailures = path === undefined ? [] : await knownFailures(path)
  return {
    async tell(run, { target, startedAt }) {
      const report = reportOf(run, { target, startedAt, drift: driftOf(run.recording), expectedFailures })
      for (const { format, file } of files) await writeFile(file, writeReport(format, report, run.recording))
      process.stdout.write(terminalReport(report, { colour: wantsColour(process.stdout, process.env) }))
      return exitCodeOf(report)
    },
  }
}

async function checkWritable(file: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true })
    await access(dirname(file), constants.W_OK)
    const existing = await stat(file).catch(() => undefined)
    if (existing?.isDirectory()) throw new Error('it is a folder')
  } catch (error) {
    throw new UsageError(`the report ${file} cannot be written: ${messageOf(error)}.`)
  }
}

async function knownFailures(path: string): Promise<ExpectedFailure[]> {
  return parseExpectedFailures(await textOf(path, 'the list of expected failures'), path)
}

/** Rejects with a UsageError that calls the file by what it is for. */
export async function textOf(path: string, what: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`${what} cannot be read: ${messageOf(error)}.`)
  })
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
