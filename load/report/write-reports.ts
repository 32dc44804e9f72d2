// Reports on disk, as asked for.
import { writeFile } from 'node:fs/promises'
import { UsageError } from '../usage-error.ts'
import { htmlReport } from './html-report.ts'
import type { LoadReport } from './load-report.ts'

export interface ReportFile {
  readonly format: 'json' | 'html'
  readonly path: string
}

/**
 * @returns the paths written
 * @throws UsageError for one that cannot be written
 */
export async function writeReports(report: LoadReport, files: readonly ReportFile[]): Promise<string[]> {
  for (const { format, path } of files) {
    const text = format === 'json' ? `${JSON.stringify(report, undefined, 2)}\n` : await htmlReport(report)
    await writeFile(path, text).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(`the report cannot be written to ${path}: ${error.code ?? error.message}.`)
    })
  }
  return files.map(({ path }) => path)
}
